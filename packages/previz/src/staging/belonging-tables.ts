/** Screens, ware and games on the tables at which they are used. */
import type { Relation } from '../model/script.ts';
import { settingById } from '../sets/index.ts';
import type { Artists } from './artists.ts';
import { drawnAs, type Frame, idOf } from './belonging-kit.ts';
import { isTable } from './is-table.ts';
import { madeThing } from './made-thing.ts';
import type { Performer } from './performers.ts';

const SCREENS = /^(computer-monitor|monitor|screen|television|tv|desktop-computer|computer|laptop.*)$/;

/** Screens around somebody stand on a desk, and who is among them sits at it. */
export function amongScreens({ shot, performers }: Frame, artists: Artists): Frame {
  const ring = shot.relations.find(
    (r) =>
      r.kind === 'around' &&
      performers.some((p) => p.entity.id === r.subject && SCREENS.test(idOf(p))) &&
      performers.some((p) => p.entity.id === r.object && p.look),
  );
  const one = ring && performers.find((p) => p.entity.id === ring.object);
  if (!ring || !one || one.entity.count > 1) return { shot, performers };
  const desk = performers.find((p) => isTable(p)) ?? madeThing('desk', one, artists);
  const id = desk.entity.id;
  return {
    shot: {
      ...shot,
      relations: [
        ...shot.relations.filter((r) => r !== ring),
        { kind: 'on', subject: ring.subject, object: id },
        { kind: 'around', subject: one.entity.id, object: id },
      ],
    },
    performers: performers.includes(desk) ? performers : [...performers, desk],
  };
}

/** A bench indoors that ware stands on, and nobody, is a workbench; who deals with the ware stands at it. */
export function workbench({ shot, performers }: Frame, artists: Artists): Frame {
  const bench = performers.find((p) => idOf(p) === 'bench');
  const on = shot.relations.filter((r) => r.kind === 'on' && r.object === bench?.entity.id);
  const sat = on.some((r) => performers.some((p) => p.look && p.entity.id === r.subject));
  if (!bench || on.length === 0 || sat || !settingById(shot.place.setting).indoor)
    return { shot, performers };
  return {
    shot,
    performers: performers.map((p) => (p === bench ? drawnAs(p, 'desk', artists) : p)),
  };
}

const PIECES = /^chess-(pawn|piece)$/;
const MOVES = /^(move|push|lift|take|place|put|play|slide|pick|capture|hold|touch)$/;
const PLAYERS = /player|opponent|grandmaster|rival|champion/;

/** A chessman that is moved is on its board, and they who play sit at it. */
export function pieceOnBoard({ shot, performers }: Frame, artists: Artists): Frame {
  const piece = performers.find((p) => PIECES.test(idOf(p)));
  const mover = performers.find((p) => p.look && MOVES.test(p.mention.verb ?? ''));
  if (!piece || !mover) return { shot, performers };
  const plays = (p: Performer) => p === mover || (p.look !== null && PLAYERS.test(p.entity.noun));
  const board = performers.find((p) => idOf(p) === 'chess-board');
  const others = performers.filter((p) => p.entity.id !== piece.entity.id || (!board && p === piece));
  return {
    shot: { ...shot, relations: shot.relations.filter((r) => r.object !== piece.entity.id) },
    performers: others.map((p) => {
      if (p === piece) return drawnAs(p, 'chess-board', artists);
      return plays(p) ? { ...p, mention: { ...p.mention, verb: 'play', pose: 'sit' as const } } : p;
    }),
  };
}

/** "inspects it with a loupe behind the counter": who holds the loupe is behind it, not the loupe. */
export function keeperBehind({ shot, performers }: Frame): Frame {
  const [one, ...others] = performers.filter((p) => p.look && p.index === 0);
  const behind = shot.relations.find(
    (r) =>
      r.kind === 'behind' &&
      performers.some((p) => p.entity.id === r.object && isTable(p)) &&
      performers.some((p) => p.entity.id === r.subject && p.drawable?.placement === 'surface'),
  );
  if (!one || others.length > 0 || !behind) return { shot, performers };
  return {
    shot: {
      ...shot,
      relations: [
        ...shot.relations.filter((r) => r !== behind),
        { kind: 'holding', subject: one.entity.id, object: behind.subject },
        { kind: 'behind', subject: one.entity.id, object: behind.object },
      ],
    },
    performers,
  };
}

const DINING = /^(restaurant|cafe|diner|tavern)$/;

/** Two who dine out, or wrestle with their arms, have a small table, unless it is said to be a long one. */
export function tableForTwo({ shot, performers }: Frame, artists: Artists): Frame {
  const table = performers.find((p) => idOf(p) === 'dining-table' && p.entity.traits.size !== 'large');
  const sat = shot.relations.filter(
    (r) => r.object === table?.entity.id && /^(next-to|around|behind)$/.test(r.kind),
  );
  const party = performers.filter((p) => p.look && sat.some((r) => r.subject === p.entity.id)).length;
  const wrestle = performers.some((p) => p.mention.verb === 'armwrestle');
  const dine = DINING.test(shot.place.setting);
  if (!table || party === 0 || party > 2 || !(dine || wrestle)) return { shot, performers };
  return {
    shot,
    performers: performers.map((p) =>
      p === table ? drawnAs(p, wrestle ? 'card-table' : 'bistro-table', artists) : p,
    ),
  };
}

const PLANS = /^(map|world-map|chart|sheet-of-paper|newspaper)$/;
const CONFERS = /^(argue|discuss|quarrel|debate|lean|study|plan|pore|bend|gather|confer|plot|brainstorm)$/;

/** What several confer over lies on a table between them. */
export function planOnTable({ shot, performers }: Frame, artists: Artists): Frame {
  const people = performers.filter((p) => p.look && CONFERS.test(p.mention.verb ?? ''));
  const [one] = people;
  const plan = performers.find((p) => PLANS.test(idOf(p)));
  const over = shot.relations.some(
    (r) =>
      r.object === plan?.entity.id &&
      /^(next-to|looking-at|around|above)$/.test(r.kind) &&
      people.some((p) => p.entity.id === r.subject),
  );
  const named = performers.find(isTable);
  if (!one || !plan || !over || people.length < 2) return { shot, performers };
  const table = named ?? madeThing('dining-table', one, artists);
  const ids = new Set(people.map((p) => p.entity.id));
  const id = table.entity.id;
  return {
    shot: {
      ...shot,
      relations: [
        ...shot.relations.filter((r) => r.object !== plan.entity.id && r.subject !== plan.entity.id),
        { kind: 'on', subject: plan.entity.id, object: id },
        ...[...ids].map((subject): Relation => ({ kind: 'around', subject, object: id })),
      ],
    },
    performers: named ? performers : [...performers, table],
  };
}

const GAMES =
  /^(chess-board|checkers|go-board|backgammon|board-game|mahjong|playing-card|domino|dice|poker-chips)$/;

const PLAYS = /^(play|deal|move|push|bet|stare|look|think|concentrate|ponder|study|sit|lose|win|cheat)$/;

/** Deeds that need a table under the game. */
const HANDLED = /^(above|pushing)$/;

/** A game at a table is on it, its players around it; the tree over them is behind. */
export function gameOnTable({ shot, performers }: Frame, artists: Artists): Frame {
  const game = performers.find((p) => GAMES.test(idOf(p)));
  const players = performers
    .filter((p) => p.index === 0 && p.look && PLAYS.test(p.mention.verb ?? ''))
    .map((p) => p.entity.id);
  const [one] = performers.filter((p) => players.includes(p.entity.id));
  const named = performers.find(isTable);
  const handled = shot.relations.some(
    (r) => players.includes(r.subject) && r.object === game?.entity.id && HANDLED.test(r.kind),
  );
  const table = named ?? (handled && one ? madeThing('card-table', one, artists) : undefined);
  if (!table || !game || players.length === 0) return { shot, performers };
  const id = table.entity.id;
  const over = shot.relations.find((r) => r.kind === 'under' && players.includes(r.subject))?.object;
  const known = shot.relations.filter(
    (r) =>
      r.subject !== game.entity.id &&
      !(players.includes(r.subject) && [game.entity.id, id, over].includes(r.object)),
  );
  return {
    shot: {
      ...shot,
      relations: [
        ...known,
        { kind: 'on', subject: game.entity.id, object: id },
        ...players.map((subject): Relation => ({ kind: 'around', subject, object: id })),
        ...(over ? [{ kind: 'behind', subject: over, object: id } as const] : []),
      ],
    },
    performers: named ? performers : [...performers, table],
  };
}
