/** "close-up of her hands", "a finger presses a button": the part of a person that a shot is about. */
import type { BodyPart } from '../../model/figure.ts';
import type { ShotSize } from '../../model/script.ts';
import type { NounPhrase } from './noun-phrase.ts';

const PARTS: Readonly<Record<string, readonly [BodyPart, BodyPart]>> = {
  eye: ['eye', 'eyes'],
  eyelid: ['eye', 'eyes'],
  pupil: ['eye', 'eyes'],
  eyelash: ['eye', 'eyes'],
  tear: ['eye', 'eyes'],
  teardrop: ['eye', 'eyes'],
  lip: ['mouth', 'mouth'],
  mouth: ['mouth', 'mouth'],
  smile: ['mouth', 'mouth'],
  ear: ['ear', 'ear'],
  earlobe: ['ear', 'ear'],
  hand: ['hand', 'hands'],
  fist: ['hand', 'hands'],
  finger: ['hand', 'hand'],
  fingertip: ['hand', 'hand'],
  thumb: ['hand', 'hand'],
  foot: ['feet', 'feet'],
  toe: ['feet', 'feet'],
};

/** What feet are in: a near shot of them going somewhere is of the feet. */
const SHOD = /^(shoe|boot|sneaker|trainer|heel|high-heels?|high heels?|stiletto|sandal|slipper)$/;
const GAIT =
  /^(walk|step|run|march|stomp|tread|stride|splash|click|tap|dance|climb|wade|cross|jump|sprint|jog|tiptoe|crush|stamp|pace|strut|approach|shuffle|kick|skip|hurry|rush|trudge)$/;

/** True for shoes that somebody goes in: "boots stepping into mud". */
export const goesIn = (phrase: NounPhrase, verb: string | null): boolean =>
  SHOD.test(phrase.noun ?? '') && GAIT.test(verb ?? '');

/** Parts that are things too ("a giant eye", "an ear of corn"): theirs is a person when somebody has them or the shot is near. */
const ALSO_THINGS: ReadonlySet<BodyPart> = new Set(['eye', 'eyes', 'mouth', 'ear']);
const NEAR: ReadonlySet<ShotSize> = new Set(['close-up', 'extreme-close-up', 'insert']);

/** The part that a beat's first phrase names; `owned`: somebody's; `size`: the shot's, where said; `verb`: what it does. */
export function bodyPartOf(
  phrase: NounPhrase,
  owned: boolean,
  size: ShotSize | null,
  verb: string | null,
): BodyPart | null {
  if (goesIn(phrase, verb)) return size !== null && NEAR.has(size) ? 'feet' : null;
  const pair = PARTS[phrase.noun ?? ''];
  if (!pair) return null;
  const part = pair[phrase.plural ? 1 : 0];
  if (part === 'feet' && phrase.count !== null && !owned) return null;
  const near = size !== null && NEAR.has(size);
  if (size !== null && !near) return null;
  if (phrase.noun === 'smile' && size !== 'extreme-close-up') return null;
  return ALSO_THINGS.has(part) && !owned && !near ? null : part;
}
