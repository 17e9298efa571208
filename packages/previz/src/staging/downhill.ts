/** Who skis or snowboards goes down a slope: the picture leans, snow sprays behind. */
import type { SetDesign } from '../model/set.ts';
import type { Shot } from '../model/shot.ts';
import type { Hero } from './hero.ts';
import type { Performer } from './performers.ts';

const SNOW_FOLK = /\b(?:skier|snowboarder)\b/;
const SLIDES = /^(?:ski|snowboard|sled|slalom)$/;
const STILL = /^(?:stand|wait|rest|pose|sit|fall|talk|laugh|hold|carry|drink|eat|look|smile|wave)$/;

/** On skis or a board, and moving. */
export const goesDownhill = ({ look, entity, mention: { verb, pose, towards } }: Performer): boolean =>
  look !== null &&
  towards === null &&
  (SLIDES.test(verb ?? '') ||
    (SNOW_FOLK.test(entity.noun) && !STILL.test(verb ?? 'stand') && !STILL.test(pose ?? '')));

/** Radians that the ground leans for a slope. */
const SLOPE = 0.14;
/** What gets along on the ground, be it for fun or in a hurry. */
const MOVES =
  /^(?:ride|run|walk|drive|push|pull|march|sneak|walk-back|run-back|flee|skate|roll|haul-back|stagger|shamble|skip|limp|crawl|lead|carry|ski|snowboard)$/;

/** Where the nose of a vehicle points. */
const noseOf = ({ drawable }: Performer, flip: boolean): 1 | -1 =>
  (drawable?.faces === 'right') !== flip ? 1 : -1;

/** Radians that the ground leans under whom the picture is about: down to where they face, or up. */
export function slopeOf(shot: Shot, set: SetDesign, { part, slot }: Hero): number {
  const p = part.performer;
  if (!p || set.indoor || set.air !== 'air' || set.stage.water !== null) return 0;
  const ahead = p.drawable?.kind === 'thing' ? noseOf(p, part.flip) : slot.unit.facing;
  const { slope } = shot.place;
  if (slope && typeof p.mention.towards !== 'string' && (MOVES.test(p.mention.pose ?? '') || p.look === null))
    return slope === 'down' ? SLOPE * ahead : -SLOPE * ahead;
  return goesDownhill(p) ? SLOPE * ahead : 0;
}
