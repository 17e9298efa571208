/** Nets, hoses, balls, ropes and other gear as a deed has them. */
import { isBoard } from './pinned.ts';
import { type Use, use } from './use.ts';

const HAULS = 'pull|haul|drag|draw|lift|raise|heave|gather|retrieve|reel|bring|empty';

/** Over the side of it. */
const inBoat: NonNullable<Use['where']> = ({ relations }, performers) =>
  relations.some(
    (r) =>
      (r.kind === 'in' || r.kind === 'on') &&
      performers.some((p) => p.entity.id === r.object && p.drawable?.category === 'vehicle'),
  );

const PANS = 'wok|frying-pan|pan|skillet|saucepan|cooking|cooking-pot';
const TOSSED = { always: true, pose: 'cook', verb: 'toss', withFood: true } as const;

/** Something there is in flames. */
const flaming: NonNullable<Use['where']> = (_, performers) =>
  performers.some((p) => p.entity.traits.alight === 'burning' && p.look === null);

/** Already said to hang or to lie somewhere else. */
const pinned =
  (things: RegExp): NonNullable<Use['where']> =>
  ({ relations }, performers) =>
    // The map belongs on the board that is named.
    !performers.some(isBoard) &&
    !relations.some(
      (r) =>
        r.kind === 'on' &&
        performers.some((p) => p.entity.id === r.subject && things.test(p.drawable?.id ?? '')),
    );

export const GEAR_USES: readonly Use[] = [
  // Out of a rack come cables that are still in it.
  use(
    'pull|yank|rip|tear|unplug|disconnect|remove|grab|tug|plug|connect|jerk',
    '(?:power |network |data |ethernet )?(?:cable|wire|cord)|extension-cord',
    'holding',
    {
      as: 'pulled-cables',
      always: true,
      pose: 'reach',
      where: (_, performers) =>
        performers.some((q) => /^(server|mainframe|switchboard|fuse-box)/.test(q.drawable?.id ?? '')),
    },
  ),
  use(
    'lift|hold|raise|catch|carry|hoist|throw|hurl|stop|bear',
    '.*(car|taxi|bus|truck|van|train|tank|boulder|rock|plane|ship)',
    'carrying',
    {
      by: /superhero|^hero$|heroine|vigilante|hercules|giant|titan|strongman|robot|cyborg|god$/,
      always: true,
      pose: 'lift',
      verb: 'lift',
      bearing: 'aloft',
    },
  ),
  use(
    'cast|conjure|shoot|fire|hurl|summon|channel|zap|blast|attack|fight',
    'wizard-staff|.*wand',
    'holding',
    {
      always: true,
      pose: 'cast',
      verb: 'cast',
    },
  ),
  use('toss|flip|throw|fling|shake|saute', PANS, 'holding', { ...TOSSED, as: 'flambe', where: flaming }),
  use('toss|flip|throw|fling|shake|saute', PANS, 'holding', { ...TOSSED, as: 'tossed-food' }),
  use(HAULS, 'fishing-net|net', 'holding', {
    as: 'net-in-hands',
    pose: 'carry',
    verb: 'haul',
    always: true,
    where: inBoat,
  }),
  use(HAULS, 'fishing-net|net', 'holding', {
    as: 'hauled-net',
    pose: 'haul-back',
    verb: 'haul',
    always: true,
  }),
  use('lift|pull|take|inspect|check|examine|hold|raise', 'picture-frame|honeycomb', 'holding', {
    as: 'honeycomb-frame',
    by: /beekeeper|apiarist/,
    pose: 'hold',
    always: true,
  }),
  use('cut|hack|slash|chop|clear|hew|slice', 'machete', 'holding', { pose: 'swing', always: true }),
  use('mend|repair|fix|untangle|sew|darn|patch|check|inspect', 'fishing-net|net', 'holding', {
    as: 'net-in-hands',
    pose: 'hold',
    verb: 'mend',
    always: true,
  }),
  use(
    'point|gesture|explain|show|present|discuss',
    'chart|bar-chart|graph|pie-chart|chart-increasing',
    'looking-at',
    {
      as: 'chart-on-a-stand',
      where: pinned(/chart|graph/),
    },
  ),
  use('point|gesture|explain|show|present|study|plan', 'map|world-map|chart', 'looking-at', {
    as: 'map-on-a-stand',
    where: pinned(/map|chart/),
  }),
  use('water|spray|wash|hose|clean|rinse|extinguish|fight|squirt', 'garden-hose|fire-hose|hose', 'holding', {
    as: 'spraying-hose',
    pose: 'hold',
    verb: 'hose',
    always: true,
  }),
  use('aim|shoot|fire|draw|point|throw|hit|train|practi[cs]e', 'target|bullseye', 'looking-at', {
    as: 'target-on-a-stand',
    always: true,
  }),
  use('hang|pin|stick|tape|tack|attach|study|examine', 'photo-print|newspaper-clipping', 'touching', {
    as: 'photo-board',
    always: true,
    where: (_, performers) =>
      !performers.some(isBoard) &&
      performers.some((p) => p.entity.count > 2 && p.drawable?.id === 'photo-print'),
  }),
  use(
    'sing|perform|scream|shout|belt|growl|yell|roar|rap|croon|stand|speak|talk|host|',
    'microphone|studio-microphone',
    'holding',
    {
      as: 'handheld-microphone',
      always: true,
      by: /\b(singer|vocalist|rapper|crooner|pop star|rock star|diva|comedian|presenter|host|reporter|journalist|correspondent|announcer|commentator|speaker|activist|protester|emcee|mc|coach)$/,
      pose: 'sing',
      verb: 'sing',
    },
  ),
  use('strain|struggle|lift|press|raise|heave|jerk|grunt|hold', 'barbell', 'holding', {
    always: true,
    pose: 'lift',
    verb: 'lift',
  }),
  use('.*', 'fishing-net|net', 'in-front-of', {
    as: 'volleyball-net',
    always: true,
    where: (_, performers) =>
      performers.some((p) =>
        /volleyball|badminton|tennis|shuttlecock/.test(`${p.drawable?.id} ${p.entity.noun}`),
      ),
  }),
  use('serve|hit|smash|return|volley|strike|swing', 'ball|tennis-ball|tennis', null, {
    by: /^tennis player/,
    worn: true,
    always: true,
    pose: 'swing',
    verb: 'swing',
  }),
  use('balance|carry|hold|bring|serve|raise|lift', 'tray', 'holding', {
    as: 'tray-of-drinks',
    always: true,
    pose: 'raise',
    verb: 'raise',
    drinks: true,
    where: (_, performers) =>
      performers.some((p) => /glass|drink|cup|beer|cocktail|wine|champagne/.test(p.drawable?.id ?? '')),
  }),
  use('.*', 'mat|gym mat|exercise mat|wrestling mat|judo mat', 'on', { as: 'unrolled-mat', always: true }),
  use('climb|descend|scale|slide', 'rope', 'touching', { as: 'hanging-rope', always: true }),
  use('climb|descend|scale|slide|hang|lower', 'rope-of-sheets', 'touching', { always: true }),
  use('swing|lower|hang|dangle|rappel|abseil', 'rope|vine|chandelier-rope', 'touching', {
    as: 'hanging-rope',
    pose: 'hang',
    always: true,
  }),
  use('stir|brew|cook|mix|make|prepare|concoct', 'cauldron', 'touching', {
    pose: 'cook',
    verb: 'stir',
    always: true,
    holds: /^(potion|soup|stew|brew|poison|broth|liquid|mixture)$/,
  }),
  use('dunk|slam|score|shoot', 'hula-hoop|hoop', 'touching', {
    as: 'basketball-hoop',
    always: true,
    verb: 'dunk',
  }),
  use('repair|fix|mend|inspect|check|install|clean|tighten|weld|replace|adjust', 'solar-panel', 'touching', {
    as: 'station-panel',
    always: true,
    where: ({ place }) => /^space/.test(place.setting),
  }),
];
