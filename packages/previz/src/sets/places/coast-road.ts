import { vec3 } from '../../geometry/vec3.ts';
import { ground, put } from '../kit/faces.ts';
import { block } from '../kit/solids.ts';
import { ripples } from '../parts/ground-textures.ts';
import { ring, rolling } from '../parts/horizon.ts';
import { strip } from '../parts/paths.ts';
import type { Built, Site } from '../setting.ts';
import { road } from './road.ts';

/** What a country road has that one by the sea has not, or only on its landward side. */
const INLAND = /^(hills|massif|mountain|verge|wood|far|telegraph pole|wires|tree|bush)/;

/** Where the shore and the water begin beside the road, metres. */
const SHORE = 5.2;
const SEA = 7;

/** A road with the sea along one side behind a low wall, a headland ahead, grass inland. */
export function coastRoad(site: Site): Built {
  const rng = site.rng.fork('coast road');
  const base = road(site);
  const m = rng.chance(0.5) ? 1 : -1;
  const seaward = (a: number, b: number, y: number) =>
    m > 0 ? strip(a, b, -14, 900, y) : strip(-b, -a, -14, 900, y);
  const rise = rolling(rng.fork('headland'));
  return {
    ...base,
    pieces: [
      ...base.pieces.filter((p) => !INLAND.test(p.part)),
      ring(
        'headland',
        (a) => (m * a < 0.05 ? 46 * rise(a) * Math.min(1, (0.05 - m * a) * 2) : -1),
        '#8ba58f',
        {
          radius: 420,
        },
      ),
      ground('beach', [seaward(SHORE, SEA + 0.6, 0.002)], '#e2cf9f'),
      ground('sea', [seaward(SEA, 900, 0.003)], '#3f8fb0'),
      ground('sea', [seaward(30, 900, 0.004)], '#5aa6c4'),
      ground('foam', [seaward(SEA, SEA + 0.35, 0.005)], '#eef7f6'),
      ripples(
        'crests',
        rng,
        60,
        m > 0 ? { x: [8, 70], z: [-4, 110] } : { x: [-70, -8], z: [-4, 110] },
        [1, 4],
        '#d6ecf2',
        0.06,
        0.008,
      ),
      ...Array.from({ length: 30 }, (_, i) =>
        put('guard wall', block('wall', [0.35, 0.55, 3.4], '#d9d4c8'), {
          at: vec3(m * 4.75, 0, -6 + i * 4.2),
        }),
      ),
    ],
  };
}
