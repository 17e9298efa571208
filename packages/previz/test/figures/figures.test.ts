import { describe, expect, it } from 'vitest';
import { beingOf } from '../../src/figures/beings/being.ts';
import { castLook } from '../../src/figures/cast-look.ts';
import { drawFigure } from '../../src/figures/draw-figure.ts';
import { ROLES, roleById } from '../../src/figures/roles.ts';
import { BEINGS, EXPRESSIONS, HAIR_STYLES, type Look, POSES, type View } from '../../src/model/figure.ts';
import { GARMENT_TYPES } from '../../src/model/garments.ts';
import type { Traits } from '../../src/model/script.ts';
import type { FigureSpec } from '../../src/staging/artists.ts';

const traits: Traits = {
  colours: [],
  size: null,
  material: null,
  pattern: null,
  age: null,
  gender: null,
  build: null,
  skin: null,
  hair: { style: null, colour: null, beard: null },
  garments: [],
  mood: null,
  words: [],
} as unknown as Traits;

const spec = (changes: Partial<FigureSpec> = {}, look: Look = castLook(traits, 'woman', 7)): FigureSpec => ({
  look,
  pose: 'stand',
  phase: 0,
  view: 'three-quarter',
  expression: 'neutral',
  gaze: 'right',
  holds: {},
  keySide: -1,
  detail: 600,
  ...changes,
});

const ANCHORS = [
  'head.top',
  'eyes',
  'chin',
  'mouth',
  'chest',
  'waist',
  'hips',
  'knee',
  'hand.left',
  'hand.right',
  'seat',
  'back',
  'cut.shoulder',
  'cut.chest',
  'cut.waist',
  'cut.thigh',
];

describe('a figure', () => {
  it.each(POSES)('in pose %s stands on its ground with every anchor within reach', (pose) => {
    const drawing = drawFigure(spec({ pose }));
    const { bounds } = drawing;
    for (const name of ANCHORS) {
      const p = drawing.anchors[name];
      expect(p, name).toBeDefined();
      expect(Number.isFinite(p?.x) && Number.isFinite(p?.y), name).toBe(true);
    }
    expect(bounds.y + bounds.height).toBeLessThan(20);
    expect(bounds.height).toBeGreaterThan(20);
    expect(drawing.shapes.some((s) => /NaN|undefined/.test(s.d))).toBe(false);
  });

  it('is as tall as its look says when it stands', () => {
    const look = castLook(traits, 'man', 3);
    const { bounds, anchors } = drawFigure(spec({}, look));
    const top = anchors['head.top'] as { y: number };
    expect(-top.y / 100).toBeCloseTo(look.height, 0);
    expect(Math.abs(bounds.y + bounds.height)).toBeLessThan(5);
  });

  it.each([
    ['cyclist', 't-shirt', 'jacket'],
    ['hiker', 'hoodie', 'jacket'],
    ['aviator', 'sweater', 'leather-jacket'],
    ['businessman', 't-shirt', 'suit'],
  ] as const)('%s with a said %s has no %s over it', (role, type, over) => {
    const garments = [{ type, colour: '#cf2e2e', pattern: null }];
    const worn = castLook({ ...traits, garments }, role, 1).garments.map((g) => g.type);
    expect(worn).toContain(type);
    expect(worn).not.toContain(over);
  });

  it.each(EXPRESSIONS)('shows %s', (expression) => {
    const face = (e: FigureSpec['expression']) =>
      drawFigure(spec({ expression: e })).shapes.filter((s) =>
        ['eyes', 'brows', 'mouth', 'tears', 'teeth'].includes(s.part),
      );
    if (expression !== 'neutral') expect(face(expression)).not.toEqual(face('neutral'));
    expect(face(expression).length).toBeGreaterThan(3);
  });

  it.each(['front', 'three-quarter', 'side', 'back'] as const)(
    'has eyes from the %s unless it turns its back',
    (view: View) => {
      const eyes = drawFigure(spec({ view })).shapes.filter((s) => s.part === 'eyes');
      expect(eyes.length > 0).toBe(view !== 'back');
    },
  );

  it('wears everything it is given, in the colour it is given', () => {
    const base = castLook(traits, 'man', 5);
    const bare = ['barefoot', 'veil', 'beard', 'sunglasses', 'headphones'];
    for (const type of GARMENT_TYPES.filter((t) => !bare.includes(t))) {
      const look: Look = { ...base, garments: [{ type, colour: '#12ab34', pattern: null }] };
      const drawn = JSON.stringify(drawFigure(spec({}, look)).shapes);
      expect(drawn === JSON.stringify(drawFigure(spec({}, { ...base, garments: [] })).shapes), type).toBe(
        false,
      );
    }
  });

  it('has a head of its own for every hair style', () => {
    const base = castLook(traits, 'woman', 5);
    const heads = HAIR_STYLES.map((style) =>
      JSON.stringify(drawFigure(spec({}, { ...base, hair: { ...base.hair, style } })).shapes),
    );
    expect(new Set(heads).size).toBe(HAIR_STYLES.length);
  });

  it('holds what it is given at its hand', () => {
    const held = {
      drawing: {
        shapes: [{ d: 'M0 0L10 0L10 20Z', fill: '#ff0000', tone: 'body' as const, part: 'wand' }],
        bounds: { x: 0, y: 0, width: 10, height: 20 },
        anchors: {},
        footprint: 1,
      },
      grip: { x: 5, y: 10 },
    };
    const shapes = drawFigure(spec({ holds: { right: held } })).shapes;
    expect(shapes.some((s) => s.part === 'wand')).toBe(true);
  });
});

describe('a look', () => {
  it('is the same for the same description and seed, and another for another seed', () => {
    expect(castLook(traits, 'detective', 9)).toEqual(castLook(traits, 'detective', 9));
    const looks = Array.from({ length: 12 }, (_, i) => JSON.stringify(castLook(traits, 'person', i + 1)));
    expect(new Set(looks).size).toBeGreaterThan(8);
  });

  it.each(ROLES.map((r) => r.id))('of a %s is dressed', (role) => {
    const look = castLook(traits, role, 1);
    const bare = beingOf(look)?.bare ?? false;
    expect(look.garments.length).toBeGreaterThan(bare ? -1 : 1);
    for (const g of look.garments) {
      expect(GARMENT_TYPES).toContain(g.type);
      expect(g.colour).toMatch(/^#[0-9a-f]{6}$/);
    }
  });
});

describe('a being', () => {
  const person = castLook(traits, 'man', 11);

  it.each(BEINGS)('%s is cast by a role, and no view of it is drawn as a person', (being) => {
    expect([...ROLES, roleById('person:fox')].some((r) => r.being === being)).toBe(true);
    for (const view of ['front', 'three-quarter', 'side', 'back'] as const) {
      const own = drawFigure(spec({ view }, { ...person, being })).shapes;
      expect(own.some((s) => /NaN|undefined/.test(s.d))).toBe(false);
      expect(JSON.stringify(own)).not.toBe(JSON.stringify(drawFigure(spec({ view }, person)).shapes));
    }
  });

  it('of a said colour is of that colour all over', () => {
    const look = castLook({ ...traits, colours: [{ name: 'blue', hex: '#2244cc' }] }, 'alien', 1);
    expect(look.skin).toBe('#2244cc');
  });

  it('wears only what is said of it', () => {
    const hat = { type: 'top-hat', colour: '#222222', pattern: null } as const;
    expect(castLook({ ...traits, garments: [hat] }, 'robot', 1).garments).toEqual([hat]);
  });

  it('keeps its tail in every pose', () => {
    for (const pose of POSES) {
      const parts = drawFigure(spec({ pose }, castLook(traits, 'mermaid', 2))).shapes.map((s) => s.part);
      expect(parts, pose).toContain('tail');
      expect(parts, pose).not.toContain('shoe');
    }
  });
});

it('the shirt that a lifeguard is said to have on is not hidden under a wetsuit', () => {
  const shirt = { type: 't-shirt', colour: '#2469d6', pattern: null } as const;
  const { garments } = castLook({ ...traits, garments: [shirt] }, 'surfer', 7);
  expect(garments.map((g) => g.type)).not.toContain('wetsuit');
});
