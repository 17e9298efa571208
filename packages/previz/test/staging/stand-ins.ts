/** Plain actors with the anchors staging relies on, so that its geometry can be tested alone. */
import type { Drawable } from '../../src/model/drawable.ts';
import type { Drawing } from '../../src/model/drawing.ts';
import type { Look } from '../../src/model/figure.ts';
import type { Traits } from '../../src/model/script.ts';
import { createRng } from '../../src/random/rng.ts';
import type { Artists, FigureSpec } from '../../src/staging/artists.ts';

export function plainLook(traits: Traits, role: string, seed: number): Look {
  const rng = createRng(seed);
  const child = traits.age === 'child' || role === 'boy' || role === 'girl';
  return {
    gender: traits.gender ?? 'female',
    age: child ? 'child' : 'adult',
    build: 'average',
    height: child ? 1.2 : rng.between(1.62, 1.82),
    skin: '#d9a27c',
    hair: {
      style: rng.pick(['short', 'long', 'bob', 'curly']),
      colour: rng.pick(['#2b2b2b', '#6b4a2b', '#c9a050']),
      beard: false,
    },
    eyes: '#4a3a2a',
    garments: [
      { type: 'coat', colour: rng.pick(['#b5413a', '#3f6f8f', '#4c7a4a', '#c99a3a']), pattern: null },
    ],
    face: { shape: 0, nose: 0, brows: 0, mouth: 0, freckles: false },
  };
}

const shape = (d: string, fill: string, part: string): Drawing['shapes'][number] => ({
  d,
  fill,
  part,
  tone: 'body',
});

/** A person of plain blocks: 6.5 heads, lying along x when it lies, hips at the seat when it sits. */
export function plainFigure(spec: FigureSpec): Drawing {
  const h = spec.look.height * 100;
  const head = h / 6.5;
  if (spec.pose === 'lie' || spec.pose === 'sleep') return lying(h, head, spec);
  const drop = spec.pose === 'sit' ? h * 0.5 - (spec.seatHeight ?? 45) : spec.pose === 'ride' ? 0 : 0;
  const y = (part: number) => -h * part + drop;
  const w = h * 0.14;
  const coat = spec.look.garments[0]?.colour ?? '#888888';
  const held = [spec.holds.right, spec.holds.left, spec.holds.both].filter((q) => q !== undefined);
  return {
    shapes: [
      shape(`M${-w * 0.5} 0L${-w * 0.5} ${y(0.5)}L${w * 0.5} ${y(0.5)}L${w * 0.5} 0Z`, '#3c4a63', 'legs'),
      shape(`M${-w} ${y(0.42)}L${-w} ${y(0.82)}L${w} ${y(0.82)}L${w} ${y(0.42)}Z`, coat, 'coat'),
      shape(
        `M${-head * 0.38} ${y(1) + head / 2}a${head * 0.38} ${head / 2} 0 1 0 ${head * 0.76} 0a${head * 0.38} ${head / 2} 0 1 0 ${-head * 0.76} 0Z`,
        spec.look.skin,
        'head',
      ),
      shape(
        `M${head * 0.3} ${y(1) + head * 0.5}l${head * 0.2} ${head * 0.1}l${-head * 0.2} ${head * 0.08}Z`,
        '#b57f5c',
        'nose',
      ),
      ...held.map(({ drawing: d }) => {
        const b = d.bounds;
        return shape(`M${w} ${y(0.6)}h${b.width}v${b.height}h${-b.width}Z`, '#7a4f9a', 'held');
      }),
    ],
    bounds: { x: -w, y: y(1), width: 2 * w, height: -y(1) },
    anchors: {
      'head.top': { x: 0, y: y(1) },
      eyes: { x: 0, y: y(1) + head * 0.5 },
      chin: { x: 0, y: y(1) + head },
      chest: { x: 0, y: y(0.74) },
      waist: { x: 0, y: y(0.6) },
      hips: { x: 0, y: y(0.5) },
      seat: { x: 0, y: y(0.5) },
      'cut.shoulder': { x: 0, y: y(0.8) },
      'cut.chest': { x: 0, y: y(0.72) },
      'cut.waist': { x: 0, y: y(0.6) },
      'cut.thigh': { x: 0, y: y(0.38) },
      'hand.right': { x: w, y: y(0.6) },
    },
    footprint: w * 2,
  };
}

function lying(h: number, head: number, spec: FigureSpec): Drawing {
  return {
    shapes: [
      shape(
        `M${-h / 2} 0L${-h / 2} ${-head}L${h / 2} ${-head}L${h / 2} 0Z`,
        spec.look.garments[0]?.colour ?? '#888888',
        'body',
      ),
    ],
    bounds: { x: -h / 2, y: -head, width: h, height: head },
    anchors: {
      'head.top': { x: -h / 2, y: -head / 2 },
      eyes: { x: -h / 2 + head / 2, y: -head / 2 },
      chin: { x: -h / 2 + head, y: -head / 2 },
    },
    footprint: h,
  };
}

/** id: height, aspect, placement, category, kind, faces. */
const LIST = `
cat .35 1.2 floor animal animal left
dog .6 1.2 floor animal animal left
horse 1.7 1.1 floor animal animal left
cow 1.4 1.5 floor animal animal left
elephant 3 1.3 floor animal animal left
bird .15 1.2 air animal animal left
cup .1 1 surface container thing camera
bowl .1 2 surface container thing camera
apple .08 1 surface food thing camera
cell-phone .15 .5 surface electronics thing camera
clock .3 1 wall household thing camera
car 1.5 2.6 floor vehicle thing left
bicycle 1.05 1.6 floor vehicle thing left
skateboard .12 6 floor sport thing camera
airplane 4 3 sky vehicle thing left
boat 1.5 2.5 water vehicle thing left
bench .85 2 floor furniture thing camera
couch .9 2.2 floor furniture thing camera
dining-table .75 2 floor furniture thing camera
chair .9 .6 floor furniture thing camera
house 6 1.3 floor building thing camera
tree 7 .8 floor plant thing camera
umbrella .9 1 floor household thing camera
sword .9 .2 floor weapon thing camera
moon 1 1 sky sky thing camera
fork .2 .15 surface household thing camera
toothbrush .18 .1 surface household thing camera
`;

const COLOURS = ['#c9743a', '#5a7f9a', '#8a5f8f', '#6a8f4a', '#b5503f', '#d2b04a'];

const DRAWABLES: readonly Drawable[] = LIST.trim()
  .split('\n')
  .map((line) => {
    const [id = '', height, aspect, placement, category, kind, faces] = line.split(' ');
    return {
      id,
      names: [id],
      height: Number(height),
      aspect: Number(aspect),
      placement: placement as Drawable['placement'],
      category: category as Drawable['category'],
      kind: kind as Drawable['kind'],
      faces: faces as Drawable['faces'],
      poses: [],
    };
  });

export const findPlain = (id: string): Drawable | undefined => DRAWABLES.find((d) => d.id === id);

function plainThing(id: string, colour: string | null): Drawing {
  const d = findPlain(id);
  if (!d) throw new RangeError(`no plain drawable '${id}'`);
  const h = d.height * 100;
  const w = h * d.aspect;
  const fill = colour ?? COLOURS[DRAWABLES.indexOf(d) % COLOURS.length] ?? '#888888';
  return {
    shapes: [
      shape(
        `M${-w / 2} 0L${-w / 2} ${-h * 0.8}Q${-w / 2} ${-h} ${-w * 0.3} ${-h}L${w * 0.5} ${-h}L${w / 2} 0Z`,
        fill,
        id,
      ),
      ...(d.faces === 'left'
        ? [
            shape(
              `M${-w * 0.5} ${-h * 0.7}h${-w * 0.001}h${w * 0.2}v${h * 0.2}h${-w * 0.2}Z`,
              '#222222',
              'face',
            ),
          ]
        : []),
    ],
    bounds: { x: -w / 2, y: -h, width: w, height: h },
    anchors: {
      top: { x: 0, y: -h },
      ...(d.category === 'furniture' ? { seat: { x: 0, y: -h * 0.5 } } : {}),
      ...(id === 'horse' || id === 'bicycle' ? { saddle: { x: 0, y: -h * 0.75 } } : {}),
    },
    footprint: w * 0.9,
  };
}

export const plainArtists: Artists = {
  drawFigure: plainFigure,
  findDrawable: findPlain,
  drawArt: (id, { colour }) => plainThing(id, colour),
};
