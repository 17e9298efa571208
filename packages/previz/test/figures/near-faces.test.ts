import { describe, expect, it } from 'vitest';
import { boundsOf, flatten } from '../../src/art/path/flatten.ts';
import { drawFigure } from '../../src/figures/draw-figure.ts';
import type { Shape } from '../../src/model/drawing.ts';
import type { Look, View } from '../../src/model/figure.ts';
import type { FigureSpec } from '../../src/staging/artists.ts';

const LOOK: Look = {
  gender: 'male',
  age: 'adult',
  build: 'average',
  height: 1.75,
  skin: '#cf9468',
  hair: { style: 'short', colour: '#3d2a20', beard: false },
  eyes: '#4a6a8a',
  garments: [
    { type: 't-shirt', pattern: null, colour: '#3f7d8c' },
    { type: 'jeans', pattern: null, colour: '#3c4a63' },
  ],
  face: { shape: 0, nose: 1, brows: 1, mouth: 1, freckles: false },
};

const shapesOf = (look: Partial<Look> = {}, spec: Partial<FigureSpec> = {}): readonly Shape[] =>
  drawFigure({
    look: { ...LOOK, ...look },
    pose: 'stand',
    phase: 0,
    view: 'three-quarter',
    expression: 'neutral',
    gaze: 'right',
    holds: {},
    keySide: -1,
    detail: 2000,
    ...spec,
  }).shapes;

const points = (shapes: readonly Shape[]) => shapes.flatMap((s) => flatten(s.d).flat());
const boxOf = (shapes: readonly Shape[]) => boundsOf(points(shapes));
const VIEWS: readonly View[] = ['front', 'three-quarter', 'side'];

describe('a face seen from near', () => {
  it.each(VIEWS)('is modelled on the side that the light does not reach (%s)', (view) => {
    const middle = (keySide: -1 | 1) => {
      const planes = shapesOf({}, { view, keySide }).filter((s) => s.part === 'head' && s.tone === 'shade');
      const box = boxOf(planes.slice(0, 1));
      return box.x + box.width / 2;
    };
    expect(middle(-1)).toBeGreaterThan(middle(1) + 4);
  });

  it.each(VIEWS)('throws its jaw’s shadow on the throat, and not beside it (%s)', (view) => {
    const shapes = shapesOf({}, { view });
    const neck = shapes.filter((s) => s.part === 'neck');
    const shadow = neck.filter((s) => s.tone === 'shade').slice(-1);
    expect(shadow).toHaveLength(1);
    const [box, bare] = [boxOf(shadow), boxOf(neck.filter((s) => s.tone === 'body'))];
    expect(box.x).toBeGreaterThan(bare.x - 0.6);
    expect(box.x + box.width).toBeLessThan(bare.x + bare.width + 0.6);
  });

  it('keeps its irises between its lids, however far they are shut', () => {
    for (const expression of ['neutral', 'crying', 'tired', 'angry', 'surprised'] as const) {
      const eyes = shapesOf({}, { expression }).filter((s) => s.part === 'eyes');
      const [white, ...inside] = eyes;
      const ball = boxOf([white as Shape]);
      for (const iris of inside.slice(0, 4)) {
        const box = boxOf([iris]);
        expect(box.y, expression).toBeGreaterThan(ball.y - 0.06);
        expect(box.y + box.height, expression).toBeLessThan(ball.y + ball.height + 0.06);
      }
    }
  });

  it('is shadowed by a brim on the brow', () => {
    const shades = (look: Partial<Look>) =>
      boxOf(
        shapesOf(look)
          .filter((s) => s.part === 'head' && s.tone === 'shade')
          .slice(1),
      );
    const hat = {
      garments: [...LOOK.garments, { type: 'cowboy-hat', pattern: null, colour: '#7a5a38' } as const],
    };
    const bare = shades({});
    const under = shades(hat);
    expect(under.y + under.height).toBeGreaterThan(bare.y + bare.height + 1);
  });

  it('has nothing of the room in its shorn hair', () => {
    const hair = shapesOf({ hair: { ...LOOK.hair, style: 'buzz' } }).filter(
      (s) => s.part === 'hair' && s.tone === 'body',
    );
    expect(hair.length).toBeGreaterThan(0);
    expect(hair.every((s) => (s.opacity ?? 1) === 1)).toBe(true);
  });

  it.each(VIEWS)('is framed on both sides by a hijab (%s)', (view) => {
    const shapes = shapesOf(
      { garments: [...LOOK.garments, { type: 'hijab', pattern: null, colour: '#a63d40' }] },
      { view },
    );
    const [head, cloth] = [
      boxOf(shapes.filter((s) => s.part === 'head' && s.tone === 'body')),
      boxOf(shapes.filter((s) => s.part === 'hat' && s.tone === 'body')),
    ];
    expect(cloth.x).toBeLessThan(head.x);
    expect(cloth.y + cloth.height).toBeGreaterThan(head.y + head.height);
    if (view !== 'side') expect(cloth.x + cloth.width).toBeGreaterThan(head.x + head.width);
  });

  it('has fingers, where hands are seen from near', () => {
    const count = (detail: number) => shapesOf({}, { detail }).filter((s) => s.part === 'fingers').length;
    expect(count(2000)).toBeGreaterThan(count(500) + 6);
  });

  it('is wet, sweats and weeps on its own skin', () => {
    for (const [look, spec] of [
      [{ conditions: ['wet'] }, {}],
      [{ conditions: ['sweaty'] }, {}],
      [{}, { expression: 'crying' }],
    ] as const)
      for (const view of VIEWS) {
        const shapes = shapesOf(look, { ...spec, view });
        const head = boxOf(shapes.filter((s) => s.part === 'head' && s.tone === 'body'));
        const water = shapes.filter((s) => /tears|sweat|drop/.test(s.part));
        const box = boxOf(water);
        expect(water.length).toBeGreaterThan(3);
        expect(box.x).toBeGreaterThan(head.x);
        expect(box.x + box.width).toBeLessThan(head.x + head.width);
        expect(box.y + box.height).toBeLessThan(head.y + head.height);
      }
  });
});
