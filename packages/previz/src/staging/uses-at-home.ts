/** Pictures, papers, clothes, crockery and furniture as a deed has them. */
import { isHolding } from '../model/holding.ts';
import type { Shot } from '../model/shot.ts';
import { settingById } from '../sets/index.ts';
import { isTable } from './is-table.ts';
import { NEAR } from './look-at-wall.ts';
import type { Performer } from './performers.ts';
import { type Use, use } from './use.ts';

/** Where one sits down to it: in a room, or at a table that is named; nearer frames have it in the hand. */
const atTable: NonNullable<Use['where']> = ({ place, size }, performers) =>
  performers.some(isTable) || (!NEAR.has(size) && settingById(place.setting).indoor);

/** Clay is turned on a wheel. */
const WHEEL = {
  as: 'potters-wheel',
  always: true,
  by: /^(potter|ceramicist|ceramist)$/,
  verb: 'spin',
} as const;

/** What is done under a banner on its pole; who hangs or paints one has the cloth. */
const FLIES =
  'hold|carry|raise|wave|march|protest|stand|parade|walk|ride|run|charge|bear|lead|sing|chant|shout|cheer|lift|follow|demonstrate|gather|advance|strike|rally|hoist|sit|wait|proceed|cross';

/** As many of them as bearers, or nearly: one that several have is spread between them. */
const eachTheirOwn = ({ relations }: Shot, performers: readonly Performer[]): boolean => {
  const flown = performers.filter((q) => /banner|standard/.test(q.entity.noun));
  const held = relations.filter((r) => isHolding(r) && flown.some((q) => q.entity.id === r.object));
  const bearers = performers.filter((q) => held.some((r) => r.subject === q.entity.id));
  return 2 * flown.length > bearers.length || bearers.length === 1;
};

export const HOUSEHOLD_USES: readonly Use[] = [
  use('meditate|stretch|exercise|practice|practise|train', 'doormat|yoga-mat', 'on', {
    as: 'unrolled-mat',
    always: true,
  }),
  use('paint|draw|sketch', 'painting|framed-picture|easel|portrait', 'touching', {
    as: 'easel',
    always: true,
  }),
  use('wave|swing|fly|raise|hoist|carry|hold', 'flag|white-flag|pirate-flag|rainbow-flag', 'holding', {
    pose: 'raise',
  }),
  use(
    'read|study|check|watch|scan|examine|consult|look|search',
    'departure-board|billboard|bulletin-board|menu-board|blackboard|whiteboard|timetable|street-sign|signpost',
    'looking-at',
    { always: true, verb: 'look', pose: 'look-up' },
  ),
  use('.*', 'strap|hand ?rail|grab (bar|handle)|pole|handle', 'holding', {
    always: true,
    worn: true,
    pose: 'pick-high',
    where: ({ place }) => /^(bus-interior|subway-car|tram-car|train-interior)$/.test(place.setting),
  }),
  use('look|peer|stare|lean|bend|work|tinker', '.*car|.*truck|van|taxi|jeep|limousine', 'touching', {
    by: /mechanic|repairman/,
    always: true,
    verb: 'adjust',
  }),
  use(FLIES, 'banner|war banner|standard', 'holding', {
    as: 'pole-standard',
    by: /knight|soldier|monk|priest|king|queen|herald|squire|rider|horseman|warrior|viking|crusader|samurai|page/,
    where: eachTheirOwn,
  }),
  use(FLIES, 'banner', 'holding', { as: 'pole-banner', where: eachTheirOwn }),
  use('hold|carry|raise|wave|march|protest|stand|hitchhike', 'sign|signpost', 'holding', {
    as: 'protest-sign',
  }),
  use('pour', 'glass|cup', 'holding', { as: 'wine-glass', always: true, of: /^(wine|champagne)$/ }),
  use('pour|fill', 'glass|cup|mug|wine-glass|goblet|bowl|teacup|beer-mug|champagne-glass', 'holding', {
    always: true,
  }),
  use(
    'knit|crochet',
    '.*(scarf|sweater|jumper|sock|hat|blanket|shawl|mitten|glove|cardigan|cap).*',
    'holding',
    {
      as: 'knitting-needles',
      always: true,
      pose: 'tie',
      verb: 'knit',
    },
  ),
  use('sew|stitch', '.*(dress|shirt|coat|jacket|suit|skirt|gown|trousers|costume)', null),
  use('wash|rinse|scrub|dry|clean', 'sink', 'touching', { as: 'dish-tub', always: true }),
  use(
    'cook|boil|stir|heat|prepare|make|simmer',
    '.*(spaghetti|pasta|noodles|soup|stew|sauce|rice|broth|porridge|pot-of-food|cooking-pot|saucepan).*',
    'touching',
    {
      as: 'pot-on-the-stove',
      always: true,
      verb: 'stir',
      pose: 'cook',
      holds: /^(pot|pan|saucepan|cauldron|kettle|stockpot|cooking pot|stove|spoon|wooden spoon|ladle)$/,
      where: ({ place, relations }, performers) =>
        settingById(place.setting).indoor &&
        !performers.some((q) =>
          /^(oven|stove|fireplace|campfire|fire|grill|cauldron|wok)$/.test(q.drawable?.id ?? ''),
        ) &&
        !relations.some(
          (r) => r.kind === 'around' && performers.some((q) => isTable(q) && q.entity.id === r.object),
        ),
    },
  ),
  use('take|remove|pull|get|bring|lift|draw|put|place|slide|set|bake', 'oven', 'next-to', {
    as: 'open-oven',
    always: true,
    where: (_, performers) => performers.some((q) => q.drawable?.category === 'food'),
    pose: 'carry',
    verb: 'bake',
  }),
  use('iron|press', '.*(shirt|blouse|dress|trousers|jeans|skirt|suit|uniform|jacket).*', 'touching', {
    as: 'shirt-lying-flat',
    always: true,
  }),
  use('examine|check|listen|treat|inspect|diagnose|see', 'stethoscope', null, {
    by: /doctor|physician|nurse|paramedic|vet$|veterinarian|medic|pediatrician/,
    worn: true,
    always: true,
  }),
  // The pan is the one in the hand, with the eggs in it.
  use('fry|scramble', 'egg|fried-egg|omelette', null, {
    worn: true,
    holds: /^(pan|frying pan|skillet|wok)$/,
  }),
  use('cook|fry', 'fish|tropical-fish|salmon|trout', null, {
    as: 'fish-on-a-board',
    always: true,
    holds: /^(pan|frying pan|skillet|wok)$/,
    where: ({ place }) => settingById(place.setting).indoor,
  }),
  // What is on the grill is drawn with it.
  use('grill|barbecue', 'sausage|hot-dog|steak|hamburger|meat|.*meat|burger|chicken-leg|skewer', null, {
    worn: true,
    where: (_, performers) => !performers.some((q) => /fire$|stove|oven/.test(q.drawable?.id ?? '')),
  }),
  use('cook|fry|bake|make|grill', 'pancake|egg|fried-egg|steak|bacon|omelette|sausage', null, {
    holds: /^(pan|frying pan|skillet|wok)$/,
  }),
  use(
    'write|sign|draw|sketch',
    'envelope|sheet-of-paper|notebook|book|diary|open-book|greeting-card|document|scroll',
    null,
    {
      as: 'letter-on-the-table',
      where: atTable,
      always: true,
    },
  ),
  use(
    'write|sign|draw|sketch',
    'envelope|sheet-of-paper|notebook|book|diary|greeting-card|document|scroll',
    'holding',
    {
      always: true,
    },
  ),
  use('make|shape|throw|turn|spin|form', 'wooden-wheel|wheel', 'touching', WHEEL),
  use('make|shape|throw|turn|spin|form', 'vase|pot|bowl|jug', 'touching', WHEEL),
  use('deal|shuffle|cut', 'card|cards', 'holding', { as: 'playing-card', pose: 'handiwork', always: true }),
  use(
    'examine|inspect|study|follow|track|find|discover|measure',
    'footprints-on-the-ground|paw-prints?',
    'looking-at',
    {
      as: 'footprints-on-the-ground',
      always: true,
    },
  ),
  use('rise|emerge|come|appear|escape', 'lamp|floor-lamp|desk-lamp', null, {
    as: 'oil-lamp',
    by: /genie|djinn/,
    always: true,
  }),
  use(
    'tie|lace|untie|unlace|fasten|buckle|unbuckle|strap',
    '.*(shoe|boot|sneaker|sandal|trainer|skate|lace)s?',
    null,
    {
      pose: 'kneel',
      verb: 'lace',
      worn: true,
      always: true,
    },
  ),
  use(
    'button|unbutton|zip|unzip|fasten|adjust|straighten|knot|tie',
    '.*(shirt|coat|jacket|blouse|dress|tie|vest|waistcoat|uniform|suit|cardigan|backpack|rucksack)',
    null,
    {
      pose: 'don',
      verb: 'button',
      worn: true,
      always: true,
    },
  ),
  use('pull|draw|remove|take|extract|wrench|grip|grasp', '.*(sword|katana|excalibur|dagger)', 'touching', {
    into: /^(rock|boulder|stone|anvil)/,
    always: true,
  }),
  use('open|unpack|close|shut', 'cardboard-box|package', 'touching', { as: 'open-box' }),
  use('open|unlock|close', 'safe|treasure-chest|chest|trunk|oven|fridge|refrigerator|drawer', 'touching'),
  use('type|program|code|write', 'typewriter|laptop|laptop-computer|computer|keyboard', 'touching', {
    always: true,
  }),
];
