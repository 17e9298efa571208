import { describe, expect, it } from 'vitest';
import { POSE_ANGLES } from '../../src/figures/poses.ts';
import { buildOf, skeletonOf } from '../../src/figures/skeleton.ts';
import type { Look } from '../../src/model/figure.ts';

const LOOK: Look = {
  gender: 'male',
  age: 'adult',
  build: 'average',
  height: 1.75,
  skin: '#cf9468',
  hair: { style: 'short', colour: '#3d2a20', beard: false },
  eyes: '#4a6a8a',
  garments: [],
  face: { shape: 0, nose: 1, brows: 1, mouth: 1, freckles: false },
};

describe('who kneels on one knee', () => {
  it.each(['kneel', 'offer'] as const)('has it on the ground, level with the other sole (%s)', (id) => {
    for (const age of ['adult', 'child'] as const)
      for (const bent of [0, 30]) {
        const build = buildOf({ ...LOOK, age });
        const pose = POSE_ANGLES[id];
        const s = skeletonOf(build, { ...pose, lean: pose.lean + bent }, 'three-quarter', 0);
        expect(Math.abs(s.near.leg[1].y - s.far.leg[2].y), age).toBeLessThan(1.5);
      }
  });
});
