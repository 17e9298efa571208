import { Resvg } from '@resvg/resvg-js';
import { describe, expect, it } from 'vitest';
import { drawArt } from '../../src/art/index.ts';
import { COLOURS } from '../../src/language/lexicon/colours.ts';
import { lightFor, shade } from '../../src/light/index.ts';
import type { Drawing, Shape } from '../../src/model/drawing.ts';
import { type ColourTerm, colourTerm } from './colour-term.ts';

const TERMS = 'red orange yellow green blue purple pink brown black white grey'.split(' ') as ColourTerm[];

/** Everyday things and animals. */
const NOUNS =
  `airplane anchor apple armchair axe backpack banjo basket bed bee bell bicycle bird rowing-boat bottle bow-tie bowl
bus camera car castle chair clock coat couch cow cup deer dining-table dog donut dress duck elephant fan fire-hydrant fish fork
frisbee guitar hair-drier hammer hammock handbag harp helicopter house iron jeans kettle key kite knife lamp
lion lighthouse microphone microscope motorcycle mushroom oven owl parking-meter parrot piano pizza pumpkin
raccoon rake refrigerator rocket rooster scarf scissors scooter sheep shoe shovel sink skateboard spider squirrel stapler
starfish suitcase surfboard teapot teddy-bear tent tiger toaster toilet train truck typewriter umbrella vacuum-cleaner vase
violin watch whisk xylophone`
    .trim()
    .split(/\s+/);

const DAY = lightFor({
  hour: 'afternoon',
  weather: 'clear',
  season: 'summer',
  indoor: true,
  air: 'air',
  mood: null,
  seed: 3,
});
const SIZE = 36;

function painted(s: Shape): string {
  const lit = (hex: string) => shade(hex, DAY, { tone: s.tone, normal: null, distance: 4 });
  const stroke = s.stroke ? ` stroke="${lit(s.stroke.colour)}" stroke-width="${s.stroke.width}"` : '';
  const opacity = s.opacity === undefined ? '' : ` opacity="${s.opacity}"`;
  return `<path d="${s.d}" fill="${s.fill ? lit(s.fill) : 'none'}"${stroke}${opacity}${s.evenOdd ? ' fill-rule="evenodd"' : ''}/>`;
}

/** Share of the drawn pixels by colour term. */
function termsOf(drawing: Drawing): Map<ColourTerm, number> {
  const b = drawing.bounds;
  const side = Math.max(b.width, b.height);
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${SIZE}" height="${SIZE}" viewBox="${b.x} ${b.y} ${side} ${side}">${drawing.shapes.map(painted).join('')}</svg>`;
  const { pixels } = new Resvg(svg).render();
  const counts = new Map<ColourTerm, number>();
  let total = 0;
  for (let i = 0; i < pixels.length; i += 4) {
    const alpha = pixels[i + 3] ?? 0;
    if (alpha < 120) continue;
    const at = (k: number) => Math.min(255, Math.round(((pixels[i + k] ?? 0) * 255) / alpha));
    const term = colourTerm(at(0), at(1), at(2));
    counts.set(term, (counts.get(term) ?? 0) + 1);
    total++;
  }
  return new Map([...counts].map(([term, count]) => [term, count / total]));
}

const dyed = (id: string, term: ColourTerm) =>
  termsOf(
    drawArt(id, {
      colour: COLOURS[term] ?? null,
      second: null,
      pattern: null,
      material: null,
      pose: null,
      seed: 1,
    }),
  );

const rows = NOUNS.flatMap((id) => TERMS.map((term) => ({ id, term, seen: dyed(id, term) })));
const strongest = (seen: ReadonlyMap<ColourTerm, number>) =>
  [...seen].reduce((a, b) => (b[1] > a[1] ? b : a))[0];
const named = ({ id, term, seen }: (typeof rows)[number]) => `${term} ${id}: ${strongest(seen)}`;

describe('what colour a thing is seen to have', () => {
  it('is the asked one, in 97 of 100', () => {
    const wrong = rows.filter(({ term, seen }) => strongest(seen) !== term);
    expect(wrong.length / rows.length, wrong.map(named).join('\n')).toBeLessThan(0.03);
  });

  it.each(TERMS)('is %s in 95 of 100 when asked so', (asked) => {
    const those = rows.filter(({ term }) => term === asked);
    const wrong = those.filter(({ seen }) => strongest(seen) !== asked);
    expect(wrong.length / those.length, wrong.map(named).join('\n')).toBeLessThan(0.05);
  });

  it('covers four tenths of the drawing or more, in 95 of 100', () => {
    const thin = rows.filter(({ term, seen }) => (seen.get(term) ?? 0) < 0.4);
    expect(thin.length / rows.length, thin.map(named).join('\n')).toBeLessThan(0.05);
  });

  it('leaves no second bright colour beside it on a third of the drawing', () => {
    const bright = TERMS.filter((t) => !['black', 'white', 'grey', 'brown'].includes(t));
    const torn = rows.filter(({ term, seen }) => bright.some((t) => t !== term && (seen.get(t) ?? 0) > 0.33));
    expect(torn.length / rows.length, torn.map(named).join('\n')).toBeLessThan(0.02);
  });
});
