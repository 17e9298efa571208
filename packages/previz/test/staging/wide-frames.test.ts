import { describe, expect, it } from 'vitest';
import { staged } from './staged.ts';

const parts = (prompt: string) => staged(prompt).scene.set.pieces.map((p) => p.part);

describe('a wide frame', () => {
  it('is framed by what is near, and has a trail over bare ground', () => {
    expect(parts('Wide shot: a woman in a park at noon')).toContain('framing branch');
    expect(parts('Extreme wide shot: a woman in a desert at noon')).toContain('footprints');
    expect(parts('Wide shot: a woman in an office at noon')).toContain('framing jamb');
  });

  it('has neither in a near shot', () => {
    const near = parts('Close-up: a woman in a desert at noon');
    expect(near.filter((p) => p === 'footprints' || p.startsWith('framing '))).toEqual([]);
  });
});
