import { vec3 } from '../../geometry/vec3.ts';
import type { Piece } from '../../model/set.ts';
import { card, ground } from '../kit/faces.ts';
import type { Loop } from '../kit/loops.ts';
import { grass, leaves, NEEDLES } from '../parts/foliage.ts';
import { patches } from '../parts/ground-textures.ts';
import { hills, treeLine } from '../parts/horizon.ts';
import { bush, fern, hangingLeaves, mushroom, tuft } from '../parts/plants.ts';
import { rock } from '../parts/rocks.ts';
import { birch, broadleaf, greatTrunk, pine } from '../parts/trees.ts';
import type { Built, Site } from '../setting.ts';

/** A clearing on a winding path; trunks close in on both sides, ranks of trees behind. */
export const forest = (site: Site): Built => forestOf(site, false);

/** White trunks and light leaves on every side. */
export const birchForest = (site: Site): Built => forestOf(site, true);

function forestOf(site: Site, birches: boolean): Built {
  const { rng, season, weather } = site;
  const mixed = rng.chance(0.55) || birches;
  const snowy = season === 'winter' || weather === 'snow' || weather === 'blizzard';
  const floor = season === 'autumn' ? '#94744a' : '#6f8050';
  const tree = (metres: number) => {
    if (birches) return birch(metres * 1.05, season, rng);
    if (!mixed || rng.chance(0.3)) return pine(metres * 1.1, rng, snowy);
    return rng.chance(0.2) ? birch(metres, season, rng) : broadleaf(metres, season, rng);
  };
  const ranks = Array.from({ length: 26 }, (_, i) => {
    const t = (i + rng.next()) / 26;
    const z = 30 - t * 26;
    const clear = 3.2 + Math.max(0, 9 - z) * 0.15;
    const side = i % 2 === 0 ? 1 : -1;
    const x = side * (clear + rng.next() ** 1.2 * (5 + z * 0.95)) + Math.sin(z * 0.12) * (z > 10 ? 2.5 : 0);
    return card('tree', vec3(x, 0, z), tree(rng.between(7.5, 11.5)), { flip: rng.chance(0.5) });
  });
  const near = ([-1, 1] as const).map((s) =>
    card(
      'near trunk',
      vec3(s * rng.between(4.1, 5), 0, rng.between(0.2, 2)),
      birches ? birch(12, season, rng) : greatTrunk(12, rng.between(0.7, 1), rng),
    ),
  );
  const undergrowth: Piece[] = Array.from({ length: 12 }, (_, i) => {
    const s = i % 2 === 0 ? 1 : -1;
    const at = vec3(s * rng.between(3, 7.5), 0, rng.between(-1.5, 8));
    return card(
      'undergrowth',
      at,
      rng.chance(0.5)
        ? fern(rng.between(0.5, 0.9), leaves(season === 'winter' ? 'winter' : 'summer', rng), rng)
        : bush(rng.between(1, 1.9), rng.between(0.6, 1.1), leaves(season, rng), rng),
    );
  });
  const green = leaves(season, rng);
  return {
    ground: floor,
    practicals: [],
    pieces: [
      hills(rng.fork('hills'), 160, 34, '#7f9a8a'),
      treeLine(rng.fork('far'), 90, 19, '#5f8069', !mixed),
      treeLine(rng.fork('mid'), 48, 13.5, mixed ? '#4a6e50' : NEEDLES.dark, !mixed),
      patches('moss', rng, 12, { x: [-14, 14], z: [-5, 24] }, [0.5, 1.4], grass(season).dark, 0.55),
      ground('path', [path()], season === 'autumn' ? '#a5835a' : '#9b8a66'),
      patches(
        'leaves',
        rng,
        8,
        { x: [-5, 5], z: [-4, 8] },
        [0.12, 0.35],
        season === 'autumn' ? '#c0692f' : '#86955c',
        0.7,
      ),
      ...ranks,
      ...near,
      ...undergrowth,
      card('rock', vec3(3.1, 0, 1.8), rock(0.9, 0.5, '#8b8c84', rng)),
      card('mushroom', vec3(-2.7, 0, 0.6), mushroom(0.22, '#b5483a')),
      ...[-2.4, 2.2, 2.9].map((x) =>
        card('grass', vec3(x, 0, rng.between(-1, 1.5)), tuft(0.35, grass(season), rng), { casts: false }),
      ),
      card('branches', vec3(-3.2, 0, -2.4), hangingLeaves(3.3, 0.8, 3.4, snowy ? NEEDLES : green, rng), {
        layer: 'foreground',
      }),
      card('fern', vec3(3.5, 0, -2.6), fern(1.1, green, rng), { layer: 'foreground' }),
    ],
    stage: {
      floor: { left: -2.4, right: 2.4, near: -2.5, far: 6 },
      surfaces: [],
      seats: [{ name: 'rock', at: vec3(3.1, 0.45, 1.7), facing: 'left' }],
      wall: null,
      water: null,
      ceiling: null,
    },
  };
}

/** A path that winds off between the trees. */
function path(): Loop {
  const mid = (z: number) => Math.sin(z * 0.13) * (z > 0 ? 1.6 : 0.3);
  const zs = [-13, -9, -6, -3, 0, 3, 6, 9, 12, 16, 20, 26, 34];
  const edge = (s: number) => zs.map((z, i) => vec3(mid(z) + s * (1.15 + (i % 2) * 0.16), 0.002, z));
  return [...edge(-1), ...edge(1).reverse()];
}
