/** Vehicles of the road under way: towards the camera, seen from the corner, or away from it. They head left. */
import { carBody, lampShell, oblong, on } from './corner-bodies.ts';
import { AMBULANCE, busBody, FIRE_ENGINE, lorryBody, vanBody } from './corner-lorries.ts';
import { farWheel, lensFor, nearWheel, painted, type RoundBody, shellShapes } from './in-the-round.ts';
import { detail, type Prop, type PropShape, prop } from './prop.ts';

/** Height of the eye, its least distance, centimetres, and its distance for each of a vehicle's length. */
const EYE = 160;
const NEAREST = 1000;
const LENGTHS = 2.3;
/** Degrees that the nose points to the camera. */
const VIEWS = { oncoming: 52, leaving: -56 } as const;

function corner(name: string, body: RoundBody, view: keyof typeof VIEWS): Prop {
  const nose = view === 'oncoming';
  const nearest = body.wheels.reduce((a, b) => (a.at > b.at === nose ? a : b));
  const farthest = body.wheels.reduce((a, b) => (a.at < b.at === nose ? a : b));
  const ends = body.shells.flatMap((b) => b.profile.map(([l]) => l));
  const distance = Math.max(NEAREST, LENGTHS * (Math.max(...ends) - Math.min(...ends)));
  const lens = lensFor({ degrees: VIEWS[view], eye: [EYE, distance] }, [nearest.at, 0, nearest.half]);
  const order = nose ? body.shells.map((_, i) => i) : (body.away ?? body.shells.map((_, i) => i));
  const shells = order.map((i) =>
    shellShapes(body.shells[i] as (typeof body.shells)[number], lens, { nose }),
  );
  const wheels = [...body.wheels].sort((a, b) => (a.at - b.at) * (nose ? 1 : -1));
  const [w, out] = [nearest.half - 6, nose ? 46 : -46];
  const under = (
    [
      [nearest.at + out, 0, w],
      [farthest.at - out, 0, w],
      [farthest.at - out, 0, -w],
      [nearest.at + out, 0, -w],
    ] as const
  ).map(lens);
  const shapes: PropShape[] = [
    {
      ...detail(`M${under.map((p) => p.map(Math.round).join(' ')).join('L')}Z`, '#0f1114', 'underside'),
      opacity: 0.45,
    },
    ...body.wheels.map((w) => farWheel(w, lens)),
    ...shells.flat(),
    ...wheels.flatMap((w) => nearWheel(w, lens)),
  ];
  const [l, y, across] = body.heads;
  return prop({
    names: name,
    in: 'vehicle',
    faces: 'left',
    anchors: nose ? { 'head.driver': lens([l, y, across]), 'head.mate': lens([l, y, -across]) } : {},
    shapes,
  });
}

const SALOON = { cabin: [112, 42, -100, -162], roof: 148, belt: 94 } as const;
const doors = on('side', oblong(88, 46, -92, 88), painted('#f1f3f5', 'doors'), 4);

/** By the drawing of the same vehicle from the side. */
const BODIES: Readonly<Record<string, RoundBody>> = {
  car: carBody({ ...SALOON, paint: '#d23a34' }),
  taxi: carBody({
    ...SALOON,
    paint: '#f4bd20',
    more: [on('side', oblong(88, 70, -92, 78), painted('#26292d', 'stripe'), 0)],
    onRoof: [lampShell('#fff2c4', -30, 148, -30, 30, 18)],
  }),
  'police-car': carBody({
    ...SALOON,
    paint: '#24324a',
    more: [doors],
    onRoof: [lampShell('#ec3a3a', -20, 148, -42, -3), lampShell('#2f6df0', -20, 148, 3, 42)],
  }),
  'sports-car': carBody({
    paint: '#d62f2b',
    cabin: [112, 2, -66, -206],
    roof: 122,
    belt: 82,
    bonnet: 62,
    low: 16,
    half: 96,
    wheels: [138, -136, 34],
  }),
  limousine: carBody({
    paint: '#22252b',
    cabin: [160, 98, -200, -256],
    roof: 146,
    belt: 94,
    nose: 300,
    tail: -310,
    wheels: [214, -214, 34],
  }),
  'pickup-truck': carBody({
    paint: '#3474b8',
    cabin: [120, 66, -30, -60],
    roof: 178,
    belt: 112,
    low: 40,
    nose: 250,
    tail: -250,
    half: 96,
    wheels: [160, -160, 42],
    deck: 108,
  }),
  jeep: carBody({
    paint: '#5a7a4a',
    cabin: [96, 64, -196, -206],
    roof: 186,
    belt: 116,
    low: 42,
    bonnet: 108,
    nose: 210,
    tail: -210,
    half: 96,
    wheels: [134, -134, 44],
    deck: 112,
  }),
  van: vanBody('#e9ebec', [on('side', oblong(200, 92, -236, 104), painted('#3f7fc4', 'stripe'), 0)]),
  ambulance: AMBULANCE,
  minibus: vanBody(
    '#3f86b8',
    [0, 1].map((i) =>
      on('side', oblong(72 - i * 108, 118, -18 - i * 108, 184), painted('#33424f', 'window'), 5),
    ),
  ),
  bus: busBody('#d8473a', 300, [150], '#f3ead6'),
  'school-bus': busBody('#f0b323', 300, [150], '#26292d'),
  'double-decker-bus': busBody('#c8281f', 440, [150, 320], '#f3ead6'),
  truck: lorryBody('#dc4a42', { paint: '#dc4a42', to: -334, high: 318 }),
  'delivery-truck': lorryBody('#d98f1e', { paint: '#eda531', to: -260, high: 290 }),
  'semi-truck': lorryBody('#2f6fc0', { paint: '#e4e7ea', to: -700, high: 376 }, [], [250, 60, -560, -440]),
  'fire-truck': FIRE_ENGINE,
};

export const CORNER_VEHICLE_PROPS: readonly Prop[] = Object.entries(BODIES).flatMap(([id, body]) =>
  (Object.keys(VIEWS) as (keyof typeof VIEWS)[]).map((view) =>
    corner(`${view} ${id.replaceAll('-', ' ')}`, body, view),
  ),
);
