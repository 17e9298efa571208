/** Small things on a table are looked at from near: the top fills the foot of the picture, and they have their own size. */
import { project } from '../geometry/camera.ts';
import { type Rect, rect } from '../geometry/plane.ts';
import { vec3 } from '../geometry/vec3.ts';
import type { Relation } from '../model/script.ts';
import type { Shot } from '../model/shot.ts';
import type { Surface, SurfaceMaterial } from '../model/surface.ts';
import { isTabletop, SILL_WINDOW, settingById, TOP_EDGE } from '../sets/index.ts';
import type { Frame } from './belonging-kit.ts';
import type { FrameSize } from './frame-size.ts';
import type { Performer } from './performers.ts';
import type { ViewPoint } from './view-point.ts';

/** Boards that carry small things, whatever they are drawn as. */
const BOARDS = /^(slab|countertop|worktop|tabletop|mantelpiece|mantel|shelf)$/;
const SILL = /^(window|windowsill|window-sill)$/;
const SILL_PLACE = 'windowsill';
const TABLE =
  /^(table|dining-table|wooden-table|coffee-table|side-table|bistro-table|desk|school-desk|counter|kitchen-counter|workbench|workbench-table)$/;
/** Higher than this, metres, a thing is looked at with the whole table. */
const SMALL = 0.46;
/** The same on a windowsill. */
const SMALL_AT_WINDOW = 0.62;
/** Sizes that come near enough. */
const NEAR: ReadonlySet<Shot['size']> = new Set([
  'full',
  'medium-wide',
  'medium',
  'medium-close',
  'close-up',
  'extreme-close-up',
  'insert',
]);

/** The top that is seen near in each room. */
const TOPS: Readonly<Record<string, string>> = {
  'living-room': 'tabletop',
  'dining-room': 'tabletop',
  bedroom: 'tabletop',
  kitchen: 'kitchen-counter',
  office: 'desk-top',
  study: 'desk-top',
  library: 'desk-top',
  classroom: 'desk-top',
  workshop: 'workbench-top',
  garage: 'workbench-top',
  bathroom: 'washstand',
  tabletop: 'tabletop',
  'kitchen-counter': 'kitchen-counter',
  'desk-top': 'desk-top',
  'workbench-top': 'workbench-top',
};

/** What holds of things on the table among themselves. */
const AMONG: ReadonlySet<Relation['kind']> = new Set([
  'on',
  'in',
  'next-to',
  'left-of',
  'right-of',
  'between',
  'behind',
  'in-front-of',
]);

const MATERIALS: Readonly<Record<string, SurfaceMaterial>> = {
  wood: 'wood',
  marble: 'marble',
  stone: 'stone',
  glass: 'glass',
  metal: 'metal',
  fabric: 'cloth',
};

export interface AtTable extends Frame {
  /** What the set shows now. */
  readonly table: Performer | null;
}

/** The shot moved to the top, or to the windowsill, where nothing but small things on it is asked for. */
export function tableNear(shot: Shot, performers: readonly Performer[]): AtTable {
  const hosts = performers.filter((p) => topFor(p, shot) !== undefined);
  const [table] = hosts;
  const things = performers.filter((p) => p !== table);
  const setting = table && topFor(table, shot);
  const stays =
    !table ||
    !setting ||
    hosts.length > 1 ||
    things.length === 0 ||
    !NEAR.has(shot.size) ||
    shot.angle === 'low' ||
    !things.every((p) => isSmall(p, setting)) ||
    !shot.relations.every((r) => isAmong(r, table.entity.id, setting)) ||
    !things.every((p) => isOn(p.entity.id, table.entity.id, shot.relations));
  if (stays) return { shot, performers, table: null };
  const relations = shot.relations.filter((r) => r.object !== table.entity.id);
  const surface = shot.place.surface ?? surfaceOf(table);
  return {
    shot: { ...shot, relations, place: { ...shot.place, setting, ...(surface ? { surface } : {}) } },
    performers: things,
    table,
  };
}

/** The place where a top is seen near; undefined for what is none, and for tables out of doors. */
function topFor({ drawable, entity, mention }: Performer, { place }: Shot): string | undefined {
  const id = drawable?.id ?? '';
  if (entity.count !== 1 || entity.traits.size !== null || mention.state) return undefined;
  if (SILL.test(id)) return settingById(place.setting).indoor ? SILL_PLACE : undefined;
  if (BOARDS.test(entity.noun))
    return isTabletop(place.setting)
      ? place.setting
      : settingById(place.setting).indoor
        ? 'tabletop'
        : undefined;
  return TABLE.test(id) ? TOPS[place.setting] : undefined;
}

/** What stands on a sill may be in the window; to a table things are only "on". */
function isAmong({ kind, subject, object }: Relation, host: string, setting: string): boolean {
  if (object === host) return kind === 'on' || (kind === 'in' && setting === SILL_PLACE);
  return subject !== host && AMONG.has(kind);
}

const isSmall = (p: Performer, setting: string): boolean =>
  (p.drawable?.kind === 'thing' || (p.drawable?.kind === 'animal' && setting === SILL_PLACE)) &&
  p.drawable.placement !== 'sky' &&
  p.height <= (setting === SILL_PLACE ? SMALL_AT_WINDOW : SMALL) &&
  p.mention.pose !== 'fly';

/** On the table, or on, in or beside what is on it. */
function isOn(
  thing: string,
  table: string,
  relations: readonly Relation[],
  seen: readonly string[] = [],
): boolean {
  return relations.some((r) => {
    const other = r.subject === thing ? r.object : r.object === thing ? r.subject : null;
    if (other === null || seen.includes(other)) return false;
    return other === table || isOn(other, table, relations, [...seen, thing]);
  });
}

function surfaceOf({ entity: { traits } }: Performer): Surface | null {
  const material = MATERIALS[traits.material ?? ''] ?? null;
  const colour = traits.colours[0]?.hex ?? null;
  return material || colour ? { kind: 'table', material, colour, glossy: material === 'glass' } : null;
}

/** Where the top, or the window over the sill, is in the picture, pixels. */
export function boxOfTop(view: ViewPoint, setting: string, { width, height }: FrameSize): Rect {
  const at = (x: number, y: number, z: number) => project(view.camera, vec3(x, y, z), width, height);
  if (setting !== SILL_PLACE) {
    const y = Math.max(0, at(0, 0, TOP_EDGE).y);
    return rect(0, y, width, Math.max(0, height - y));
  }
  const { left, right, bottom, top, z } = SILL_WINDOW;
  const [a, b] = [at(left, top, z), at(right, bottom, z)];
  return rect(a.x, a.y, b.x - a.x, b.y - a.y);
}
