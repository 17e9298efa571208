/** Things that feel, flee, sing or charge, as advertising has them: they have a face, arms and legs. */
import type { Drawing } from '../model/drawing.ts';
import { type Manner, withFaceAndLimbs } from './face-and-limbs.ts';
import type { Performer } from './performers.ts';
import { turnDrawing } from './turn-drawing.ts';

/** Done by nothing that has no will of its own. */
const LIVES =
  /^(flee|escape|chase|pursue|charge|march|tiptoe|sneak|laugh|giggle|chuckle|smile|grin|smirk|wink|cry|weep|sob|sing|cheer|celebrate|wave|salute|scream|shout|yell|argue|fight|battle|wrestle|box|punch|flex|pose|tremble|shiver|cower|panic|worry|talk|chat|gossip|whisper|yawn|sigh|high-five|highfive|hug|kiss|skip|strut|parade|dance|run|walk|jog|race|sprint|surround)$/;
const GOES =
  /^(flee|escape|chase|pursue|charge|march|run|walk|jog|race|sprint|tiptoe|sneak|strut|parade|skip|panic)$/;
const REJOICES = /^(laugh|giggle|sing|cheer|celebrate|wave|dance|high-five|highfive|hug|scream|shout|yell)$/;
/** Felt by those alone who have a face. */
const FELT = /^(afraid|angry|surprised|determined|laughing)$/;

const KINDS = new Set([
  'food',
  'household',
  'tool',
  'toy',
  'container',
  'creature',
  'other',
  'sport',
  'plant',
]);
/** They have a face of their own, or do such things without one. */
const OTHERS =
  /bear|doll|puppet|snowman|robot|lantern|mask|statue|figure|scarecrow|skeleton|dragon|genie|ghost|monster|alien|leaf|leaves|feather|paper|flag|curtain|candle|flame|fire|kettle|bell|clock|ball$|balloon|chair|tree|water|faucet|tap$|toaster|fountain|engine|machine|music|light|lamp|hose|book|kite|top$|popcorn|grass|reed|game|console/;
/** Metres: what is larger is furniture or scenery. */
const LARGEST = 1.4;

const moodOf = ({ mention, entity }: Performer): string | null => mention.mood ?? entity.traits.mood;

/** True for a carrot that runs for its life and a toothbrush that is brave. */
export const isLively = (p: Performer): boolean =>
  p.look === null &&
  p.drawable !== null &&
  ((p.drawable.kind === 'thing' && KINDS.has(p.drawable.category)) || GERMS.test(p.drawable.id)) &&
  p.height < LARGEST &&
  !OTHERS.test(p.drawable.id) &&
  (LIVES.test(p.mention.verb ?? '') || FELT.test(moodOf(p) ?? ''));

const GERMS = /^(microbe|tooth)$/;

/** Longer than so many times its height, it stands up for it. */
const LIES = 1.7;

/** The thing with what it needs to feel and go. */
export function enlivened(drawing: Drawing, p: Performer): Drawing {
  const { width, height } = drawing.bounds;
  const upright = width > LIES * height ? turnDrawing(drawing, 90) : drawing;
  const verb = p.mention.verb ?? '';
  const mood = moodOf(p) ?? '';
  const manner: Manner = {
    limbs: GOES.test(verb)
      ? 'runs'
      : REJOICES.test(verb)
        ? 'cheers'
        : /afraid|surprised/.test(mood)
          ? 'shrinks'
          : 'stands',
    feels:
      /afraid|surprised/.test(mood) || /^(flee|escape|panic|tremble|shiver|cower|scream)$/.test(verb)
        ? 'afraid'
        : /angry/.test(mood) || /^(fight|battle|charge|argue|yell|punch|chase|pursue)$/.test(verb)
          ? 'fierce'
          : /^(cry|weep|sob|sigh|worry)$/.test(verb) || /sad|pained/.test(mood)
            ? 'sad'
            : /determined/.test(mood)
              ? 'brave'
              : 'glad',
    floats: p.drawable?.placement === 'air',
    step: p.index % 2,
  };
  return withFaceAndLimbs(upright, manner);
}
