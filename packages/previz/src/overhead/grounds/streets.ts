/** Streets, crossings and car parks from straight above, with their traffic. */
import { box, circle, oval } from '../../art/path/outline.ts';
import { adjust } from '../../colour/oklch.ts';
import { shape, stroke } from '../../sets/kit/drawing.ts';
import { makerOf } from '../things/index.ts';
import { crown } from '../things/outdoors/plants.ts';
import { flatRoof } from '../things/outdoors/roofs.ts';
import { dots, type Ground, type GroundMaker, type Lot, mottled, type Stood, strewn } from './ground.ts';
import { ASPHALT, dashes, PAINT, slabs } from './paving.ts';
import { trees } from './trees.ts';

/** A road along x with pavements: kerbs, lane marks, manholes; trees or roofs beyond. */
export const street =
  (pavement: string, style: 'city' | 'alley' | 'highway' = 'city'): GroundMaker =>
  (lot) => {
    const r = lot.reach * 1.1;
    const half = style === 'alley' ? 150 : style === 'highway' ? 720 : 350;
    const walk = style === 'highway' ? 0 : 300;
    // what is narrower than the picture is high is seen with its sides
    const off = style === 'city' ? -Math.min(60, lot.half.y * 0.12) : 0;
    const beyond = half + walk;
    const roofs: Stood[] = [];
    if (style !== 'highway')
      for (const side of [-1, 1])
        for (let x = -r; x < r; x += 760) {
          const depth = 1500;
          const tone = lot.rng.pick(['#a8746a', '#8f949a', '#b59a80', '#7d858c', '#c0a58c']);
          const y = off + side * (beyond + depth / 2 + 12);
          roofs.push({
            plan: { ...flatRoof(tone, 740, depth, 700, lot), outline: 'M0 0h1v1z' },
            x: x + 380,
            y,
            turn: 0,
          });
        }
    const lanes = style === 'highway' ? [-360, 360] : [0];
    return {
      base: ASPHALT,
      shapes: [
        shape('road', box(-r, off - half, 2 * r, 2 * half), ASPHALT),
        shape(
          'wheel tracks',
          [-0.62, -0.28, 0.28, 0.62].map((t) => box(-r, off + t * half - 26, 2 * r, 52)).join(''),
          adjust(ASPHALT, -0.03),
        ),
        dots(lot, adjust(ASPHALT, 0.06), 120, 3.4),
        stroke('lane marks', lanes.map((y) => dashes(r, off + y, 240, 200)).join(''), PAINT, 13),
        ...(style === 'highway'
          ? [
              stroke('middle', `M${-r} -14H${r}M${-r} 14H${r}`, '#e8b93a', 10),
              stroke('edges', `M${-r} ${-half + 50}H${r}M${-r} ${half - 50}H${r}`, PAINT, 12),
              ...[-1, 1].map((s) =>
                shape('verge', box(-r, s < 0 ? -r * 1.2 : half, 2 * r, r * 1.2 - half), '#8aa557'),
              ),
            ]
          : []),
        ...(walk > 0
          ? [-1, 1].flatMap((s) => [
              ...slabs(lot, -r, s < 0 ? off - half - walk : off + half, 2 * r, walk, 75, pavement),
              shape('kerb', box(-r, s < 0 ? off - half - 14 : off + half, 2 * r, 16), adjust(pavement, 0.1)),
            ])
          : []),
        shape('manhole', circle(half * 0.9, off + half * 0.5, 34), '#54585d', 'body', { form: true }),
        stroke('manhole', circle(half * 0.9, off + half * 0.5, 26), '#6f747a', 3),
        shape('drain', box(-half * 0.8, off + half - 30, 60, 24, 3), '#4a4e53'),
      ],
      stands: [
        ...roofs,
        ...(lot.empty || /jam/.test(lot.setting)
          ? traffic(
              lot,
              style === 'highway'
                ? [-540, -180, 180, 540].map((y) => y + off)
                : style === 'city'
                  ? [off - 175, off + 175]
                  : [],
              /jam/.test(lot.setting),
            )
          : []),
        ...(style === 'city' ? streetTrees(lot, off, half + 90) : []),
        ...(style === 'highway' ? trees({ ...lot, clear: { x: lot.reach, y: half + 60 } }, 12, 'mixed') : []),
      ],
      axis: style === 'highway' ? -20 : -27,
      lane: off + half * 0.5,
      ...(walk > 0 ? { foot: off + half + 60 } : {}),
    };
  };

function streetTrees(lot: Lot, off: number, y: number): Stood[] {
  const leaves = { spring: '#8fba5a', summer: '#5f9a48', autumn: '#d08a34', winter: '#9a9a86' }[lot.season];
  return [-1, 1].flatMap((s) =>
    Array.from({ length: 6 }, (_, i) => ({
      plan: crown(lot.snow ? '#dfe8ee' : leaves, 105, lot),
      x: (i - 2.5) * 640 + (s > 0 ? 220 : 0),
      y: off + s * (y + 60),
      turn: i * 50,
    })),
  );
}

/** Cars in their lanes, as close as a jam has them, their lamps lit after dark. */
function traffic(lot: Lot, lanes: readonly number[], jam: boolean): Stood[] {
  const colours = ['#c8402f', '#2f5f8c', '#e9e7e0', '#3a3d42', '#8a9096', '#d9a441', '#4f7a5a', '#f4bd20'];
  const pace = jam ? 560 : 1250;
  const n = Math.ceil((2 * lot.reach) / pace);
  return lanes
    .flatMap((y, k) =>
      Array.from({ length: n }, (_, i) => {
        const id = lot.rng.chance(0.14) ? 'bus' : lot.rng.chance(0.2) ? 'van' : 'car';
        const colour = lot.rng.pick(colours);
        const plan = makerOf(id)?.({ colour, second: null, height: 145, breadth: 430, rng: lot.rng });
        const x = -lot.reach + i * pace + lot.rng.between(0, pace * (jam ? 0.1 : 0.5)) + (k % 2) * pace * 0.4;
        return plan
          ? [{ plan: id === 'bus' && jam ? { ...plan, long: 560 } : plan, x, y, turn: y > 0 ? 0 : 180 }]
          : [];
      }).flat(),
    )
    .filter(
      (s, i, all) =>
        !all.some(
          (o, j) => j < i && o.y === s.y && Math.abs(o.x - s.x) < (o.plan.long + s.plan.long) / 2 + 30,
        ),
    );
}

/** Zebra bars as wide as the picture: people cross along x. */
export const crosswalk: GroundMaker = (lot) => {
  const r = lot.reach * 1.1;
  const span = Math.max(260, lot.half.y * 0.62);
  const bar = Math.max(50, lot.half.y * 0.1);
  const n = Math.ceil(r / bar);
  return {
    base: ASPHALT,
    shapes: [
      ...mottled(lot, ASPHALT, 260),
      dots(lot, adjust(ASPHALT, 0.07), 110, 3.4),
      shape(
        'zebra crossing',
        Array.from({ length: n }, (_, i) => box(-r + i * 2 * bar, -span, bar, 2 * span, 2)).join(''),
        PAINT,
      ),
      stroke(
        'wear',
        strewn(lot, 190, 40)
          .map((p) => `M${p.x.toFixed(0)} ${p.y.toFixed(0)}l34 12`)
          .join(''),
        adjust(ASPHALT, 0.09),
        4,
      ),
      stroke('stop line', `M${-r} ${-span - 110}H${r}M${-r} ${span + 110}H${r}`, PAINT, 34),
    ],
    axis: -14,
  };
};

export const carPark: GroundMaker = (lot) => {
  const r = lot.reach * 1.1;
  const bays = Array.from({ length: Math.ceil((2 * r) / 270) }, (_, i) => -r + i * 270);
  const row = (y: number) => bays.map((x) => `M${x} ${y}v520`).join('');
  const colours = ['#c8402f', '#2f5f8c', '#e9e7e0', '#3a3d42', '#8a9096', '#d9a441', '#4f7a5a'];
  const parked = bays.flatMap((x, i) =>
    [-1040, 540].flatMap((y, k) =>
      (i * 3 + k * 2) % 5 < 3 ? [{ x: x + 135, y: y + 260, colour: colours[(i + k * 3) % 7] ?? null }] : [],
    ),
  );
  return {
    base: ASPHALT,
    shapes: [
      ...mottled(lot, ASPHALT, 300),
      dots(lot, adjust(ASPHALT, 0.06), 140, 4),
      stroke('bays', row(-1040) + row(540), PAINT, 10),
      stroke('arrow', 'M-130 -40H90M40 -90L100 -40L40 10', PAINT, 22),
    ],
    stands: parked.flatMap((c) => {
      const plan = makerOf('car')?.({
        colour: c.colour,
        second: null,
        height: 145,
        breadth: 430,
        rng: lot.rng,
      });
      return plan && (Math.abs(c.x) > lot.clear.x + 150 || Math.abs(c.y) > lot.clear.y + 150)
        ? [{ plan, x: c.x, y: c.y, turn: c.y < 0 ? 90 : -90 }]
        : [];
    }),
    axis: -10,
    lane: 0,
  };
};

export const roundabout: GroundMaker = (lot): Ground => {
  const q = Math.max(600, lot.half.y * 0.6);
  const r = lot.reach * 1.1;
  return {
    base: '#8aa557',
    shapes: [
      ...mottled(lot, '#8aa557', 400),
      shape('road', box(-r, -300, 2 * r, 600) + box(-300, -r, 600, 2 * r) + circle(0, 0, q * 1.25), ASPHALT),
      stroke('marks', dashes(r, 0, 160, 140), PAINT, 12),
      shape('island', circle(0, 0, q * 0.6), '#7ea052'),
      stroke('kerb', circle(0, 0, q * 0.6), '#d8d2c4', 24),
      shape('flowers', oval(0, 0, q * 0.26, q * 0.26), '#d8637c'),
    ],
    stands: [{ plan: crown('#5f9a48', q * 0.2, lot), x: 0, y: 0, turn: 0 }],
    axis: -12,
    lane: 150,
  };
};
