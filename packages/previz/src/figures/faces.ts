import type { Expression } from '../model/figure.ts';

/** Few numbers make a face: all 0 is at rest. */
export interface FaceShape {
  /** Brows raised (+) or lowered (−), −1 to 1. */
  readonly raise: number;
  /** Inner ends of the brows down (+, anger) or up (−, grief). */
  readonly slant: number;
  /** Eyes: 0 shut, 1 open, above 1 wide. */
  readonly open: number;
  /** Corners of the mouth up (+) or down (−). */
  readonly smile: number;
  /** Mouth open, 0 to 1. */
  readonly gape: number;
  /** Mouth's width, 1 at rest. */
  readonly width: number;
  readonly tears: boolean;
  readonly blush: boolean;
}

const face = (f: Partial<FaceShape>): FaceShape => ({
  raise: 0,
  slant: 0,
  open: 1,
  smile: 0.15,
  gape: 0,
  width: 1,
  tears: false,
  blush: false,
  ...f,
});

export const FACES: Readonly<Record<Expression, FaceShape>> = {
  /** The usual one: awake and friendly. */
  neutral: face({ raise: 0.22, slant: 0, open: 1.06, smile: 0.52, width: 1.1 }),
  happy: face({ raise: 0.35, slant: -0.2, open: 0.92, smile: 0.9, gape: 0.22, width: 1.25, blush: true }),
  laughing: face({ raise: 0.35, open: 0.12, smile: 1, gape: 0.75, width: 1.35, blush: true }),
  sad: face({ raise: 0.1, slant: -0.8, open: 0.72, smile: -0.7, width: 0.9 }),
  crying: face({ raise: 0.15, slant: -1, open: 0.3, smile: -0.9, gape: 0.35, tears: true }),
  angry: face({ raise: -0.4, slant: 1, open: 0.8, smile: -0.6, gape: 0.12, width: 1.1 }),
  surprised: face({ raise: 0.9, open: 1.3, smile: 0, gape: 0.7, width: 0.7 }),
  afraid: face({ raise: 0.7, slant: -0.7, open: 1.25, smile: -0.5, gape: 0.4, width: 1.05 }),
  disgusted: face({ raise: -0.2, slant: 0.5, open: 0.6, smile: -0.8, width: 0.85 }),
  determined: face({ raise: -0.25, slant: 0.55, open: 0.85, smile: -0.1, width: 0.95 }),
  tired: face({ raise: 0.1, slant: -0.3, open: 0.42, smile: -0.25, width: 0.9 }),
  asleep: face({ raise: 0.05, slant: -0.1, open: 0, smile: 0.1, width: 0.8 }),
  tender: face({ raise: 0.25, slant: -0.25, open: 0.7, smile: 0.6, blush: true }),
  suspicious: face({ raise: -0.15, slant: 0.4, open: 0.5, smile: -0.2, width: 0.85 }),
  pained: face({ raise: -0.1, slant: -0.9, open: 0.15, smile: -0.6, gape: 0.3, width: 1.15 }),
  smug: face({ raise: 0.2, slant: 0.2, open: 0.6, smile: 0.55, width: 0.9 }),
  thoughtful: face({ raise: 0.3, slant: -0.05, open: 0.84, smile: 0.12, width: 0.88 }),
  /** At rest where there is nothing to smile at. */
  grave: face({ raise: 0.02, slant: 0.14, open: 0.92, smile: -0.16, width: 0.96 }),
  yawning: face({ raise: 0.5, slant: -0.25, open: 0, smile: -0.1, gape: 0.95, width: 0.72 }),
  singing: face({ raise: 0.35, slant: -0.25, open: 0.8, smile: 0.12, gape: 0.62, width: 0.9 }),
  /** The same with the eyes shut. */
  rapt: face({ raise: 0.4, slant: -0.4, open: 0, smile: 0.12, gape: 0.66, width: 0.9 }),
  squinting: face({ raise: -0.4, slant: 0.32, open: 0.36, smile: 0.05, width: 1.05 }),
  /** Lips pursed to blow. */
  blowing: face({ raise: 0.3, open: 0.85, smile: 0, gape: 0.16, width: 0.42, blush: true }),
  /** In terror. */
  screaming: face({ raise: 0.75, slant: -0.6, open: 1.3, smile: -0.35, gape: 0.95, width: 1.02 }),
  shouting: face({ raise: -0.2, slant: 0.8, open: 1, smile: -0.2, gape: 1, width: 1.15 }),
};
