/** Who plays with footballers or fights in a ring is dressed for it, whatever they are called. */
import { findConcept } from '../../concepts/index.ts';
import type { BeatDraft } from './beat-draft.ts';
import type { DraftEntity } from './cast-list.ts';

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
    told: /^(football-player|goalkeeper)$/,
    players: /^(athlete|player|team ?mate|team|champion|opponent|rival)$/,
  },
];

/** Roles that say no more than that somebody is an athlete, or anybody. */
const OPEN = /^(athlete|person|man|woman|martial-artist)$/;

/** Gives the people of a game the role of those who play it. */
export function inOneGame(cast: readonly DraftEntity[], beats: readonly BeatDraft[]): void {
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
