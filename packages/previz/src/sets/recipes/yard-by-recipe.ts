/** A place out of doors by its recipe: the set it is in, and what stands there besides. Metres. */
import type { Piece } from '../../model/set.ts';
import type { Builder, Built, Site } from '../setting.ts';
import { openGround } from './open-ground.ts';
import type { Element, Recipe, Thing } from './recipe.ts';
import { sizeOf, stood, turnedTo } from './things.ts';
import { YARD_FITTINGS } from './yard-fittings.ts';

const thingOf = (e: Element): Thing => e.things[0] as Thing;

/** Side by side across the view at a depth, centred. */
function across(elements: readonly Element[], z: number, gap: number, site: Site): Piece[] {
  const run = elements.map((e) => ({
    thing: thingOf(e),
    width: (YARD_FITTINGS[e.kind]?.width ?? sizeOf(thingOf(e)).width) + gap,
  }));
  if (site.rng.chance(0.5)) run.reverse();
  const total = run.reduce((sum, r) => sum + r.width, 0);
  let at = -total / 2;
  return run.flatMap(({ thing, width }, i) => {
    const x = at + width / 2;
    at += width;
    const fitting = YARD_FITTINGS[thing.id];
    return fitting
      ? fitting.build(x, z, site)
      : stood(thing, {
          x,
          z: z + (i % 2) * 0.4,
          plain: run.length > 6,
          flip: turnedTo(thing, x > 0 ? -1 : 1),
        });
  });
}

/** Left and right of the free floor by turns, each pair farther than the last. */
function besides(elements: readonly Element[], edge: number, site: Site): Piece[] {
  const first = site.rng.chance(0.5) ? -1 : 1;
  return elements.flatMap((e, i) => {
    const thing = thingOf(e);
    const side = (i % 2 === 0 ? first : -first) as 1 | -1;
    const fitting = YARD_FITTINGS[e.kind];
    const width = fitting?.width ?? sizeOf(thing).width;
    const at = { x: side * (edge + 0.2 + width / 2), z: 2.2 + Math.floor(i / 2) * 2.3 };
    if (fitting) return fitting.build(at.x, at.z, site);
    return stood(thing, {
      x: side * (edge + 0.2 + width / 2 + (Math.floor(i / 2) % 2) * 0.5),
      z: 2.2 + Math.floor(i / 2) * 2.3,
      flip: turnedTo(thing, side > 0 ? -1 : 1),
    });
  });
}

/** Rows on both sides of the way, into the depth. */
function inRows(elements: readonly Element[]): Piece[] {
  const widest = Math.max(...elements.map((e) => sizeOf(thingOf(e)).width));
  const step = Math.max(1, widest * 1.12);
  const columns = Math.max(2, Math.min(5, Math.round(9 / step)));
  const deep = Math.max(1.2, Math.min(3.4, step));
  return Array.from({ length: 7 }, (_, r) => r).flatMap((r) =>
    Array.from({ length: columns }, (_, c) => c).flatMap((c) =>
      [-1, 1].map((s) => {
        const thing = thingOf(elements[(r + c) % elements.length] as Element);
        return stood(thing, {
          x: s * (1.1 + widest / 2 + c * step),
          z: 1.6 + r * deep,
          plain: r + c > 1,
          casts: r < 3,
        });
      }),
    ),
  );
}

/** Builds a place out of doors on the set of another. Throws a RangeError for one that is not known. */
export function yardByRecipe(recipe: Recipe, site: Site, sets: Readonly<Record<string, Builder>>): Built {
  const build = sets[recipe.shell];
  const base = recipe.shell === 'open' ? openGround(recipe, site) : build?.(site);
  if (!base) throw new RangeError(`recipe '${recipe.id}': unknown set '${recipe.shell}'`);
  const { groups } = recipe;
  const { floor } = base.stage;
  const edge = Math.max(1.6, Math.min(3, floor.right));
  const gone = new Set((groups.without ?? []).map((e) => e.kind.replaceAll('-', ' ')));
  const m = site.rng.chance(0.5) ? 1 : -1;
  const centre = (groups.centre ?? []).map((e, i) => {
    const thing = thingOf(e);
    const side = (i % 2 === 0 ? m : -m) as 1 | -1;
    return stood(thing, {
      x: side * Math.max(1.3, sizeOf(thing).width / 2 + 0.4),
      z: 2.1 + Math.floor(i / 2),
      flip: turnedTo(thing, side > 0 ? -1 : 1),
    });
  });
  const back = Math.min(6.5, Math.max(3.6, floor.far + 1));
  return {
    ...base,
    ...(recipe.colours.ground ? { ground: recipe.colours.ground } : {}),
    pieces: [
      ...base.pieces.filter((p) => !gone.has(p.part)),
      ...across(groups.far ?? [], 24, 3, site),
      ...(groups.rows ? inRows(groups.rows) : []),
      ...across(groups.back ?? [], back, 0.5, site),
      ...besides(groups.sides ?? [], edge, site),
      ...centre,
      ...besides(groups.ground ?? [], edge - 1.2, site),
    ],
    stage: {
      ...base.stage,
      floor: {
        ...floor,
        left: groups.rows ? Math.max(floor.left, -1.2) : floor.left,
        right: groups.rows ? Math.min(floor.right, 1.2) : floor.right,
        far: Math.min(floor.far, groups.centre ? 1.4 : groups.back ? back - 1 : floor.far),
      },
    },
  };
}
