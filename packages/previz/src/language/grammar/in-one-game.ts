/** Who plays with footballers or fights in a ring is dressed for it, whatever they are called. */
import { findConcept } from '../../concepts/index.ts';
import type { BeatDraft } from './beat-draft.ts';
import type { DraftEntity } from './cast-list.ts';

const FOOTBALLERS = /^(football-player|goalkeeper)$/;

interface Game {
  readonly role: string;
  /** Drawables and places that tell of it. */
  readonly told: RegExp;
  /** What those in it are called. */
  readonly players: RegExp;
}

const GAMES: readonly Game[] = [
  {
    role: 'boxer',
    told: /^(boxer|boxing-ring)$/,
    players: /^(champion|champ|challenger|contender|opponent|fighter|rival|underdog|athlete)$/,
  },
  {
    role: 'football player',
    told: FOOTBALLERS,
    players: /^(athlete|player|team ?mate|team|champion|opponent|rival)$/,
  },
  {
    role: 'basketball player',
    told: /^(basketball-player|basketball|basketball-hoop|basketball-arena)$/,
    players: /^(athlete|player|team ?mate|team|champion|opponent|rival|defender|guard|center)$/,
  },
];

/** A ground that is said no more exactly than that it is one, by what its players or their things are. */
const GROUNDS: readonly { readonly told: RegExp; readonly said: RegExp; readonly ground: string }[] = [
  {
    told: /^(basketball-player|basketball|basketball-hoop)$/,
    said: /^stadium$/,
    ground: 'basketball-arena',
  },
  { told: /^basketball$/, said: /^(street|alley|pavement)$/, ground: 'street-court' },
  { told: /^(tennis-player|tennis-racket)$/, said: /^(stadium|street-court)$/, ground: 'tennis-court' },
  { told: /^(baseball-player|baseball-bat|baseball-glove)$/, said: /^stadium$/, ground: 'ballpark' },
  { told: /^(cricket-bat|cricketer)$/, said: /^(stadium|ballpark|village)$/, ground: 'cricket-green' },
  { told: /^(hurdle|sprinter|hurdler)$/, said: /^(stadium|road)$/, ground: 'athletics-track' },
  { told: /^(gymnast|balance-beam|pommel-horse)$/, said: /^(stadium|corridor)$/, ground: 'sports-hall' },
];

/** Roles that say no more than that somebody is an athlete, or anybody, or that are a game's own only by default. */
const OPEN = /^(athlete|person|man|woman|martial-artist|football-player)$/;

const TEAM =
  /\b(?:team ?mates?|match|tournament|trophy|pitch|goal|stadium|championship|final whistle|world cup)\b/i;

/** The captain of a team commands no ship. */
function captainOfTeam(cast: readonly DraftEntity[], beats: readonly BeatDraft[]): void {
  const concept = findConcept('football player');
  if (!concept || !beats.some((b) => TEAM.test(b.text))) return;
  const captain = cast.find((e) => e.noun === 'captain' && e.drawable === 'captain');
  for (const e of captain ? [captain, ...cast.filter((q) => /^team ?mate$/.test(q.noun))] : []) {
    e.drawable = concept.id;
    e.concept = concept;
  }
}

/** What footballers kick is no beach ball. */
function ballOfGame(cast: readonly DraftEntity[]): void {
  const concept = findConcept('football');
  if (!concept || !cast.some((e) => FOOTBALLERS.test(e.drawable))) return;
  for (const e of cast)
    if (e.noun === 'ball' && e.count === 1 && e.traits.colours.length === 0) {
      e.drawable = concept.id;
      e.concept = concept;
    }
}

/** Gives the people of a game the role of those who play it, and the game its ground. */
export function inOneGame(cast: readonly DraftEntity[], beats: readonly BeatDraft[]): void {
  captainOfTeam(cast, beats);
  ballOfGame(cast);
  for (const { place } of beats) {
    const own = GROUNDS.find(
      ({ told, said }) =>
        said.test(place.setting ?? '') && cast.some((e) => told.test(e.drawable) || told.test(e.noun)),
    );
    if (own) place.setting = own.ground;
  }
  for (const { role, told, players } of GAMES) {
    const concept = findConcept(role);
    const played =
      cast.some((e) => told.test(e.drawable)) || beats.some((b) => told.test(b.place.setting ?? ''));
    if (!concept || !played) continue;
    for (const e of cast)
      if (e.kind === 'person' && players.test(e.noun) && OPEN.test(e.drawable)) {
        e.drawable = concept.id;
        e.concept = concept;
      }
  }
}
