/** Birds on one common build, facing left, so that all take the same poses. Units: 100 is the length of the body. */
import { adjust } from '../../colour/oklch.ts';
import { blob, poly } from '../path/outline.ts';
import { detail, flat, line, main, type Prop, type PropShape } from '../props/prop.ts';
import { BIRD_POSES, type BirdKind, type Frame, frameOf, type Pose, through } from './bird-frame.ts';
import { headShapes } from './bird-head.ts';

function legShapes(b: BirdKind, f: Frame): readonly PropShape[] {
  if (f.pose === 'swim') return [];
  const width = Math.max(2.2, b.depth * 0.11);
  if (f.pose === 'fly') {
    const p = f.at(20, b.depth * 0.72);
    return [line(`M${p.x} ${p.y}L${p.x + b.legs * 0.6 + 8} ${p.y + 3}`, b.colours.legs, width, 'leg')];
  }
  return [7, -5].flatMap((x, i) => {
    const top = f.at(x, b.depth * 0.7);
    const foot = x + 1;
    const toes = b.beak === 'flat' ? 13 : 10;
    const colour = i ? b.colours.legs : adjust(b.colours.legs, -0.08);
    return [
      line(`M${top.x} ${top.y}L${foot} -2`, colour, width, 'leg'),
      detail(poly(foot - toes, 0, foot + 1, -width * 1.4, foot + toes * 0.45, 0), colour, 'foot'),
    ];
  });
}

/** A raised wing: leading edge from the shoulder to the tip, feathers behind. */
function raised(f: Frame, b: BirdKind, far: boolean): PropShape {
  const s = far ? -1 : 1;
  const p = f.at(far ? -16 : -8, -b.depth * 0.35);
  const reach = 96;
  const d = blob(
    [
      p.x - 12,
      p.y + 4,
      p.x + s * 14 - 6,
      p.y - reach * 0.55,
      p.x + s * 34,
      p.y - reach,
      p.x + s * 34 + 16,
      p.y - reach * 0.72,
      p.x + s * 22 + 24,
      p.y - reach * 0.48,
      p.x + s * 12 + 30,
      p.y - reach * 0.2,
      p.x + 34,
      p.y + 8,
    ],
    0.7,
  );
  return far ? flat(d, adjust(b.colours.wing, -0.08), 'wing') : main(d, b.colours.wing, 'wing');
}

function bodyShapes(b: BirdKind, f: Frame): readonly PropShape[] {
  const { at } = f;
  const d = b.depth;
  const [long, wide] = b.tail;
  const tail = through(
    at,
    34,
    -d * 0.5,
    44 + long * 0.6,
    -d * 0.25 - wide * 0.5,
    48 + long,
    -wide * 0.35,
    48 + long,
    wide * 0.35,
    42 + long * 0.5,
    wide * 0.5,
    34,
    d * 0.35,
  );
  const body = through(
    at,
    -48,
    -d * 0.15,
    -34,
    -d * 0.82,
    0,
    -d,
    32,
    -d * 0.62,
    52,
    -d * 0.1,
    34,
    d * 0.55,
    0,
    d,
    -34,
    d * 0.75,
  );
  const belly = through(
    at,
    -44,
    d * 0.15,
    -26,
    d * 0.2,
    4,
    d * 0.42,
    34,
    d * 0.4,
    14,
    d * 0.9,
    -14,
    d * 0.95,
    -34,
    d * 0.72,
  );
  const wing = through(
    at,
    -26,
    -d * 0.35,
    -10,
    -d * 0.7,
    22,
    -d * 0.5,
    58,
    0,
    52,
    d * 0.12,
    18,
    d * 0.42,
    -10,
    d * 0.4,
    -24,
    d * 0.1,
  );
  const feathers = through(
    at,
    6,
    d * 0.1,
    30,
    d * 0.02,
    56,
    d * 0.04,
    50,
    d * 0.12,
    22,
    d * 0.36,
    6,
    d * 0.36,
  );
  const folded = [
    main(wing, b.colours.wing, 'wing'),
    flat(feathers, adjust(b.colours.wing, -0.09), 'feathers'),
  ];
  return [
    ...(f.pose === 'fly' ? [raised(f, b, true)] : []),
    flat(tail, adjust(b.colours.wing, -0.04), 'tail'),
    main(body, b.colours.body, 'body'),
    detail(belly, b.colours.belly, 'belly'),
    ...headShapes(b, f),
    ...(f.pose === 'fly' ? [raised(f, b, false)] : folded),
  ];
}

const drawBird = (b: BirdKind, pose: Pose): readonly PropShape[] => {
  const f = frameOf(b, pose);
  return [...legShapes(b, f), ...bodyShapes(b, f)];
};

/** Water birds swim where others stand. */
const poseOf = (b: BirdKind, pose: string): Pose => {
  if (BIRD_POSES.includes(pose)) return pose as Pose;
  return b.place === 'water' ? 'swim' : 'stand';
};

/** A kind of bird as a prop with all its poses. */
export function bird(b: BirdKind): Prop {
  const names = b.names.split(',').map((name) => name.trim());
  return {
    id: (names[0] ?? '').replaceAll(' ', '-'),
    names,
    category: 'animal',
    placement: b.place ?? 'floor',
    faces: 'left',
    poses: BIRD_POSES,
    height: b.height,
    draw: (pose) => drawBird(b, poseOf(b, pose)),
    anchors: (pose) => {
      const f = frameOf(b, poseOf(b, pose));
      const back = f.at(4, -b.depth);
      const claws = f.at(20, b.depth * 0.72);
      return {
        ...(f.pose === 'fly' ? { claws: [claws.x + b.legs * 0.6 + 8, claws.y + 3] as const } : {}),
        back: [back.x, back.y],
        saddle: [back.x, back.y],
        eyes: [f.head.x - b.head * 0.4, f.head.y],
        mouth: [f.head.x - b.head - b.bill * 0.7, f.head.y],
      };
    },
  };
}
