/** What one person does to another, by the verb: how the two are fitted together, and what the doer has in the hand for it. */

import type { BodySpot } from '../model/script.ts';
import { isYoung } from './beings.ts';
import type { Deed } from './deed-ways.ts';
import type { DuetKind } from './duet-kinds.ts';
import type { Performer } from './performers.ts';
import type { InUse } from './take-up-deed.ts';

interface DeedOfTwo {
  readonly kind: DuetKind;
  readonly tools: readonly string[];
}

/** A line each: `kind: verbs | tools`. */
const TABLE = `
choke: strangle choke throttle
menace: threaten menace intimidate mug rob hold-up | knife
stab: stab knife spear impale | dagger knife
tickle: tickle
hug: bite
face: feed spoon-feed | spoon
face: wipe dab clean wash dry | handkerchief
face: make-up powder | lipstick
revive: revive resuscitate
nails: manicure | nail-polish
feet: pedicure shoe
face: tempcheck | thermometer
face: test examine check inspect | flashlight
touch: inject vaccinate immunize sedate | syringe
touch: measure fit | tape-measure
tend: bandage treat heal | bandage
tend: tattoo | pen
tend: tend | stethoscope
hem: pin hem tailor | dressmaking-pin
give: pay bribe tip reward | money
massage: massage rub knead
hair: pull yank tug
head: pat bless ruffle
behind: abduct kidnap
shove: bully
argue: argue quarrel bicker debate squabble dispute
haggle: haggle bargain barter negotiate | money-bag
frisk: frisk
clasp: bidgoodbye lovevow reassure
clink: clink
wrest: wrest
comfort: comfort console soothe
five: highfive
mic: interview question | handheld-microphone
scold: scold blame lecture reprimand rebuke criticize accuse warn tell-off
tango: tango
grapple: wrestle grapple tussle
hurl: throw flip hurl toss
bind: tie bind rope gag | rope-in-hands
dress: dress button
zip: zip unzip lace
tango: dip
`;

/** The same by the part of the other's body that it is done to, where that says more than the verb: `spot: kind verbs | tools`; `*`: any verb. */
const AT_SPOTS = `
hair: groom dry | hair-drier
hair: groom comb brush braid plait do trim cut style wash shampoo dye tie fix arrange curl straighten smooth | comb
face: face paint draw | paintbrush
face: face do apply make-up | lipstick
face: face wipe clean wash dry dab | handkerchief
face: face shave | razor
face: face put rub smear spread
face: cheek touch stroke caress feel pinch kiss cover muffle gag
head: head put place set lay crown
hand: nails paint do file polish trim clip manicure put apply | nail-polish
hand: tend bandage treat clean dress wrap stitch | bandage
hand: tend check feel take measure
foot: feet bandage treat heal put dress wrap | bandage
foot: feet *
chest: listen *
shoulders: massage massage rub knead
shoulders: coat help dress hang drape
`;

const OF_VERB: ReadonlyMap<string, DeedOfTwo> = new Map(
  TABLE.trim()
    .split('\n')
    .flatMap((row) => {
      const [kind = '', rest = ''] = row.split(': ');
      const [verbs = '', tools = ''] = rest.split(' | ');
      const deed = { kind: kind as DuetKind, tools: tools.split(' ').filter(Boolean) };
      return verbs.split(' ').map((verb): [string, DeedOfTwo] => [verb, deed]);
    }),
);

interface AtSpot extends DeedOfTwo {
  readonly spot: BodySpot;
  /** Empty: any. */
  readonly verbs: readonly string[];
}

const OF_SPOT: readonly AtSpot[] = AT_SPOTS.trim()
  .split('\n')
  .map((row) => {
    const [spot = '', rest = ''] = row.split(': ');
    const [deed = '', tools = ''] = rest.split(' | ');
    const [kind = '', ...verbs] = deed.split(' ');
    return {
      spot: spot as BodySpot,
      kind: kind as DuetKind,
      verbs: verbs.filter((v) => v !== '*'),
      tools: tools.split(' ').filter(Boolean),
    };
  });

const atSpot = (verb: string, spot: BodySpot | undefined): DeedOfTwo | undefined =>
  OF_SPOT.find((row) => row.spot === spot && (row.verbs.length === 0 || row.verbs.includes(verb)));

/** Whom a fighter throws over. */
const FIGHTERS = /judo|wrestler|martial|karate|ninja|fighter|opponent|aikido|sumo/;
const PULLS = /^(pull|yank|tug)$/;
/** They part with an embrace; others hold each other's hands. */
const CLOSE_KIN =
  /mother|father|mom|mum|dad|son$|daughter|sister|brother|grand|child|kid|friend$|boy$|girl$|baby|aunt|uncle|niece|nephew/;
const COUPLE = /wife|husband|girlfriend|boyfriend|fianc|lover|bride|groom/;
/** They hold out a microphone. */
const PRESS = /journalist|reporter|presenter|host|anchor|correspondent|interviewer|news|youtuber|vlogger/;
const LISTENS = /doctor|nurse|medic|paediatric|pediatric|physician/;

/** How two are at what the first one does to the second; undefined: as any others. */
export function kindOfTwo(first: Performer, second: Performer, spot?: BodySpot): DuetKind | undefined {
  const verb = first.mention.verb ?? (spot ? 'do' : '');
  const kind = (atSpot(verb, spot) ?? OF_VERB.get(verb))?.kind;
  const who = `${first.entity.noun} ${second.entity.noun}`;
  if (PULLS.test(verb) && first.entity.id === second.entity.id) return 'tug';
  if (kind === 'hurl' && !FIGHTERS.test(who)) return undefined;
  if (verb === 'bidgoodbye') return [first, second].some((p) => CLOSE_KIN.test(p.entity.noun)) ? 'hug' : kind;
  if (kind === 'comfort' && (isYoung(second) || CLOSE_KIN.test(first.entity.noun) || COUPLE.test(who)))
    return 'hug';
  if (kind === 'mic' && !PRESS.test(first.entity.noun)) return undefined;
  // By the sleeve, unless it is said to be the hair.
  if (kind === 'hair' && spot !== 'hair' && bothUp(first, second)) return 'touch';
  if (kind === 'hair' && !(PULLS.test(verb) && bothUp(first, second))) return undefined;
  if (kind === 'face' && LISTENS.test(first.entity.noun) && /^(test|examine|check|inspect)$/.test(verb))
    return 'touch';
  // Over a body one kneels.
  if (kind === 'face' && LIES.test(second.mention.pose ?? '') && /^(test|examine|check|inspect)$/.test(verb))
    return 'revive';
  // A child in arms is fed there.
  if (kind === 'face' && second.look?.age === 'toddler') return undefined;
  return kind;
}

const LIES = /^(lie|prone|supine)$/;

const bothUp = (first: Performer, second: Performer): boolean =>
  ![first, second].some((p) => /^(lie|sleep|prone|swim|fall)$/.test(p.mention.pose ?? '')) &&
  first.look?.age !== 'adult';

/** The shot with the doer at the other one; null where the verb says nothing of two. */
export function takenUpWith(doer: Performer, { shot, performers }: InUse): InUse | null {
  const special =
    dismissed(doer, { shot, performers }) ??
    cradled(doer, { shot, performers }) ??
    adorned(doer, { shot, performers });
  if (special) return special;
  const people = performers.filter((q) => q.look !== null && q.id !== doer.id);
  const met = shot.relations.find(
    (r) => r.subject === doer.entity.id && people.some((q) => q.entity.id === r.object),
  );
  // "a mother and her son knead dough": what it is done to is a thing.
  const toThing = shot.relations.some(
    (r) =>
      r.subject === doer.entity.id &&
      /^(touching|looking-at|feeding)$/.test(r.kind) &&
      performers.some((q) => q.entity.id === r.object && q.look === null),
  );
  const twin = doer.entity.count === 2 ? people.find((q) => q.entity.id === doer.entity.id) : undefined;
  const other =
    people.find((q) => q.entity.id === met?.object) ?? (toThing ? undefined : (twin ?? idleOne(people)));
  const kind = other && kindOfTwo(doer, other, met?.spot);
  if (!other || !kind) return null;
  const [subject, object] = [doer.entity.id, other.entity.id];
  const held = shot.relations.some((r) => r.kind === 'holding' && r.subject === subject);
  const deed: Deed = {
    way: 'by',
    thing: object,
    tools: held ? [] : toolsFor(doer.mention.verb ?? '', met?.spot),
    pose: null,
  };
  return {
    shot: {
      ...shot,
      relations: [
        ...shot.relations.filter((r) => !(r.subject === subject && r.object === object)),
        ...(subject === object
          ? []
          : [{ kind: 'touching' as const, subject, object, ...(met?.spot ? { spot: met.spot } : {}) }]),
      ],
    },
    performers: performers.map((q) => feeling(q.id === doer.id ? { ...q, deed } : q, doer, other)),
  };
}

/** Nobody parts with a smile. */
const feeling = (q: Performer, doer: Performer, other: Performer): Performer =>
  doer.mention.verb === 'bidgoodbye' && (q.id === doer.id || q.id === other.id) && q.mention.mood === null
    ? { ...q, mention: { ...q.mention, mood: 'sad' } }
    : q;

/** What is in the hand for it. */
const toolsFor = (verb: string, spot: BodySpot | undefined): readonly string[] =>
  (atSpot(verb || 'do', spot) ?? OF_VERB.get(verb))?.tools ?? [];

/** The only one of whom nothing else is said. */
const idleOne = (people: readonly Performer[]): Performer | undefined =>
  people.length === 1 ? people[0] : undefined;

const EMPLOYERS = /boss|manager|director|owner|ceo|employer|executive|supervisor/;
const STAFF = /employee|worker|assistant|secretary|clerk|intern|staff|salesman/;

/** Who is fired leaves with a box, nobody shoots. */
function dismissed(doer: Performer, { shot, performers }: InUse): InUse | null {
  const other = performers.find((q) => q.look !== null && q.entity.id !== doer.entity.id);
  if (doer.mention.verb !== 'fire' || !other) return null;
  if (!EMPLOYERS.test(doer.entity.noun) && !STAFF.test(other.entity.noun)) return null;
  const box: Deed = { way: 'by', thing: null, tools: ['cardboard-box'], pose: 'carry' };
  return {
    shot,
    performers: performers.map((q) =>
      q.id === doer.id
        ? { ...q, mention: { ...q.mention, verb: 'dismiss', pose: 'point' as const } }
        : q.entity.id === other.entity.id
          ? { ...q, deed: box, mention: { ...q.mention, pose: 'carry' as const, mood: 'sad' as const } }
          : q,
    ),
  };
}

/** A baby is fed and rocked in the arms. */
function cradled(doer: Performer, { shot, performers }: InUse): InUse | null {
  const baby = performers.find((q) => q.look?.age === 'toddler' && q.entity.id !== doer.entity.id);
  if (!baby || !/^(feed|breastfeed|nurse|burp|rock|soothe|suckle)$/.test(doer.mention.verb ?? ''))
    return null;
  const [subject, object] = [doer.entity.id, baby.entity.id];
  const seat = shot.relations.find((r) => r.subject === object && /^(in|on)$/.test(r.kind));
  if (seat && doer.mention.verb === 'feed') {
    const spoon: Deed = { way: 'by', thing: null, tools: ['spoon'], pose: 'offer' };
    return {
      shot: {
        ...shot,
        relations: [
          ...shot.relations.filter((r) => !(r.subject === subject && r.object === object)),
          { kind: 'next-to', subject, object: seat.object },
        ],
      },
      performers: performers.map((q) =>
        q.entity.id === seat.object
          ? { ...q, mention: { ...q.mention, towards: { entity: subject } } }
          : q.id === doer.id
            ? { ...q, deed: spoon, mention: { ...q.mention, verb: 'serve', pose: 'offer' as const } }
            : q,
      ),
    };
  }
  if (seat) return null;
  return {
    shot: {
      ...shot,
      relations: [
        ...shot.relations.filter((r) => !(r.subject === subject && r.object === object)),
        { kind: 'holding', subject, object },
      ],
    },
    performers: performers.map((q) =>
      q.id === doer.id ? { ...q, mention: { ...q.mention, verb: 'cradle', pose: 'hold' as const } } : q,
    ),
  };
}

const ORNAMENTS = /^(ring|ring-box|bracelet|medal|military-medal|watch|brooch|corsage|rosette)$/;

/** What is put on somebody's finger or chest goes from hand to hand. */
function adorned(doer: Performer, { shot, performers }: InUse): InUse | null {
  const thing = performers.find((q) => q.look === null && ORNAMENTS.test(q.drawable?.id ?? ''));
  const other = performers.find((q) => q.look !== null && q.entity.id !== doer.entity.id);
  if (
    !thing ||
    !other ||
    !/^(put|slip|place|slide|pin|fasten|hang|kneel|propose)$/.test(doer.mention.verb ?? '')
  )
    return null;
  const [subject, object, second] = [doer.entity.id, thing.entity.id, other.entity.id];
  return {
    shot: {
      ...shot,
      relations: [
        ...shot.relations.filter(
          (r) =>
            r.object !== object && r.subject !== object && !(r.subject === subject && r.object === second),
        ),
        { kind: 'giving', subject, object, second },
      ],
    },
    performers: performers.map((q) =>
      q.id === doer.id && q.mention.pose !== 'kneel'
        ? { ...q, mention: { ...q.mention, pose: 'reach' as const } }
        : q,
    ),
  };
}
