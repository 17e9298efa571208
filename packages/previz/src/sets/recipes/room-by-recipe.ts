/** A room built by its recipe: its back wall from left to right, what stands at the sides, what hangs, its light. Metres. */
import { type Vec3, vec3 } from '../../geometry/vec3.ts';
import type { CardPiece, FacePiece, Piece } from '../../model/set.ts';
import { put, upright } from '../kit/faces.ts';
import { interior } from '../kit/interior.ts';
import { frontLoop } from '../kit/loops.ts';
import { block } from '../kit/solids.ts';
import { letters } from '../parts/block-letters.ts';
import type { RoomLook } from '../parts/room-look.ts';
import { windowLight } from '../parts/windows.ts';
import type { Built, Site } from '../setting.ts';
import type { Fitted, Spot } from './fitting.ts';
import { FITTINGS } from './fittings.ts';
import { lampsOf, motes } from './lamps-by-recipe.ts';
import type { Element, Recipe, Thing } from './recipe.ts';
import { grainOf, lookOf } from './shells.ts';
import { sizeOf, stood, turnedTo } from './things.ts';

const viewOf = ({ manner }: Recipe): Spot['view'] =>
  manner.has('sea') ? 'sea' : manner.has('stars') ? 'stars' : manner.has('land') ? 'land' : 'town';

const thingOf = (e: Element): Thing => e.things[0] as Thing;

/** Metres between neighbours along a wall. */
const GAP = 0.15;

const widthOf = (e: Element): number => {
  const fitting = FITTINGS[e.kind];
  return fitting ? fitting.width && fitting.width + GAP : sizeOf(thingOf(e)).width + GAP;
};

/** A thing by the wall, or a fitting in it, about x. */
function standing(e: Element, x: number, spot: Omit<Spot, 'x' | 'things'>): Fitted {
  const fitting = FITTINGS[e.kind];
  if (fitting) return fitting.build({ ...spot, x, things: e.things.filter((t) => t.id !== e.kind) });
  const thing = thingOf(e);
  const { height } = sizeOf(thing);
  const fits = height > spot.look.height - 0.1 ? (spot.look.height - 0.1) / height : 1;
  return {
    pieces: [
      stood(thing, {
        x,
        z: spot.z - 0.3,
        scale: sizeOf(thing).scale * fits,
        flip: turnedTo(thing, x > 0 ? -1 : 1),
      }),
    ],
  };
}

/** Elements from left to right along the back wall, the room between them shared evenly. */
function alongWall(elements: readonly Element[], spot: Omit<Spot, 'x' | 'things'>): Fitted[] {
  const { look, site } = spot;
  const run = elements.map((element) => ({ element, width: widthOf(element) }));
  if (site.rng.chance(0.5)) run.reverse();
  const spare = 2 * (look.half - 0.15) - run.reduce((sum, r) => sum + r.width, 0);
  const gap = spare / (run.filter((r) => r.width > 0).length + 1);
  let at = -look.half + 0.15 + gap;
  return run.map(({ element, width }) => {
    const x = width > 0 ? at + width / 2 : 0;
    if (width > 0) at += width + gap;
    return standing(element, x, spot);
  });
}

/** Left and right by turns, each nearer than the last; what is part of a wall is part of the side wall. */
function atSides(elements: readonly Element[], spot: Omit<Spot, 'x' | 'things'>): Fitted[] {
  const { look, site } = spot;
  const first = site.rng.chance(0.5) ? -1 : 1;
  const cursor = { [-1]: look.back - 0.35, 1: look.back - 0.35 };
  return elements.flatMap((element, i) => {
    const side = (i % 2 === 0 ? first : -first) as 1 | -1;
    const width = widthOf(element);
    const fitting = FITTINGS[element.kind];
    if (fitting && width === 0) return [standing(element, 0, spot)];
    const deep = fitting ? width : Math.min(1.3, Math.max(0.75, width * 0.6));
    const z = cursor[side] - deep / 2;
    if (z < 0.5) return [];
    cursor[side] -= deep + 0.1;
    if (!fitting)
      return [
        standing(element, side * Math.max(1.35, look.half - width / 2 - 0.05), { ...spot, z: z + 0.3 }),
      ];
    return [onSideWall(standing(element, 0, { ...spot, z: 0 }), side, { half: look.half - 0.01, z })];
  });
}

/** What was built in the wall at the origin, in the side wall. */
function onSideWall(fitted: Fitted, side: 1 | -1, { half, z }: { half: number; z: number }): Fitted {
  // Built facing the camera: its front turns towards the middle.
  const moved = (p: Vec3): Vec3 => vec3(side * (half + p.z), p.y, z - side * p.x);
  const turn = (p: FacePiece | CardPiece): FacePiece | CardPiece =>
    p.kind === 'card'
      ? { ...p, at: moved(p.at) }
      : {
          ...p,
          loops: p.loops.map((loop) => loop.map(moved)),
          ...(p.normal ? { normal: vec3(side * p.normal.z, p.normal.y, -side * p.normal.x) } : {}),
        };
  return {
    pieces: fitted.pieces.map((p) =>
      p.kind === 'group' ? { ...p, at: moved(p.at), pieces: p.pieces.map(turn) } : turn(p),
    ),
    practicals: (fitted.practicals ?? []).map((l) => ({ ...l, at: moved(l.at) })),
  };
}

/** Things hung from the ceiling, in two depths. */
function hung(elements: readonly Element[], look: RoomLook): Piece[] {
  const n = elements.length;
  const reach = Math.min(look.half - 0.5, 3.4);
  return elements.flatMap((e, i) => {
    const thing = thingOf(e);
    const { height, scale } = sizeOf(thing, true);
    const k = height > 1.1 ? 1.1 / height : 1;
    const x = n === 1 ? 0.6 : -reach + (2 * reach * i) / (n - 1);
    const z = Math.min(look.back - 0.7, i % 2 === 0 ? 2.6 : 3.3);
    const cord = 0.15 + (i % 3) * 0.08;
    const y = look.height - cord - height * k;
    return [
      put('cord', [block('cord', [0.015, cord + 0.04, 0.015], '#3a3630')], {
        at: vec3(x, look.height - cord - 0.04, z),
      }),
      stood(thing, { x, y, z, plain: true, scale: scale * k, casts: false }),
    ];
  });
}

/** Rows into the depth, left and right of the way through. */
function inRows(elements: readonly Element[], look: RoomLook): Piece[] {
  const width = Math.max(...elements.map((e) => sizeOf(thingOf(e)).width));
  const xs = [1.15 + width / 2, 1.45 + width * 1.5, 1.75 + width * 2.5]
    .filter((x) => x + width / 2 < look.half)
    .slice(0, 2);
  const at = xs.length > 0 ? xs : [look.half - width / 2 - 0.05];
  const depths = [1.5, 2.9, 4.3, 5.8, 7.4].filter((z) => z < look.back - 0.7);
  return depths.flatMap((z, i) =>
    at.flatMap((x, j) =>
      [-1, 1].map((s) => {
        const thing = thingOf(elements[(i + j + (s > 0 ? 1 : 0)) % elements.length] as Element);
        return stood(thing, { x: s * x, z, plain: i > 1, flip: turnedTo(thing, s > 0 ? -1 : 1) });
      }),
    ),
  );
}

/** Behind whoever stands at the mark, to either side. */
function atCentre(elements: readonly Element[], spot: Omit<Spot, 'x' | 'things'>): Fitted[] {
  const m = spot.site.rng.chance(0.5) ? 1 : -1;
  return elements.map((element, i) => {
    const w = widthOf(element);
    const x = (i % 2 === 0 ? m : -m) * Math.max(1.15, w / 2 + 0.35);
    return standing(element, x, {
      ...spot,
      z: Math.min(spot.look.back - 0.6, 2 + Math.floor(i / 2) * 0.9) + 0.3,
    });
  });
}

/** Small things that lie about. */
const strewn = (elements: readonly Element[], look: RoomLook, { rng }: Site): Piece[] =>
  elements.map((e, i) => {
    const thing = thingOf(e);
    const { width } = sizeOf(thing);
    const x =
      (i % 2 === 0 ? -1 : 1) * Math.min(look.half - width / 2 - 0.1, 1.5 + width / 2 + rng.between(0, 0.9));
    return stood(thing, { x, z: rng.between(0.5, Math.min(2.2, look.back - 1)), plain: true });
  });

/** A name on the wall over the wares, as shops have it inside too. */
function signOf({ sign, manner }: Recipe, look: RoomLook): Piece[] {
  if (!sign || !manner.has('signed')) return [];
  const size = Math.min(0.3, 2.8 / (sign.length * 1.15));
  const [w, y] = [sign.length * size * 1.15 + 0.4, Math.min(look.height - 0.6, 2.5)];
  return [
    upright('sign', [frontLoop(-w / 2, w / 2, y, y + size + 0.2, look.back - 0.11)], '#33423c'),
    upright('lettering', letters(sign, size * 0.07, y + 0.1, size, look.back - 0.13), '#f6e7bf'),
  ];
}

/** Builds the room of a recipe. Throws a RangeError that names the recipe or the drawing that is not known. */
export function roomByRecipe(recipe: Recipe, site: Site): Built {
  const { groups } = recipe;
  const back = groups.back ?? [];
  const look = lookOf(
    recipe,
    back.reduce((sum, e) => sum + widthOf(e), 0),
    site,
  );
  const spot = { z: look.back, look, site, view: viewOf(recipe) };
  const wall = alongWall(back, spot);
  const before = (groups.before ?? []).map((e, i, all) =>
    standing(
      e,
      (site.rng.chance(0.5) ? 1 : -1) *
        (all.length === 1 ? Math.min(1.9, look.half - widthOf(e) / 2) : (i - (all.length - 1) / 2) * 2.8),
      { ...spot, z: look.back - 1.15 },
    ),
  );
  const fitted = [
    ...wall,
    ...atSides(groups.sides ?? [], spot),
    ...before,
    ...atCentre(groups.centre ?? [], spot),
  ];
  const lamps = lampsOf(recipe, look, site);
  const crowded = (groups.before ?? []).length > 0 ? 2.1 : 1.2;
  const far = Math.max(
    0.9,
    Math.min(groups.centre || groups.rows ? 1.2 : look.back - crowded, look.back - crowded),
  );
  const wide = Math.max(1.3, Math.min(look.half - 1.2, groups.rows ? 1.1 : 2.6));
  const practicals = fitted.flatMap((f) => f.practicals ?? []);
  const dark = practicals.length === 0 && lamps.every((l) => l.practicals.length === 0);
  return interior(look, {
    pieces: [
      ...grainOf(recipe, look, site),
      ...signOf(recipe, look),
      ...fitted.flatMap((f) => f.pieces),
      ...(groups.rows ? inRows(groups.rows, look) : []),
      ...(groups.hang ? hung(groups.hang, look) : []),
      ...(groups.ground ? strewn(groups.ground, look, site) : []),
      ...(recipe.manner.has('dust') ? motes(look, site) : []),
    ],
    lamps,
    practicals: dark ? windowLight({ x: 0, y: look.height - 0.4, z: look.back - 0.5 }, site) : practicals,
    floor: [-wide, wide, -2.5, far],
    surfaces: fitted.flatMap((f) => f.surfaces ?? []),
    seats: fitted.flatMap((f) => f.seats ?? []),
  });
}
