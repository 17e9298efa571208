/** People are what a frame is about: bulky things that only stand about give way to them into the depth. */
import type { ShotSize } from '../model/script.ts';
import type { Plane } from './categories.ts';
import type { Stagecraft, StagedUnit } from './stagecraft.ts';
import { heightOf, widthOf } from './unit.ts';

/** Sizes whose width must hold everybody's whole body. */
const WHOLE: ReadonlySet<ShotSize> = new Set(['full', 'wide', 'medium-wide']);
/** The part of the frame's height that people should get; in a room, whose furniture hides what is behind it. */
const DUE = { outdoors: 0.5, indoors: 0.34 } as const;
/** Lower than this part of the people's height, a thing would be lost in the background. */
const TELLS = 0.3;
/** Gaps between neighbours, a part of their widths. */
const GAPS = 1.15;

/** The planes, with as many idle things moved behind as people need to be seen well; the widest go first. */
export function madeRoom(
  planes: readonly Plane[],
  units: readonly StagedUnit[],
  { shot, set }: Pick<Stagecraft, 'shot' | 'set'>,
  aspect: number,
): Plane[] {
  if (!WHOLE.has(shot.size)) return [...planes];
  if (!WHOLE.has(shot.size)) return [...planes];
  const main = units.filter((_, i) => planes[i] === 'main');
  const people = main.filter((u) => u.lead.look);
  if (people.length === 0) return [...planes];
  const tall = Math.max(0, ...people.map((u) => heightOf(u.extent)));
  let width = GAPS * main.reduce((sum, u) => sum + widthOf(u.extent), 0);
  const room = (aspect * tall) / (set.indoor ? DUE.indoors : DUE.outdoors);
  const idle = main.filter((u) => heightOf(u.extent) > TELLS * tall && standsAbout(u, shot.relations));
  const kinds = Map.groupBy(idle, (u) => u.lead.entity.id);
  const widths = [...kinds.values()].map((of) => ({
    of,
    wide: of.reduce((w, u) => w + widthOf(u.extent), 0),
  }));
  const back = new Set<StagedUnit>();
  for (const { of, wide } of widths.sort((a, b) => b.wide - a.wide)) {
    if (width <= room) break;
    for (const u of of) back.add(u);
    width -= GAPS * wide;
  }
  return planes.map((p, i) => (back.has(units[i] as StagedUnit) ? 'back' : p));
}

/** A thing that nobody has to do with, that gives no light to those about it, and that does nothing itself. */
const standsAbout = (u: StagedUnit, relations: Stagecraft['shot']['relations']): boolean =>
  !STAYS.test(u.lead.drawable?.id ?? '') &&
  u.parts.every(
    (p) => p.performer?.drawable?.kind === 'thing' && !MOVES.test(p.performer.mention.verb ?? ''),
  ) &&
  !relations.some((r) =>
    u.parts.some((p) => [r.subject, r.object, r.second].includes(p.performer?.entity.id ?? '')),
  );

const STAYS = /fire|flame|door|gate|window|lamp/;

/** What comes or falls is an event of its own. */
const MOVES =
  /^(fall|roll|crash|drive|come|arrive|explode|burn|approach|pass|collapse|spin|chase|race|speed)$/;
