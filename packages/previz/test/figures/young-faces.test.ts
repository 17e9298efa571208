import { describe, expect, it } from 'vitest';
import { boundsOf, flatten } from '../../src/art/path/flatten.ts';
import { drawEye } from '../../src/figures/face-eyes.ts';
import { mouthAt } from '../../src/figures/face-measures.ts';
import { drawNose } from '../../src/figures/face-nose.ts';
import { FACES } from '../../src/figures/faces.ts';
import { headOutline } from '../../src/figures/head.ts';
import { eyeLine, headFrame } from '../../src/figures/head-frame.ts';
import { Pen } from '../../src/figures/pen.ts';
import type { Look, View } from '../../src/model/figure.ts';
import type { FigureSpec } from '../../src/staging/artists.ts';

const specOf = (age: Look['age'], view: View): FigureSpec => ({
  look: {
    gender: 'male',
    age,
    build: 'average',
    height: 1.2,
    skin: '#cf9468',
    hair: { style: 'short', colour: '#3d2a20', beard: false },
    eyes: '#4a6a8a',
    garments: [],
    face: { shape: 0, nose: 2, brows: 1, mouth: 1, freckles: false },
  },
  pose: 'stand',
  phase: 0,
  view,
  expression: 'neutral',
  gaze: 'camera',
  holds: {},
  keySide: -1,
  detail: 2000,
});
const frameOf = (age: Look['age'], view: View) => headFrame({ x: 0, y: 0 }, 20, 0, view, age);

const drawn = (draw: (pen: Pen) => void, part: string) => {
  const pen = new Pen(-1);
  draw(pen);
  const shapes = pen.shapes.filter((s) => s.part === part);
  return { shapes, box: boundsOf(shapes.slice(0, 1).flatMap((s) => flatten(s.d).flat())) };
};

const VIEWS: readonly View[] = ['front', 'three-quarter', 'side'];

describe('a child’s face', () => {
  it.each(VIEWS)(
    'has its larger eyes below the middle of the head, and all its features near (%s)',
    (view) => {
      const eye = (age: Look['age']) =>
        drawn((pen) => drawEye(pen, frameOf(age, view), specOf(age, view), FACES.neutral, -1), 'eyes').box;
      expect(eye('child').height).toBeGreaterThan(eye('adult').height * 1.25);
      expect(eyeLine(frameOf('toddler', view))).toBeGreaterThan(0.1);
      expect(mouthAt(frameOf('child', view)).y).toBeLessThan(0.4);
    },
  );

  it('is full where the adult’s cheek falls in to the jaw', () => {
    const low = (age: Look['age']) =>
      Math.max(
        ...headOutline(frameOf(age, 'front'), specOf(age, 'front').look)
          .filter(([, y]) => y > 0.25 && y < 0.35)
          .map(([x]) => x),
      );
    expect(low('child')).toBeGreaterThan(low('adult') * 1.05);
  });

  it.each(['front', 'three-quarter'] as const)('has a nose that throws no shadow (%s)', (view) => {
    const tones = (age: Look['age']) =>
      drawn((pen) => drawNose(pen, frameOf(age, view), specOf(age, view)), 'nose').shapes.map((s) => s.tone);
    expect(tones('adult')).toContain('shade');
    expect(tones('child')).not.toContain('shade');
  });
});

describe('a teenager’s face', () => {
  it.each(VIEWS)('is between a child’s and an adult’s (%s)', (view) => {
    const [child, teen, adult] = (['child', 'teen', 'adult'] as const).map((age) =>
      eyeLine(frameOf(age, view)),
    );
    expect(teen).toBeLessThan(child as number);
    expect(teen).toBeGreaterThan(adult as number);
  });
});

describe('the usual face', () => {
  it('is awake and friendly, without a frown', () => {
    const { slant, raise, open, smile } = FACES.neutral;
    expect(slant).toBeLessThanOrEqual(0);
    expect(raise).toBeGreaterThan(0);
    expect(open).toBeGreaterThanOrEqual(1);
    expect(smile).toBeGreaterThan(FACES.thoughtful.smile + 0.3);
    expect(smile).toBeLessThan(FACES.tender.smile);
  });
});
