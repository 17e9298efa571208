/** Games on a board or with cards, at a table of their own. */
import type { Relation } from '../model/script.ts';
import type { Shot } from '../model/shot.ts';
import type { Artists } from './artists.ts';
import { type ImpliedThing, made } from './made-thing.ts';
import type { Performer } from './performers.ts';

export const BOARD_GAMES =
  /^(chess-board|checkers|go-board|backgammon|board-game|mahjong|playing-card|domino|dice|poker-chips)$/;
const PLAYED_BY = new Set(
  'play deal move push bet stare look think concentrate ponder study sit lose win cheat'.split(' '),
);

/** "plays chess with a boy": he plays as well. */
const isPartner = (p: Performer, people: readonly Performer[], { relations }: Shot): boolean =>
  p.mention.verb === null &&
  (relations.some(
    (r) =>
      r.kind === 'next-to' &&
      r.object === p.entity.id &&
      people.some((q) => q.entity.id === r.subject && PLAYED_BY.has(q.mention.verb ?? '')),
  ) ||
    isUnderTheSame(p, people, relations));

/** "plays chess with a boy under a tree": the tree is said of the boy, and of nobody else. */
const isUnderTheSame = (
  p: Performer,
  people: readonly Performer[],
  relations: readonly Relation[],
): boolean => {
  const own = relations.filter((r) => r.subject === p.entity.id || r.object === p.entity.id);
  const plays = people.some((q) => q !== p && /^(play|hold)$/.test(q.mention.verb ?? ''));
  return people.length === 2 && plays && own.length > 0 && own.every((r) => r.kind === 'under');
};

/** "plays chess under a tree": their table stands before it, and so do they. */
export function withTheirTable(relations: readonly Relation[], implied: readonly Relation[]): Relation[] {
  const tableOf = (id: string) => implied.find((r) => r.kind === 'around' && r.subject === id)?.object;
  return relations.map((r) => {
    const table = r.kind === 'under' || r.kind === 'against' ? tableOf(r.subject) : undefined;
    return table ? { kind: 'behind', subject: r.object, object: table } : r;
  });
}

/** A table with the board on it and the players around. */
export function atBoard(
  people: readonly Performer[],
  game: Performer,
  shot: Shot,
  artists: Artists,
): ImpliedThing[] {
  const held = game.drawable?.id === 'playing-card' && people.reduce((n, p) => n + p.entity.count, 0) > 1;
  const players = people.filter(
    (p) =>
      PLAYED_BY.has(p.mention.verb ?? '') ||
      (held && p.mention.verb === 'hold') ||
      isPartner(p, people, shot),
  );
  const [first] = players;
  if (!first) return [];
  const many = players.reduce((n, p) => n + p.entity.count, 0);
  const tables = players.flatMap((p) =>
    made([many > 2 ? 'dining-table' : 'card-table'], p, 'around', artists, 1),
  );
  const table = tables[0];
  if (!table) return [];
  return [
    ...tables.map((t) => ({
      thing: table.thing,
      relation: { ...t.relation, object: table.thing.entity.id },
    })),
    ...(held
      ? []
      : [
          {
            thing: table.thing,
            relation: { kind: 'on' as const, subject: game.entity.id, object: table.thing.entity.id },
          },
        ]),
  ];
}
