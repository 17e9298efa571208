/** Where an earlier sentence says which place or model a later word means: the castle of the snow fort's builders. */
import type { StorySense } from './story-deeds.ts';

const MODEL = '(?:card ?board|paper|toy|model|card)';

export const STORY_PLACES: readonly StorySense[] = [
  {
    of: /./,
    said: /\b(?:papier[- ]?m[aâ]ch[eé]|model|toy|science[- ]fair|baking[- ]soda|home-?made|clay|plaster) volcano\b/gi,
    means: 'model volcano',
  },
  // Its towers are on it.
  {
    of: /\b(?:snow ?|sand ?|card ?board |paper |toy )(?:castles?|forts?)\b/i,
    said: /\b((?:snow ?|sand ?|card ?board |paper |toy )(?:castle|fort)) with (?:(?:two|three|four|five|an?|tall|high|and|real|moat|towers?|flags?|drawbridge|walls?|gate|turrets?)\b[ ,]*)+(?=[.,;!]|$|\b(?:in|on|at|for|out|from)\b)/gi,
    means: '$1 ',
  },
  {
    of: /\bsnow ?forts?\b/i,
    said: /\bin front of (?:her|his|their|the|an?) (?:apartment (?:block|building)|block of flats|house|home|building)\b/gi,
    means: 'in the snowy suburb',
  },
  // A class looks on, about the table it stands on.
  {
    of: /\bvolcano\b/i,
    said: /\b(?:[A-Z][\w'’.]+ )?(?:[A-Z][\w]+['’]s? |the |her |his )(?:whole )?(?:class|pupils|students|children) (?:pours?|tips?|adds?|drips?) (?:the |some |all the )?[a-z ]+? (?:in|into|over|onto) (an?|the|their) model volcano\b/g,
    means:
      'In the classroom three students and a teacher stand behind a table, $1 model volcano on the table',
  },
  {
    of: /\bvolcano\b/i,
    said: /\b(pour|tip|add|drip)(s|ing)? ((?:the |some )?[a-z ]+?) (?:in|into|onto) (an?|the|his|her|their) model volcano\b/gi,
    means: '$1$2 $3 over $4 model volcano on a table',
  },
  ...(
    [
      ['snow ?(?:fort|castle|fortress)', 'snow fort'],
      ['sand ?castle', 'sandcastle'],
    ] as const
  ).flatMap(([made, model]): StorySense[] => {
    const of = new RegExp(`\\b${made}s?\\b`, 'i');
    return [
      {
        of,
        said: /\b(builds?|built|building|made|make|makes) (an?|the|their) ((?:new|second|bigger|better|huge|great|magnificent) )?(?:castle|fort|fortress)(?: with (?:(?:two|three|four|a|an|tall|high|and|moat|towers?|flags?|drawbridge|walls?)[ ,]?)+)?(?=[ .,;!]|$)/gi,
        means: `$1 $2 $3${model}`,
      },
      {
        of,
        said: /\b(kick|knock|smash|tear|push|trampl|stomp)(s|es|ed|ing|e)? down the (?:walls?|towers?|gate)\b/gi,
        means: `$1$2 the ${model}`,
      },
      {
        of,
        said: /\bwash(es|ed)? away the (?:towers?|walls?|gate|moat)\b/gi,
        means: `rolls over the ${model}`,
      },
    ];
  }),
  {
    of: new RegExp(`\\b${MODEL} castle\\b`, 'i'),
    said: /\b(the|their|his|her) castle\b/gi,
    means: '$1 cardboard castle',
  },
  {
    of: /\bmodel volcano|papier[- ]?m[aâ]ch[eé] volcano/i,
    said: /\bthe volcano\b/gi,
    means: 'the model volcano',
  },
];
