/** Several in one game or one band do not all do the same: one has the ball and the others run for it, guard and call; each player has an instrument of its own. */
import type { PoseId } from '../model/figure.ts';
import type { Relation } from '../model/script.ts';
import { placesOf } from './order.ts';
import type { Performer } from './performers.ts';
import type { InUse } from './take-up-deed.ts';

/** What one of the players does, and what is in the hands. */
interface Role {
  readonly pose: PoseId;
  readonly tools: readonly string[];
}

interface Game {
  /** What all of them are said to do. */
  readonly poses: ReadonlySet<PoseId>;
  /** Drawable of what is played with; null: each has a thing of its own, or none. */
  readonly ball: RegExp | null;
  /** Roles or nouns of those who play it; null: anybody. */
  readonly players: RegExp | null;
  /** Where the ball is: on the ground between them, in the hands of one, or with nobody. */
  readonly lies: 'between' | 'held' | 'nowhere';
  /** Metres from one to the next. */
  readonly apart: number;
  /** Roles by how many places they are from whoever has the ball, in turn. */
  readonly roles: readonly Role[];
}

/** `poses | ball | players | where it is | metres apart | pose:tool,tool pose …`; '-' is none. */
const game = (row: string): Game => {
  const [poses = '', ball = '-', players = '-', lies = 'nowhere', apart = '0', roles = ''] = row
    .split('|')
    .map((cell) => cell.trim());
  const pattern = (cell: string) => (cell === '-' ? null : new RegExp(`^(${cell.split(/\s+/).join('|')})$`));
  return {
    poses: new Set(poses.split(/\s+/) as PoseId[]),
    ball: pattern(ball),
    players: pattern(players),
    lies: lies as Game['lies'],
    apart: Number(apart),
    roles: roles.split(/\s+/).map((cell) => {
      const [pose = 'stand', tools = ''] = cell.split(':');
      return { pose: pose as PoseId, tools: tools.split(',').filter(Boolean) };
    }),
  };
};

const GAMES: readonly Game[] = `
kick run dribble fight | sports-ball ball soccer-ball football | - | between | 0.25 | kick spread run run cheer run
throw dribble run | basketball | - | held | 0.25 | dribble spread raise run jump run
throw | baseball | - | held | 1.1 | throw catch run cheer
throw run jump | volleyball beach-ball | - | held | 0.5 | throw catch jump crouch cheer spread
throw run | american-football rugby-ball | - | held | 0.2 | carry run lunge run run fall
swing fight | tennis-racket | - | nowhere | 1.7 | swing reach:tennis-racket swing reach:tennis-racket
swing fight | badminton-racket | - | nowhere | 1.3 | swing raise:badminton-racket swing raise:badminton-racket
swing fight | ping-pong-paddle | - | nowhere | 1.5 | swing reach:ping-pong-paddle swing reach:ping-pong-paddle
throw | frisbee | - | held | 0.7 | throw catch run cheer run jump
throw fight | snowball | - | nowhere | 0.5 | throw:snowball cower throw:snowball flee throw:snowball laugh
play-guitar stand sit hold | - | orchestra-musician | nowhere | -0.1 | violin:violin cello:cello violin:violin blow:flute cello:cello violin:violin blow:trumpet blow:french-horn
play-guitar stand sit hold | - | quartet-musician | nowhere | 0.1 | violin:violin violin:violin cello:cello violin:violin
play-guitar stand walk march run | - | marching-musician | nowhere | 0.05 | blow:trumpet blow:trombone blow:saxophone blow:trumpet
fight run walk skate ice-skate kick hold swing stand | puck hockey-puck | - | between | -0.1 | sweep:hockey-stick sweep:hockey-stick ice-skate:hockey-stick ice-skate:hockey-stick
play-guitar stand dance | - | musician guitarist rocker | nowhere | 0.1 | play-guitar:electric-guitar sing:handheld-microphone blow:saxophone play-guitar:guitar blow:trumpet play-guitar:electric-guitar
`
  .trim()
  .split('\n')
  .map(game);

const BALL_ABOUT = new Set<Relation['kind']>(['next-to', 'holding', 'touching', 'looking-at']);

/** The shot with a role for each who plays. */
export function inPlay(now: InUse): InUse {
  const { shot, performers } = now;
  if (NEAR.has(shot.size)) return now;
  for (const row of GAMES) {
    const { ball: wanted } = row;
    const ball = performers.find((p) => p.look === null && wanted?.test(p.drawable?.id ?? '')) ?? null;
    if (wanted && !ball) continue;
    const place = placesOf(shot, performers);
    const players = performers
      .filter((p) => plays(p, row))
      .sort((a, b) => place(a.entity.id, a.index) - place(b.entity.id, b.index));
    // who is alone with the puck has a stick to hit it
    const least = row.lies === 'between' && row.roles[0]?.tools.length ? 1 : 2;
    if (players.length < least || players.length > MOST) continue;
    return withRoles(now, row, players, ball);
  }
  return now;
}

/** Sizes that show faces, and nothing of a game. */
const NEAR: ReadonlySet<string> = new Set(['medium-close', 'close-up', 'extreme-close-up', 'insert']);

/** More of them are a crowd. */
const MOST = 8;

const plays = ({ look, mention, entity, deed }: Performer, { poses, players }: Game): boolean =>
  look !== null &&
  !deed &&
  poses.has(mention.pose ?? 'stand') &&
  (!players || players.test(entity.drawable) || players.test(entity.noun.replaceAll(' ', '-')));

function withRoles(
  { shot, performers }: InUse,
  row: Game,
  players: readonly Performer[],
  ball: Performer | null,
): InUse {
  const ids = [...new Set(players.map((p) => p.entity.id))];
  const holder =
    ball && row.lies === 'held'
      ? holderOf(players, ball, shot.relations)
      : Math.floor((players.length - 1) / 2);
  const cast = new Map(
    players.map((p, i): [string, Performer] => {
      const role = row.roles[Math.abs(2 * (i - holder) - (i > holder ? 1 : 0)) % row.roles.length] as Role;
      const ahead = i < holder || (i === holder && holder < players.length - 1);
      return [
        p.id,
        {
          ...p,
          plays: row.apart,
          deed: { way: 'self', thing: null, tools: role.tools, pose: role.pose },
          mention: { ...p.mention, pose: role.pose, towards: ahead ? 'right' : 'left' },
        },
      ];
    }),
  );
  return {
    shot:
      ball && row.lies === 'between' ? { ...shot, relations: lyingBetween(shot.relations, ids, ball) } : shot,
    performers: performers.map((p) => cast.get(p.id) ?? p),
  };
}

const holderOf = (players: readonly Performer[], ball: Performer, relations: readonly Relation[]): number =>
  Math.max(
    0,
    players.findIndex((p) =>
      relations.some((r) => r.kind === 'holding' && r.subject === p.entity.id && r.object === ball.entity.id),
    ),
  );

/** The ball in the middle of those who play with it. */
function lyingBetween(relations: readonly Relation[], ids: readonly string[], ball: Performer): Relation[] {
  const others = relations.filter(
    (r) => !(ids.includes(r.subject) && r.object === ball.entity.id && BALL_ABOUT.has(r.kind)),
  );
  const [object = '', second] = ids;
  return [...others, { kind: 'between', subject: ball.entity.id, object, ...(second ? { second } : {}) }];
}
