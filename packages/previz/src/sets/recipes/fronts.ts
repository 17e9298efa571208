/** The front of a house of trade or of a public house, from across the way: its name over the door, its wares in the windows. Metres. */
import { findDrawable } from '../../art/catalogue.ts';
import { adjust } from '../../colour/oklch.ts';
import { vec3 } from '../../geometry/vec3.ts';
import type { Piece } from '../../model/set.ts';
import { face, ground, group } from '../kit/faces.ts';
import { facingPlane, floorLoop, frontLoop, NEARWARD } from '../kit/loops.ts';
import { box } from '../kit/solids.ts';
import { stageOf } from '../kit/stage.ts';
import { letters } from '../parts/block-letters.ts';
import { grass } from '../parts/foliage.ts';
import { frontHouse } from '../parts/front-house.ts';
import { paving } from '../parts/ground-textures.ts';
import { hills, skyline, treeLine } from '../parts/horizon.ts';
import { lamp, streetLamp } from '../parts/lamps.ts';
import { awning, door, LIT_PANE, windowGrid } from '../parts/openings.ts';
import type { Built, Site } from '../setting.ts';
import type { Recipe, Thing } from './recipe.ts';
import { sizeOf, stood } from './things.ts';

/** Depth of the front, metres from the mark. */
const Z = 6.5;

const COLOURS = ['#2f5d57', '#7a2f33', '#33476b', '#5a4a2f', '#4a3b5c', '#1f4f6b'] as const;

/** How the front is built: by what the room behind it is of. */
const WALLS: Readonly<Record<string, string>> = {
  boards: '#8a6546',
  logs: '#7d5a3e',
  brick: '#9c5a48',
  stone: '#948d82',
  sandstone: '#c9ab7a',
  concrete: '#a3a4a2',
  metal: '#7f8a92',
  marble: '#d9d2c6',
  panelled: '#8e5344',
  clinic: '#cfd8da',
  white: '#d8dde0',
};

/** What of a recipe is shown in a window: what its shelves and boards hold. */
const waresOf = ({ groups }: Recipe): readonly Thing[] =>
  [...(groups.back ?? []), ...(groups.before ?? []), ...(groups.hang ?? [])]
    .flatMap((e) => e.things)
    .filter((t) => findDrawable(t.id) && sizeOf(t, true).height < 1.4)
    .slice(0, 6);

function shown(things: readonly Thing[], x0: number, x1: number, y: number): Piece[] {
  const step = (x1 - x0) / things.length;
  return things.map((thing, i) => {
    const { width, height, scale } = sizeOf(thing, true);
    const k = Math.min(0.7 / height, (step * 0.9) / width, 3);
    return stood(thing, {
      x: x0 + (i + 0.5) * step,
      y,
      z: Z - 0.06,
      plain: true,
      scale: scale * k,
      casts: false,
    });
  });
}

/** The front of the place of a recipe, with houses beside it in town, and land about it elsewhere. */
export function frontOf(recipe: Recipe, site: Site): Built {
  const { rng, lit, season } = site;
  const rural = recipe.manner.has('rural') || recipe.manner.has('land') || recipe.manner.has('sea');
  const wall = WALLS[recipe.shell] ?? rng.pick(['#d8c9b0', '#b98f74', '#c9bfae']);
  const paint = rng.pick(COLOURS);
  const trim = adjust(wall, 0.12, 0.6);
  const half = 4.2;
  const plane = facingPlane(0, Z);
  const shop =
    /^(shop|plaster|tiles|velvet|dark|candy|paper)$/.test(recipe.shell) || recipe.manner.has('signed');
  const height = rural ? 4.2 : 7.2;
  const glow = lit ? { tone: 'glow' as const } : {};
  const glass = lit ? LIT_PANE : '#5f7686';
  const wares = waresOf(recipe);
  const sign = recipe.sign ?? (recipe.names[0] ?? '').toUpperCase().replace(/[^A-Z ]/g, '');
  const size = Math.min(0.46, 6.4 / Math.max(1, sign.length * 1.15));
  const windows: Piece[] = shop
    ? [-1, 1].flatMap((s) => {
        const [x0, x1] = s < 0 ? [-half + 0.4, -0.9] : [0.9, half - 0.4];
        return [
          face('window frame', [frontLoop(x0 - 0.1, x1 + 0.1, 0.55, 2.6, Z - 0.02)], paint, {
            layer: 'ground',
            normal: NEARWARD,
          }),
          face('shop window', [frontLoop(x0, x1, 0.65, 2.5, Z - 0.03)], glass, {
            layer: 'ground',
            normal: NEARWARD,
            ...glow,
          }),
          ...(wares.length > 0
            ? shown(
                wares.slice(s < 0 ? 0 : Math.floor(wares.length / 2)).slice(0, 3),
                x0 + 0.1,
                x1 - 0.1,
                0.68,
              )
            : []),
        ];
      })
    : windowGrid(
        {
          plane,
          from: -half + 0.3,
          to: half - 0.3,
          base: 1.1,
          rows: 1,
          storey: 3,
          columns: 4,
          width: 0.95,
          height: 1.25,
          frame: trim,
          lit,
        },
        rng,
      ).map((p) => ({ ...p, layer: 'ground' as const }));
  const lamps = [streetLamp(rural ? -4.8 : -5, 4.4, lit, { height: 3.6 })];
  const green = grass(season);
  const beside = rural
    ? []
    : [-1, 1].flatMap((s) =>
        [0, 1].map((i) => {
          const a = half + 0.1 + i * 7.5;
          return frontHouse(
            {
              x0: s < 0 ? -a - 7.4 : a,
              x1: s < 0 ? -a : a + 7.4,
              z: Z + 0.2,
              storeys: 2,
              wall: rng.pick(['#b98f74', '#c9bfae', '#a57a66', '#d3c4a6']),
              lit,
              ...(i === 0 && s > 0 ? { shop: rng.pick(COLOURS) } : {}),
            },
            rng,
          );
        }),
      );
  return {
    ground: rural ? green.body : '#8b8d90',
    practicals: [
      ...lamps.flatMap((l) => l.practicals),
      ...(lit
        ? [
            lamp(-2.4, 1.6, Z - 0.6, 4, 0.6, LIT_PANE, 'window'),
            lamp(2.4, 1.6, Z - 0.6, 4, 0.6, LIT_PANE, 'window'),
          ]
        : []),
    ],
    pieces: [
      ...(rural
        ? [hills(rng.fork('far'), 420, 62, '#8ea9a6'), treeLine(rng.fork('wood'), 90, 12, '#5f8062')]
        : skyline(rng.fork('far'), 180, [14, 40], '#93a0ad', lit)),
      ground('pavement', [floorLoop(-60, 60, rural ? 2 : -1.6, Z, 0.002)], rural ? '#b7a27c' : '#b9b2a4'),
      ...(rural
        ? []
        : [
            paving('slabs', { x: [-14, 14], z: [-1.6, Z] }, [1.2, 1.2], '#a49d90', 0.03, 0.8),
            ground('kerb', [floorLoop(-60, 60, -1.75, -1.55, 0.01)], '#d2ccbf'),
          ]),
      ...beside,
      group(
        'house',
        vec3(0, 0, Z + 3),
        box('house', { x: [-half, half], y: [0, height], z: [Z, Z + 6] }, wall),
        'ground',
      ),
      face('fascia', [frontLoop(-half, half, 2.75, 3.5, Z - 0.05)], shop ? paint : adjust(wall, -0.08), {
        layer: 'ground',
        normal: NEARWARD,
      }),
      face(
        'lettering',
        letters(sign, size * 0.07, 2.75 + (0.75 - size) / 2, size, Z - 0.08),
        shop ? '#f6e7bf' : '#f3ead2',
        { layer: 'ground', normal: NEARWARD, ...(lit ? { tone: 'glow' as const } : {}) },
      ),
      ...windows,
      ...door(plane, 0, shop ? paint : '#5f4432', trim, 1.05, 2.25, { layer: 'ground' }),
      ...(rural
        ? []
        : windowGrid(
            {
              plane,
              from: -half + 0.2,
              to: half - 0.2,
              base: 4.2,
              rows: 1,
              storey: 3,
              columns: 4,
              width: 1,
              height: 1.6,
              frame: trim,
              lit,
            },
            rng,
          ).map((p) => ({ ...p, layer: 'ground' as const }))),
      ...(shop && rng.chance(0.5)
        ? awning(plane, -half + 0.2, half - 0.2, 2.72, adjust(paint, 0.12), { layer: 'ground' })
        : []),
      face('cornice', [frontLoop(-half - 0.1, half + 0.1, height - 0.3, height, Z - 0.1)], trim, {
        layer: 'ground',
        normal: NEARWARD,
      }),
      ...lamps.flatMap((l) => l.pieces),
    ],
    stage: stageOf([-3, 3, -2.5, 4.6]),
  };
}
