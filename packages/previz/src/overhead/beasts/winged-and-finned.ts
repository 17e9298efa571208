/** Birds, fishes, whales, crawlers and what else is no beast on four legs, from straight above, heading to the right. */
import { blob, circle, curve, oval, polygon } from '../../art/path/outline.ts';
import { adjust } from '../../colour/oklch.ts';
import { shape, stroke } from '../../sets/kit/drawing.ts';
import type { Plan } from '../plan.ts';

const scaled = (k: number, numbers: readonly number[]): number[] => numbers.map((v) => v * k);

/** A bird of a wing span in centimetres. */
export function flyingBird(coat: string, span: number, tall: number): Plan {
  const k = span / 100;
  const p = (...n: number[]) => polygon(scaled(k, n));
  const b = (...n: number[]) => blob(scaled(k, n));
  const dark = adjust(coat, -0.16);
  const wing = (s: number) =>
    b(10, s * 3, 16, s * 18, 8, s * 34, -10, s * 50, -12, s * 46, -8, s * 30, -14, s * 14, -10, s * 3);
  return {
    shapes: [
      shape('tail', p(-18, 0, -36, -9, -33, 0, -36, 9), dark),
      shape('wing', wing(-1) + wing(1), coat, 'body', { form: true }),
      shape(
        'wing tip',
        [-1, 1].map((s) => b(0, s * 38, -10, s * 50, -12, s * 46, -8, s * 34)).join(''),
        dark,
      ),
      stroke(
        'feathers',
        [-1, 1]
          .map(
            (s) =>
              `M${-9 * k} ${s * 14 * k}L${4 * k} ${s * 12 * k}M${-9 * k} ${s * 24 * k}L${4 * k} ${s * 22 * k}M${-9 * k} ${s * 34 * k}L${2 * k} ${s * 31 * k}`,
          )
          .join(''),
        adjust(coat, -0.08),
        0.9 * k,
      ),
      shape('body', b(22, 0, 12, -6, -8, -6, -22, -2, -22, 2, -8, 6, 12, 6), adjust(coat, 0.04), 'body', {
        form: true,
      }),
      shape('head', circle(20 * k, 0, 5.6 * k), adjust(coat, 0.05)),
      shape('beak', p(25, -2, 33, 0, 25, 2), '#e0a032'),
    ],
    long: 70 * k,
    wide: span,
    tall,
    outline: wing(-1) + wing(1) + b(22, 0, 12, -6, -22, -4, -34, 0, -22, 4, 12, 6),
  };
}

/** A bird with its wings folded: it stands or swims. */
export function foldedBird(id: string, coat: string, long: number, tall: number): Plan {
  const k = long / 100;
  const b = (...n: number[]) => blob(scaled(k, n));
  const dark = adjust(coat, -0.1);
  const neck = /swan|goose|flamingo|heron|crane|ostrich|stork/.test(id);
  return {
    shapes: [
      shape('tail', polygon(scaled(k, [-30, -8, -56, -10, -50, 0, -56, 10, -30, 8])), dark),
      shape('body', b(30, 0, 16, -20, -10, -23, -36, -12, -44, 0, -36, 12, -10, 23, 16, 20), coat, 'body', {
        form: true,
      }),
      shape(
        'wing',
        b(16, -8, 2, -22, -26, -17, -46, -4, -20, -4) + b(16, 8, -20, 4, -46, 4, -26, 17, 2, 22),
        adjust(coat, -0.05),
        'body',
        { form: true },
      ),
      stroke('neck', `M${22 * k} 0L${(neck ? 56 : 34) * k} 0`, coat, 10 * k),
      shape(
        'head',
        circle((neck ? 56 : 35) * k, 0, (neck ? 8 : 11) * k),
        /duck|mallard/.test(id) ? '#2f6a4a' : coat,
        'body',
        { form: true },
      ),
      shape('beak', polygon(scaled(k, neck ? [62, -4, 78, 0, 62, 4] : [44, -5, 60, 0, 44, 5])), '#e0962e'),
      ...(/rooster|hen|chicken/.test(id) ? [stroke('comb', `M${28 * k} 0H${42 * k}`, '#c8302a', 4 * k)] : []),
    ],
    long,
    wide: long * 0.5,
    tall,
    outline: b(56, 0, 16, -20, -10, -23, -44, 0, -10, 23, 16, 20),
  };
}

/** A fish or a whale: a spindle that bends, fins and a tail. */
export function swimmer(id: string, coat: string, long: number): Plan {
  const whale = /whale|dolphin|orca|porpoise|narwhal|manatee|seal|sea-lion|walrus/.test(id);
  const k = long / 100;
  const fat = /whale|walrus|seal|puffer|sunfish/.test(id) ? 1.5 : 1;
  const b = (...n: number[]) =>
    blob(
      scaled(
        k,
        n.map((v, i) => (i % 2 ? v * fat : v)),
      ),
    );
  const dark = adjust(coat, -0.1);
  const koi = /koi|goldfish|carp/.test(id);
  return {
    shapes: [
      shape('fin', b(16, -9, 2, -26, -6, -24, 4, -8) + b(16, 9, 4, 8, -6, 24, 2, 26), dark, 'body', {
        form: true,
      }),
      shape(
        'tail',
        whale
          ? b(-40, 0, -52, -20, -58, -18, -50, 0, -58, 18, -52, 20)
          : b(-38, 0, -56, -11, -62, -12, -54, 2, -60, 12, -52, 9),
        dark,
        'body',
        { form: true },
      ),
      shape(
        'body',
        b(50, 0, 38, -10, 14, -14, -14, -9, -38, -3, -46, 1, -38, 4, -14, 10, 14, 14, 38, 10),
        coat,
        'body',
        { form: true },
      ),
      shape('back', b(40, 0, 14, -6, -30, -1, 14, 6), adjust(coat, 0.07), 'light', { opacity: 0.5 }),
      ...(koi
        ? [
            shape(
              'patches',
              b(30, -4, 20, -10, 8, -6, 14, 4, 26, 6) + b(-4, 2, -14, -6, -24, 0, -14, 6),
              '#d8502c',
            ),
          ]
        : []),
      ...(/shark|dolphin|orca/.test(id)
        ? [shape('dorsal fin', polygon(scaled(k, [8, -2, -12, 0, 8, 2])), adjust(coat, -0.2))]
        : []),
      shape('eye', circle(40 * k, -7 * k * fat, 1.6 * k) + circle(40 * k, 7 * k * fat, 1.6 * k), '#1c1c20'),
    ],
    long: long * 1.1,
    wide: long * 0.5,
    tall: 10,
    outline: b(50, 0, 38, -10, 14, -14, -14, -9, -56, -8, -56, 10, -14, 10, 14, 14, 38, 10),
  };
}

export function snake(coat: string, long: number): Plan {
  const k = long / 100;
  const way = curve(...scaled(k, [-50, 4, -38, -12, -22, 10, -6, -10, 12, 9, 28, -6, 42, 0]));
  return {
    shapes: [
      stroke('body', way, coat, 6 * k),
      stroke('bands', way, adjust(coat, 0.1), 2 * k),
      shape('head', oval(45 * k, 0, 6 * k, 4.4 * k), adjust(coat, -0.05), 'body', { form: true }),
      stroke('tongue', `M${50 * k} 0H${57 * k}M${54 * k} 0L${57 * k} ${-2 * k}`, '#c8302a', 0.7 * k),
    ],
    long,
    wide: 26 * k,
    tall: 6,
  };
}

/** Six, eight or more legs about a body: spiders, crabs, beetles, octopuses. */
export function manyLegged(id: string, coat: string, long: number): Plan {
  const r = long * 0.26;
  const arms = /octopus|squid|jellyfish|kraken|starfish/.test(id);
  const n = 8;
  const legs = Array.from({ length: n }, (_, i) => {
    const a = ((i + 0.5) / n) * 2 * Math.PI;
    const [c, s] = [Math.cos(a), Math.sin(a)];
    const bend = i % 2 ? 0.3 : -0.3;
    return curve(
      c * r * 0.7,
      s * r * 0.7,
      c * r * 1.5 - s * r * bend,
      s * r * 1.5 + c * r * bend,
      c * r * 2.2,
      s * r * 2.2,
    );
  }).join('');
  const crab = /crab|lobster|scorpion|crayfish/.test(id);
  return {
    shapes: [
      stroke('legs', legs, adjust(coat, -0.06), arms ? r * 0.34 : r * 0.14),
      ...(crab
        ? [
            stroke(
              'claws',
              `M${r * 0.6} ${-r * 0.7}Q${r * 1.6} ${-r * 1.2} ${r * 1.9} ${-r * 0.5}M${r * 0.6} ${r * 0.7}Q${r * 1.6} ${r * 1.2} ${r * 1.9} ${r * 0.5}`,
              coat,
              r * 0.3,
            ),
          ]
        : []),
      shape('body', crab ? oval(0, 0, r * 0.9, r * 1.2) : circle(0, 0, r), coat, 'body', { form: true }),
      ...(/spider|ant|bee|beetle|ladybug|ladybird/.test(id)
        ? [
            shape('head', circle(r * 1.15, 0, r * 0.5), adjust(coat, -0.06), 'body', { form: true }),
            shape(
              'spots',
              circle(-r * 0.3, -r * 0.4, r * 0.18) +
                circle(-r * 0.3, r * 0.4, r * 0.18) +
                circle(r * 0.3, 0, r * 0.16),
              '#1f1c1e',
            ),
          ]
        : []),
      shape('eyes', circle(r * 0.7, -r * 0.3, r * 0.12) + circle(r * 0.7, r * 0.3, r * 0.12), '#1c1c20'),
    ],
    long,
    wide: long,
    tall: r,
    outline: circle(0, 0, r * 1.2),
  };
}

export function butterfly(coat: string, long: number, tall: number): Plan {
  const k = long / 100;
  const b = (...n: number[]) => blob(scaled(k, n));
  const wings = [-1, 1]
    .map(
      (s) =>
        b(6, s * 3, 34, s * 30, 26, s * 52, 2, s * 40, -4, s * 6) +
        b(-4, s * 4, -8, s * 34, -30, s * 36, -34, s * 16, -14, s * 3),
    )
    .join('');
  return {
    shapes: [
      shape('wing', wings, coat, 'body', { form: true }),
      shape(
        'spots',
        [-1, 1].map((s) => circle(20 * k, s * 34 * k, 6 * k) + circle(-20 * k, s * 24 * k, 5 * k)).join(''),
        adjust(coat, 0.2),
      ),
      stroke('body', `M${-22 * k} 0H${20 * k}`, '#2a2422', 5 * k),
      stroke(
        'feelers',
        `M${20 * k} 0L${36 * k} ${-9 * k}M${20 * k} 0L${36 * k} ${9 * k}`,
        '#2a2422',
        1.2 * k,
      ),
    ],
    long,
    wide: long,
    tall,
    outline: wings,
  };
}

/** A dragon: a long body, wide wings with fingers, a tail with a barb. */
export function dragon(coat: string, span: number, tall: number): Plan {
  const k = span / 100;
  const p = (...n: number[]) => polygon(scaled(k, n));
  const wing = (s: number) =>
    `M${12 * k} ${s * 4 * k}Q${26 * k} ${s * 22 * k} ${8 * k} ${s * 50 * k}Q${-2 * k} ${s * 42 * k} ${-14 * k} ${s * 44 * k}Q${-8 * k} ${s * 32 * k} ${-20 * k} ${s * 26 * k}Q${-10 * k} ${s * 16 * k} ${-14 * k} ${s * 4 * k}Z`;
  return {
    shapes: [
      stroke('tail', curve(...scaled(k, [-18, 0, -40, 5, -56, -4, -70, 2])), coat, 5 * k),
      shape('barb', p(-68, -5, -82, 2, -68, 8), adjust(coat, -0.1)),
      shape('wing', wing(-1) + wing(1), adjust(coat, 0.08), 'body', { form: true }),
      stroke(
        'fingers',
        [-1, 1]
          .map(
            (s) =>
              `M${12 * k} ${s * 5 * k}L${8 * k} ${s * 50 * k}M${12 * k} ${s * 10 * k}L${-14 * k} ${s * 44 * k}M${10 * k} ${s * 8 * k}L${-20 * k} ${s * 26 * k}`,
          )
          .join(''),
        adjust(coat, -0.1),
        1.2 * k,
      ),
      shape('body', blob(scaled(k, [30, 0, 16, -7, -6, -8, -24, -3, -24, 3, -6, 8, 16, 7])), coat, 'body', {
        form: true,
      }),
      stroke('neck', `M${24 * k} 0L${46 * k} 0`, coat, 7 * k),
      stroke('spines', `M${-24 * k} 0L${44 * k} 0`, adjust(coat, -0.16), 1.6 * k),
      shape('head', blob(scaled(k, [58, 0, 50, -5, 42, -5, 40, 0, 42, 5, 50, 5])), coat, 'body', {
        form: true,
      }),
      shape('horns', p(43, -4, 34, -9, 46, -5) + p(43, 4, 34, 9, 46, 5), '#e6dcc4'),
    ],
    long: 140 * k,
    wide: span,
    tall,
    outline: wing(-1) + wing(1) + p(58, 0, 30, -8, -24, -6, -80, 0, -24, 6, 30, 8),
    seats: [{ x: 8 * k, y: 0, turn: 0, as: 'ride' }],
  };
}
