/** Which ground a setting has, seen from straight above. */
import { box } from '../../art/path/outline.ts';
import { adjust } from '../../colour/oklch.ts';
import { settingById } from '../../sets/index.ts';
import { shape, stroke } from '../../sets/kit/drawing.ts';
import { COURTS } from './courts.ts';
import { patchwork } from './fields.ts';
import { floorOf } from './floors.ts';
import type { Ground, GroundMaker, Lot } from './ground.ts';
import { LAND } from './land.ts';
import { dashes } from './paving.ts';
import { TOWN } from './town.ts';
import { WATERS } from './water.ts';

export type { Ground, Lot, Stood } from './ground.ts';

/** Half the picture's height, centimetres, from which one sees a whole countryside. */
const HIGH_UP = 3200;

/** Water all over: people swim in it, and nobody stands. */
export const isAfloat = (setting: string): boolean =>
  !/pier|harbour|dock|ship-deck|ferry-deck|cliff|crows-nest|platform/.test(setting) &&
  !LAND.some(([kind]) => kind.test(setting) && /swamp/.test(setting)) &&
  WATERS.some(([kind]) => kind.test(setting)) &&
  !COURTS.some(([kind]) => kind.test(setting));

/** Clouds below: what flies is over them, and land shows between. */
const aloft: GroundMaker = (lot) => patchwork({ ...lot, clear: { x: 0, y: 0 } });

export function groundFor(lot: Lot): Ground {
  const ground = groundOf(lot);
  const paved = ground.lane !== undefined || ground.water === true || settingById(lot.setting).indoor;
  return lot.traffic && !paved ? withRoad(ground, lot) : ground;
}

/** A road through open land, and nothing stands on it. */
function withRoad(ground: Ground, lot: Lot): Ground {
  const half = Math.max(300, lot.clear.y * 1.7);
  const paved = !/desert|savanna|jungle|mars|moon|battlefield|western/.test(lot.setting);
  const r = lot.reach * 1.1;
  const fill = lot.snow ? '#8f979f' : paved ? '#6b6e73' : adjust(ground.base, -0.09);
  return {
    ...ground,
    shapes: [
      ...ground.shapes,
      shape('verge', box(-r, -half - 50, 2 * r, 2 * half + 100), adjust(ground.base, 0.06)),
      shape('road', box(-r, -half, 2 * r, 2 * half), fill),
      ...(paved
        ? [
            stroke('lane marks', dashes(r, 0, 220, 180), '#f0e8cf', 12),
            stroke('edges', `M${-r} ${-half + 24}H${r}M${-r} ${half - 24}H${r}`, '#e6e2d4', 7),
          ]
        : [
            stroke(
              'ruts',
              [-0.62, -0.28, 0.28, 0.62].map((t) => `M${-r} ${t * half}H${r}`).join(''),
              adjust(fill, -0.05),
              26,
            ),
          ]),
    ],
    stands: (ground.stands ?? []).filter((s) => Math.abs(s.y) > half + s.plan.wide * 0.42),
    lane: half * 0.5,
  };
}

function groundOf(lot: Lot): Ground {
  const { setting } = lot;
  const { indoor } = settingById(setting);
  const court = COURTS.find(([kind]) => kind.test(setting))?.[1];
  if (court) return court(lot);
  if (
    indoor &&
    !/^(cave|ice-cave|indoor-pool|aquarium|subway|road-tunnel|rail-tunnel|parking-garage)/.test(setting)
  )
    return floorOf(setting)(lot);
  if (/^sky$|aloft|cloud|treetops-high/.test(setting)) return aloft(lot);
  const own = [...WATERS, ...TOWN, ...LAND].find(([kind]) => kind.test(setting))?.[1];
  if (lot.half.y > HIGH_UP && own && /^(field|farm|country-lane|road|hill|meadow)/.test(setting))
    return patchwork(lot);
  return (own ?? (indoor ? floorOf(setting) : (LAND.find(([kind]) => kind.test('field'))?.[1] ?? patchwork)))(
    lot,
  );
}
