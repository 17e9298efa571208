/** Places with a station for each: the judge's desk, the pupil's, the shopkeeper's counter. Who belongs at one is there, whatever else it does. */
import type { PoseId } from '../model/figure.ts';
import type { Relation } from '../model/script.ts';
import type { Shot } from '../model/shot.ts';
import { settingById } from '../sets/index.ts';
import type { Artists } from './artists.ts';
import type { Frame } from './belonging-kit.ts';
import { isTable } from './is-table.ts';
import { made } from './made-thing.ts';
import type { Performer } from './performers.ts';

/** 'behind': one for all of them, who are behind it; 'at': the same, around it; 'own': one each, at which one sits; 'on': one lies or sits on it; 'lying': the same, for who lies anyway. */
type Way = 'behind' | 'at' | 'own' | 'on' | 'lying';

interface Station {
  readonly way: Way;
  readonly places: RegExp;
  /** Nouns. */
  readonly people: RegExp;
  /** Whoever is there and does not work there. */
  readonly anybody: boolean;
  readonly drawable: string;
  /** Only who does this is there; null: whoever stays in its place. */
  readonly verbs: RegExp | null;
}

/** A line each: `way: places | nouns | drawable | verbs`. */
const TABLE = `
behind: courtroom | judge magistrate .*judge | judges-desk
behind: courtroom | witness | witness-stand
behind: courtroom | defendant accused suspect prisoner convict criminal murderer | witness-stand
behind: courtroom | juror jury .*juror | jury-box
own: classroom exam-hall lecture-hall | student pupil school(?!teacher)(?!master)(?!mistress).* schoolchild classmate child boy girl kid little-boy little-girl | school-desk
behind: bank-hall hotel-lobby post-office job-centre train-station airport-hall library-desk reception waiting-room | teller cashier clerk .*clerk banker receptionist concierge agent | counter
behind: tv-studio | anchor .*-anchor presenter newsreader weatherman weatherwoman host .*-host moderator | news-desk | read present announce speak talk report smile look sit moderate say laugh
behind: supermarket | cashier | checkout-counter | count take hand close open scan ring weigh pack pay bag smile wait sit greet talk yawn
behind: .*shop .*shop-.* shop supermarket bakery butcher-shop pharmacy greengrocer jewelry-store cobbler optician hardware-store toy-store pawn-shop ice-cream-parlour cafe diner bar western-saloon | shopkeeper .*seller cashier clerk .*clerk .*assistant merchant grocer greengrocer fishmonger butcher florist saleswoman salesman jeweller jeweler pharmacist chemist barista bartender barman barmaid innkeeper pawnbroker baker | counter | pour fill mix shake give hand sell serve show pay offer pass smile greet wait lean stand talk chat listen wipe polish receive take
behind: .* | speaker politician president minister mayor priest preacher pastor professor lecturer senator candidate spokesman spokeswoman spokesperson | podium | preach lecture address speechify
at: interrogation-room | .* | dining-table | interrogate question talk ask confess confront answer listen accuse shout cry smoke sit lie deny stare threaten
at: restaurant cafe diner tavern dining-car | .* | dining-table | clink toast eat dine drink talk chat argue laugh smile share read listen order taste celebrate flirt stare sit gossip write
on: hospital hospital-corridor | patient sick-.* | hospital-bed
lying: hospital maternity nursing-home nurses-station asylum hospital-corridor | .* | hospital-bed
lying: field-hospital ambulance-inside ambulance-bay morgue | .* | stretcher
on: operating-theatre | .* | operating-table
on: dentist | .* | dentist-chair
`;

/** They serve, play to or heal those who are at the others. */
const STAFF =
  /dentist|assistant|hygienist|surgeon|doctor|nurse|anaesthetist|wait(er|ress)|chef|cook|barista|bartender|host|manager|owner|sommelier|innkeeper|pianist|violinist|singer|musician|guitarist|thief|robber/;

const either = (cell: string, before = ''): RegExp =>
  new RegExp(`^${before}(?:${cell.split(' ').filter(Boolean).join('|')})$`);

const STATIONS: readonly Station[] = TABLE.trim()
  .split('\n')
  .map((row) => {
    const [way = '', rest = ''] = row.split(': ');
    const [places = '', people = '', drawable = '', verbs = ''] = rest.split('|').map((c) => c.trim());
    return {
      way: way as Way,
      places: either(places),
      people: either(people, '(?:.*-)?'),
      anybody: people === '.*',
      drawable,
      verbs: verbs ? either(verbs) : null,
    };
  });

/** Who moves about, or does it to somebody where that one is, has left the station. */
const ELSEWHERE: ReadonlySet<PoseId | null> = new Set<PoseId | null>([
  'walk',
  'run',
  'jump',
  'dance',
  'fight',
  'climb',
  'crouch',
  'kneel',
  'hug',
  'fall',
  'sneak',
  'carry',
  'push',
  'pull',
  'lie',
  'crawl',
  'cross-legged',
  'flee',
  'sweep',
]);
const LIES: ReadonlySet<PoseId | null> = new Set<PoseId | null>(['lie', 'sleep', 'supine', 'abed']);
const PLACED = new Set<Relation['kind']>([
  'on',
  'in',
  'under',
  'behind',
  'around',
  'riding',
  'driving',
  'against',
  'in-front-of',
  'hugging',
  'fighting',
]);

/** Two at a table sit near each other. */
const SMALL_TABLE = 'bistro-table';

/** More than these have the place's own tables. */
const AT_ONE_TABLE = 10;

/** How many sit down to it. */
const partyOf = (station: Station, shot: Shot, performers: readonly Performer[]): number =>
  performers.filter((p) => p.look && belongs(p, station, shot)).length;

/** Nobody named it: it is another's own. */
const isMade = ({ entity }: Performer, performers: readonly Performer[]): boolean =>
  performers.some((q) => entity.id.startsWith(`${q.entity.id}-`));

const RELATION_OF: Readonly<Record<Way, Relation['kind']>> = {
  behind: 'behind',
  at: 'around',
  own: 'around',
  on: 'on',
  lying: 'on',
};

const nounOf = ({ entity }: Performer): string => entity.noun.replaceAll(' ', '-');

/** The frame with everyone at the station that the place has for them. */
export function atStations(frame: Frame, artists: Artists): Frame {
  const people = frame.performers.filter((p) => p.look !== null && p.index === 0);
  return people.reduce((now, p) => stationed(p, now, artists), frame);
}

function stationed(p: Performer, { shot, performers }: Frame, artists: Artists): Frame {
  const station = STATIONS.find((s) => belongs(p, s, shot));
  // No more than one lies on an operating table: several stand around.
  const most = station?.way === 'at' ? AT_ONE_TABLE : LIT.test(station?.drawable ?? '') ? 1 : Infinity;
  const crowd = p.entity.count > most;
  if (
    !station ||
    crowd ||
    isApproached(p, station, shot) ||
    isPlaced(p, shot, performers) ||
    (station.way === 'own' && isGiven(p, shot))
  )
    return { shot, performers };
  const party = station.way === 'at' ? partyOf(station, shot, performers) : 0;
  const drawable = party > 0 && party < 3 ? SMALL_TABLE : station.drawable;
  const named = performers.find(
    (q) =>
      (q.drawable?.id === drawable || (station.way === 'at' && isTable(q))) &&
      (station.way !== 'own' || !isMade(q, performers)),
  );
  const count = station.way === 'own' ? p.entity.count : 1;
  const things = named ? [named] : made([drawable], p, 'around', artists, count).map((t) => t.thing);
  const people = new Set(performers.filter((q) => q.look).map((q) => q.entity.id));
  const [thing] = things;
  if (!thing) return { shot, performers };
  const ahead =
    station.way === 'own' ? performers.find((q) => q.look && q.entity.id !== p.entity.id) : undefined;
  const kind = RELATION_OF[station.way];
  const object = thing.entity.id;
  return {
    shot: {
      ...shot,
      relations: [
        ...shot.relations
          .filter((r) => !(r.subject === p.entity.id && r.object === object))
          .map((r) => (RAISED.test(station.drawable) ? fromAfar(r, p, people) : r)),
        { kind, subject: p.entity.id, object },
      ],
    },
    performers: [
      ...performers
        .filter((q) => !isPartOf(q, station))
        .map((q) => (q.entity.id === p.entity.id ? settled(q, station) : q)),
      ...(named ? [] : things.map((t) => (ahead ? turnedTo(t, ahead) : t))),
    ],
  };
}

/** Up there one is out of reach: nobody is touched from it, and nobody stands on it beside. */
const RAISED = /^(judges-desk|witness-stand|jury-box|podium)$/;
const AT_HAND = new Set<Relation['kind']>(['touching', 'talking-to', 'next-to']);

const fromAfar = (r: Relation, { entity }: Performer, people: ReadonlySet<string>): Relation =>
  AT_HAND.has(r.kind) &&
  (r.subject === entity.id || r.object === entity.id) &&
  people.has(r.subject) &&
  people.has(r.object)
    ? { kind: 'looking-at', subject: r.subject, object: r.object }
    : r;

const turnedTo = (thing: Performer, { entity }: Performer): Performer => ({
  ...thing,
  mention: { ...thing.mention, towards: { entity: entity.id } },
});

/** The lamp over them is drawn with them. */
const LIT = /^(operating-table|dentist-chair)$/;
const isPartOf = (q: Performer, { drawable }: Station): boolean =>
  LIT.test(drawable) && q.look === null && /lamp|light$/.test(q.drawable?.id ?? '');

/** At a desk of its own one raises one hand, not both arms; in bed one lies. */
function settled(p: Performer, { way, drawable }: Station): Performer {
  const { pose } = p.mention;
  const lies = way === 'on' && drawable !== 'dentist-chair' && (pose === null || pose === 'stand');
  if (lies) return { ...p, mention: { ...p.mention, pose: 'lie' } };
  if ((way === 'at' || (way === 'own' && p.mention.verb !== 'stand')) && (pose === null || pose === 'stand'))
    return { ...p, mention: { ...p.mention, pose: 'sit' } };
  return way === 'own' && pose === 'cheer' ? { ...p, mention: { ...p.mention, pose: 'wave' } } : p;
}

/** Nothing is told of who stays where the place has a station; out of doors nobody stays at a lectern. */
const isStaying = (p: Performer, places: RegExp, { setting }: Shot['place']): boolean =>
  p.mention.verb === null && (!places.test('') || settingById(setting).indoor);

const belongs = (p: Performer, { places, people, anybody, verbs, way }: Station, { place }: Shot): boolean =>
  places.test(place.setting) &&
  people.test(nounOf(p)) &&
  !(anybody && STAFF.test(p.entity.noun)) &&
  (verbs === null || isStaying(p, places, place) || verbs.test(p.mention.verb ?? '')) &&
  (way === 'lying' ? LIES.has(p.mention.pose) : way === 'on' || !ELSEWHERE.has(p.mention.pose));

/** Somebody is at arm's length, or on the knees before one: there is no lectern and no table between them. */
const isApproached = ({ entity }: Performer, { drawable }: Station, { relations, mentions }: Shot): boolean =>
  relations.some(
    (r) =>
      r.object === entity.id &&
      ((drawable === 'podium' && /^(touching|hugging|talking-to|fighting|around)$/.test(r.kind)) ||
        (drawable === 'dining-table' && /^(in-front-of|fighting|hugging)$/.test(r.kind)) ||
        // Who whispers is at the other one's ear.
        (drawable === 'dining-table' &&
          r.kind === 'talking-to' &&
          mentions.some((m) => m.entity === r.subject && m.verb === 'whisper'))),
  );

/** Something passes from hand to hand: they stand together. */
const isGiven = ({ entity }: Performer, { relations }: Shot): boolean =>
  relations.some((r) => r.kind === 'giving' && (r.subject === entity.id || r.second === entity.id));

/** A lamp is over whoever is at the table. */
const isLampOver = (r: Relation, performers: readonly Performer[]): boolean =>
  r.kind === 'under' &&
  performers.some(
    (q) => q.entity.id === r.object && /lamp|bulb|light|lantern|chandelier/.test(q.drawable?.id ?? ''),
  );

/** Whoever opens it stands there. */
const IN_THE_WALL = /^(?:.*-)?(?:window|door|curtain)$/;

/** It is somewhere already, or at work on something. */
const isPlaced = (p: Performer, { relations }: Shot, performers: readonly Performer[]): boolean =>
  relations.some(
    (r) =>
      r.subject === p.entity.id &&
      ((PLACED.has(r.kind) && !isLampOver(r, performers)) ||
        ((r.kind === 'next-to' || r.kind === 'touching') &&
          performers.some(
            (q) =>
              q.entity.id === r.object &&
              (isTable(q) || q.drawable?.category === 'furniture' || IN_THE_WALL.test(q.drawable?.id ?? '')),
          ))),
  );
