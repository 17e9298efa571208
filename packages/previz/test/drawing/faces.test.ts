import { describe, expect, it } from 'vitest';
import { facesOf } from '../../src/drawing/faces.ts';
import type { Actor } from '../../src/model/scene.ts';

const actor = (flip: boolean) =>
  ({
    flip,
    box: { x: 100, y: 50, width: 80, height: 400 },
    drawing: {
      bounds: { x: -20, y: -180, width: 40, height: 200 },
      anchors: { top: { x: 10, y: -180 }, chin: { x: 10, y: -150 } },
    },
  }) as unknown as Actor;

describe('facesOf', () => {
  it('finds the face between crown and chin, on either side', () => {
    const right = facesOf({ actors: [actor(false)] });
    const left = facesOf({ actors: [actor(true)] });
    expect(right({ x: 160, y: 80 })).toBe(true);
    expect(right({ x: 120, y: 80 })).toBe(false);
    expect(left({ x: 120, y: 80 })).toBe(true);
    expect(right({ x: 160, y: 240 })).toBe(false);
  });
});
