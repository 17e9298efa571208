/** Beasts that stand and act as people do keep their own head: cut out of the animal's drawing. */
import { oval } from '../art/path/outline.ts';
import type { Shape } from '../model/drawing.ts';
import type { Look } from '../model/figure.ts';
import type { Artists, FigureSpec } from './artists.ts';
import { boundsOfShapes, measured } from './shape-bounds.ts';

/** What lies behind the skull, and what comes after it without being of the head. */
const BEHIND = /ear$|horn|antler|tuft|comb|tusk|beak|mane|socket|crest/;
const OF_BODY =
  /leg|foot|paw|claw|arm|hand|wing|feather|^tail|nut|twig|body|belly|thigh|shell|trunk|wool|collar/;

/** Whose head is drawn as another's, for want of one apart from the body. */
const STAND_INS: Readonly<Record<string, string>> = {
  rat: 'mouse',
  otter: 'beaver',
  mole: 'beaver',
  skunk: 'badger',
  gorilla: 'chimpanzee',
};

/** Times a person's head. */
const LARGE = 1.12;

/** What a figure is drawn with that has a beast's head: the head, and a body of its hide's colour. */
export function withBeastHead(
  look: Look,
  colour: string | null,
  artists: Artists,
): Pick<FigureSpec, 'look' | 'beastHead'> {
  if (!look.beast) return { look };
  const id = STAND_INS[look.beast] ?? look.beast;
  const options = { colour, second: null, pattern: null, material: null, pose: null, seed: 1 };
  const whole = artists.drawArt(id, options);
  const head = headOf(whole.shapes);
  const skull = boundsOfShapes(skullOf(head));
  const ahead = artists.findDrawable(id)?.faces ?? 'camera';
  const half = Math.min(skull.width, skull.height) / 2;
  const centre = {
    x:
      ahead === 'camera'
        ? skull.x + skull.width / 2
        : ahead === 'left'
          ? skull.x + skull.width - half
          : skull.x + half,
    y: skull.y + skull.height / 2,
  };
  return {
    look: { ...look, skin: skullOf(head)[0]?.fill ?? look.skin },
    beastHead: {
      drawing: measured(whole, head),
      centre,
      unit: (2 * half) / LARGE,
      mirrored: ahead === 'left',
    },
  };
}

/** What the size is taken from: the skull, or all of a beast in one piece. */
function skullOf(head: readonly Shape[]): readonly Shape[] {
  const skull = head.filter(({ part }) => isSkull(part)).slice(0, 1);
  return skull.length > 0 ? skull : head;
}

const isSkull = (part: string): boolean => /^(head|face)$/.test(part);

/** Of a face without a skull about it, as an owl's, the round of feathers that it is set in. */
function roundOf(shapes: readonly Shape[]): readonly Shape[] {
  const face = shapes.filter(({ part }) => part === 'face');
  const body = shapes.find(({ part }) => part === 'body');
  if (face.length === 0 || !body || shapes.some(({ part }) => part === 'head' || part === 'topknot'))
    return [];
  const { x, y, width, height } = boundsOfShapes(face);
  const d = oval(x + width / 2, y + height * 0.55, width * 0.58, height * 0.72);
  return [{ ...body, d, part: 'head' }];
}

/** Of a beast in one piece, all of it but its limbs. */
function headOf(shapes: readonly Shape[]): readonly Shape[] {
  const first = shapes.findIndex(({ part }) => isSkull(part));
  if (first < 0) return shapes.filter(({ part }) => part === 'body' || !OF_BODY.test(part));
  const own = shapes.filter(({ part }, i) => (i < first ? BEHIND.test(part) : !OF_BODY.test(part)));
  return [...roundOf(shapes), ...own];
}
