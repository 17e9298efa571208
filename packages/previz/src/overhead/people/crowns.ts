/** Heads from straight above, looking to the right: hair by its style, hats by their kind. Centimetres, crown at the origin. */
import { blob, box, circle, curve, oval, polygon, ring } from '../../art/path/outline.ts';
import { adjust } from '../../colour/oklch.ts';
import type { Shape } from '../../model/drawing.ts';
import type { HairStyle, Look } from '../../model/figure.ts';
import { slotOf } from '../../model/garment-slots.ts';
import { shape, stroke } from '../../sets/kit/drawing.ts';

export function crownOf(look: Look, up: boolean): Shape[] {
  const { skin, hair } = look;
  const hat = look.garments.find((g) => slotOf(g.type) === 'head');
  const ears = [
    shape('ear', oval(-1, -9.6, 2.4, 1.9), adjust(skin, -0.05)),
    shape('ear', oval(-1, 9.6, 2.4, 1.9), adjust(skin, -0.05)),
  ];
  if (up) return [...falling(hair.style, hair.colour), ...ears, ...faceUp(look), ...(hat ? [] : [])];
  const skull = [
    shape('nose', oval(11.6, 0, 2.6, 1.9), adjust(skin, -0.03)),
    shape('head', oval(0, 0, 11.6, 9.6), skin, 'body', { form: true }),
    ...(hair.beard ? [shape('beard', oval(9, 0, 4.2, 6.6), hair.colour)] : []),
  ];
  if (hat) return [...falling(hair.style, hair.colour), ...ears, ...skull, ...hatOf(hat.type, hat.colour)];
  return [...falling(hair.style, hair.colour), ...ears, ...skull, ...hairOf(hair.style, hair.colour)];
}

/** A face turned up: brow, eyes, nose and mouth from hairline to chin. */
function faceUp({ skin, hair, eyes }: Look): Shape[] {
  return [
    ...(hair.style === 'bald' ? [] : [shape('hair', oval(-5, 0, 9, 10.4), hair.colour)]),
    shape('head', oval(1.5, 0, 11, 8.8), skin, 'body', { form: true }),
    shape('eyes', circle(0, -3.9, 1.5) + circle(0, 3.9, 1.5), '#f4efe8'),
    shape('eyes', circle(0, -3.9, 0.9) + circle(0, 3.9, 0.9), eyes, 'line'),
    stroke('brow', 'M-3 -6.2L-3.4 -2.4M-3 6.2L-3.4 2.4', adjust(hair.colour, -0.05), 1.1),
    stroke('nose', 'M1.5 0L4.6 -0.8L5 0.9', adjust(skin, -0.13), 0.9),
    stroke('mouth', 'M8 -2.6Q9.2 0 8 2.6', '#8c3f3a', 1.2),
    ...(hair.beard ? [shape('beard', oval(10.4, 0, 2.8, 5), hair.colour)] : []),
  ];
}

/** Hair that falls behind the head, on the shoulders. */
function falling(style: HairStyle, colour: string): Shape[] {
  const dark = adjust(colour, -0.04);
  switch (style) {
    case 'long':
    case 'long-wavy':
      return [shape('hair', blob([-4, -11.5, -15, -12, -21, -5, -22, 5, -15, 12, -4, 11.5]), dark)];
    case 'bob':
      return [shape('hair', oval(-4, 0, 11, 12.4), dark)];
    case 'ponytail':
    case 'braid':
      return [stroke('hair', curve(-9, 0, -18, 2, -27, -1), dark, 7)];
    case 'pigtails':
    case 'braids':
      return [
        stroke('hair', `${curve(-5, -9, -13, -15, -20, -16)}${curve(-5, 9, -13, 15, -20, 16)}`, dark, 5.5),
      ];
    case 'bun':
    case 'topknot':
    case 'geisha':
      return [shape('hair', circle(-12.5, 0, 6), dark)];
    default:
      return [];
  }
}

/** What covers the skull down to the brow. */
function hairOf(style: HairStyle, colour: string): Shape[] {
  const light = adjust(colour, 0.08);
  const cap = (front: number, half = 10.2, back = -12.2): string =>
    `M${front} 0C${front} ${-half * 0.75} ${front - 4} ${-half} ${-1} ${-half}C-9 ${-half} ${back} -6 ${back} 0C${back} 6 -9 ${half} -1 ${half}C${front - 4} ${half} ${front} ${half * 0.75} ${front} 0Z`;
  const part = stroke('hair', curve(6, -3.5, 0, -4.5, -7, -2), light, 1);
  const whorl = stroke(
    'hair',
    `${curve(5, 2, 0, 4, -6, 3)}${curve(4, 6, -1, 7.5, -6, 6)}${curve(4, -7, -2, -8, -7, -5)}`,
    light,
    0.9,
  );
  switch (style) {
    case 'bald':
      return [shape('shine', oval(1, -3, 4, 2.6), '#ffffff', 'body', { opacity: 0.22 })];
    case 'tonsure':
      return [shape('hair', ring(-1, 0, 11.4, 7), colour, 'body', { evenOdd: true })];
    case 'buzz':
    case 'wisp':
      return [shape('hair', cap(7), colour, 'body', { opacity: 0.75 })];
    case 'afro':
      return [
        shape(
          'hair',
          blob([13, 0, 11, -9, 3, -15, -8, -14, -16, -7, -17, 3, -12, 12, -2, 15.5, 8, 12]),
          colour,
          'body',
          { form: true },
        ),
        whorl,
      ];
    case 'curly':
    case 'messy':
    case 'spiky': {
      const n = style === 'spiky' ? 11 : 14;
      const points = Array.from({ length: n * 2 }, (_, i) => {
        const a = (i / (n * 2)) * 2 * Math.PI;
        const far = i % 2 === 0 ? 1.12 : 0.94;
        return [-1.5 + Math.cos(a) * 11.4 * far, Math.sin(a) * 10.6 * far];
      }).flat();
      return [
        shape('hair', style === 'spiky' ? polygon(points) : blob(points), colour, 'body', { form: true }),
        whorl,
      ];
    }
    case 'mohawk':
      return [shape('hair', box(-13, -2.6, 24, 5.2, 2.4), colour)];
    default:
      return [shape('hair', cap(9), colour, 'body', { form: true }), part, whorl];
  }
}

const BRIMMED = /fedora|hat|wester|pith|bonnet|sombrero/;
const CAPS = /^(cap|flying-cap|captain-cap|pilot-cap|sailor-cap|flat-cap)$|cap$/;

/** Hats: a brim with a crown, a cap with its peak, or what lies close to the head. */
function hatOf(type: string, colour: string): Shape[] {
  const dark = adjust(colour, -0.1);
  if (type === 'conical-hat')
    return [
      shape('hat', circle(0, 0, 24), colour, 'body', { form: true }),
      stroke(
        'hat',
        Array.from(
          { length: 12 },
          (_, i) =>
            `M0 0L${Math.round(23 * Math.cos((i * Math.PI) / 6))} ${Math.round(23 * Math.sin((i * Math.PI) / 6))}`,
        ).join(''),
        dark,
        0.8,
      ),
    ];
  if (/crown|tiara|laurel/.test(type))
    return [
      shape('crown', ring(0, 0, 12, 8.6), colour, 'body', { evenOdd: true, form: true }),
      shape('jewel', circle(10.4, 0, 1.6), '#c0392b'),
    ];
  if (/chef|toque/.test(type))
    return [
      shape('hat', blob([13, 0, 9, -10, -3, -13, -13, -7, -14, 5, -5, 13, 8, 11]), colour, 'body', {
        form: true,
      }),
      shape('hat', circle(0, 0, 6), dark, 'shade'),
    ];
  if (CAPS.test(type))
    return [
      shape('peak', `M6 -8.6Q21 -8 21 0Q21 8 6 8.6Z`, dark),
      shape('hat', circle(-0.5, 0, 11.4), colour, 'body', { form: true }),
      shape('hat', circle(-0.5, 0, 1.6), dark),
    ];
  if (BRIMMED.test(type)) {
    const brim = /cowboy|sun|straw|witch|wizard|plumed|sombrero/.test(type) ? 23 : 18;
    return [
      shape('brim', oval(0, 0, brim * 1.06, brim * (/cowboy/.test(type) ? 0.8 : 0.98)), colour, 'body', {
        form: true,
      }),
      shape('band', oval(-0.5, 0, 12, 10.6), dark),
      shape('crown', oval(-0.5, 0, 11.2, 9.8), adjust(colour, 0.03), 'body', { form: true }),
      stroke('crease', 'M-7 0L7 0', dark, 1.6),
    ];
  }
  if (type === 'headband') return [stroke('headband', 'M4 -9.4Q-12 -8 -12 0Q-12 8 4 9.4', colour, 3)];
  return [
    shape('hat', oval(-0.8, 0, 12.2, 10.8), colour, 'body', { form: true }),
    stroke('seam', 'M-12 0L10 0', dark, 1),
  ];
}
