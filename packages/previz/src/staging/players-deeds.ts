/** What a verb means for who plays, races or performs: a goalkeeper saves by diving, a skier carves down a slope, a batsman hits with the bat. */
import { POSES, type PoseId } from '../model/figure.ts';
import type { Relation } from '../model/script.ts';
import type { Artists } from './artists.ts';
import { drawnAs } from './belonging-kit.ts';
import { made, madeThing } from './made-thing.ts';
import type { Performer } from './performers.ts';
import type { InUse } from './take-up-deed.ts';

interface Row {
  /** Nouns and roles of those who do it. */
  readonly who: RegExp;
  readonly verbs: ReadonlySet<string>;
  readonly pose: PoseId;
  /** Drawables for the hand, best first. */
  readonly tools: readonly string[];
  /** Drawable that any ball is in this game. */
  readonly ball: string | null;
  /** Drawable that stands behind them. */
  readonly behind: string | null;
}

/** `who | verbs | pose | tools | ball | behind` */
const ROWS: readonly Row[] = `
hockey-goalie | save dive stop block parry catch leap jump stretch fly lunge kick | low-save | hockey-stick | puck | hockey-net
goalkeeper goalie keeper | save dive stop block parry catch leap jump stretch fly | save | | sports-ball | goal
football-player striker footballer | score shoot strike fire net volley | kick | | sports-ball | goal
dancer ballerina | stamp stomp twirl whirl spin sway tap click turn perform | dance
skier | carve race descend speed slalom glide ski fly rush come sweep go plunge shoot zoom cut | ski
snowboarder | carve race descend speed glide fly rush come sweep go shoot zoom cut jump | snowboard
batsman cricketer | hit strike swing smash bat drive whack slam knock | swing | cricket-bat baseball-bat | baseball
batter baseball-player | hit strike swing smash bat whack slam knock | swing | baseball-bat | baseball
pitcher bowler baseball-player | throw pitch bowl hurl fling deliver | throw | baseball | baseball
cricketer | bowl throw deliver | throw | baseball | baseball
tennis-player | serve hit smash return volley strike swing play lob | swing | tennis-racket | tennis-ball
golfer | hit swing putt drive chip tee play strike | swing | golf-club | golf-ball
sprinter runner hurdler athlete jogger marathoner | burst start explode race sprint dash fly shoot break charge train cross finish | run
swimmer | race train cross | swim
gymnast acrobat tumbler | tumble flip somersault vault spin twist | cartwheel
gymnast acrobat | balance walk stand perform | balance
boxer kickboxer fighter | jab throw land swing hit strike hook train spar | punch
fencer | attack thrust parry strike | lunge | rapier sword
weightlifter powerlifter bodybuilder strongman | lift raise press hoist heave jerk hold strain struggle squat grunt | lift | barbell
juggler | entertain perform amuse show juggle delight | juggle
basketball-player man woman girl boy person teenager athlete | dunk | dunk | basketball | basketball
man woman girl boy person teenager athlete | spike smash | dunk | volleyball | volleyball
chorister | sing perform chant | read | open-book
conductor maestro | lead direct conduct guide raise | conduct | conductors-baton
drummer | play drum beat pound strike hit | drum | drumsticks
`
  .trim()
  .split('\n')
  .map((line) => {
    const [who = '', verbs = '', pose = '', tools = '', ball = '', behind = ''] = line
      .split('|')
      .map((c) => c.trim());
    return {
      who: new RegExp(`\\b(${who.split(/\s+/).join('|')})$`),
      verbs: new Set(verbs.split(/\s+/)),
      pose: POSES.find((p) => p === pose) ?? 'stand',
      tools: tools.split(/\s+/).filter(Boolean),
      ball: ball || null,
      behind: behind || null,
    };
  });

const BALL = /^(puck|ball|sports-ball|tennis-ball|baseball|golf-ball|soccer-ball|crystal-ball)$/;

/** The shot with the deeds of those who play, and their ball: in the air, unless it is in the hand. */
export function playersDeeds({ shot, performers }: InUse, artists: Artists): InUse {
  const rows = new Map(
    performers.flatMap((p): [string, Row][] => {
      const row = isAtOther(p, shot, performers) ? undefined : rowOf(p);
      return row ? [[p.id, row]] : [];
    }),
  );
  const first = performers.find((p) => rows.has(p.id));
  const lead = first && rows.get(first.id);
  if (!lead) return { shot, performers };
  const inHand = lead.pose === 'throw' || lead.pose === 'dunk';
  const named = lead.ball ? performers.filter(isBall) : [];
  const balls = new Set(named.map((p) => p.entity.id));
  const ball =
    !lead.ball || (inHand && named.length === 0)
      ? []
      : named.length > 0
        ? named
        : [madeThing(lead.ball, first, artists)];
  const behind = lead.behind && !performers.some((p) => p.drawable?.id === lead.behind) ? lead.behind : null;
  const stands = behind ? made([behind], first, 'in-front-of', artists, 1) : [];
  return {
    shot: {
      ...shot,
      relations: [
        ...shot.relations.filter((r) => !balls.has(r.object) && !balls.has(r.subject)),
        ...stands.map((t) => t.relation),
        ...(inHand ? [...balls].slice(0, 1) : []).map(
          (object): Relation => ({ kind: 'holding', subject: first.entity.id, object }),
        ),
      ],
    },
    performers: [
      ...performers.filter((p) => !balls.has(p.entity.id)).map((p) => doing(p, rows.get(p.id))),
      ...ball.map((p) => {
        const drawn = drawnAs(p, lead.ball ?? '', artists);
        return inHand ? drawn : flying(drawn);
      }),
      ...stands.map((t) => ({ ...t.thing, focus: false })),
    ],
  };
}

const doing = (p: Performer, row: Row | undefined): Performer =>
  row
    ? {
        ...p,
        deed: { way: 'self', thing: null, tools: row.tools, pose: row.pose },
        mention: { ...p.mention, pose: row.pose },
      }
    : p;

const flying = (p: Performer): Performer => ({ ...p, mention: { ...p.mention, state: 'blown' } });

const isBall = ({ look, drawable, entity }: Performer): boolean =>
  look === null && (BALL.test(drawable?.id ?? '') || /ball$/.test(entity.noun));

/** Who smashes a plate is at no game. */
const isAtOther = (p: Performer, { relations }: InUse['shot'], performers: readonly Performer[]): boolean =>
  p.mention.verb === 'smash' &&
  relations.some(
    (r) =>
      r.subject === p.entity.id &&
      /^(touching|fighting|holding)$/.test(r.kind) &&
      performers.some((q) => q.entity.id === r.object && !isBall(q) && !RACKET.test(q.drawable?.id ?? '')),
  ) &&
  !PLAYS.test(p.entity.noun);
const RACKET = /racket|paddle/;
const PLAYS = /player|batsman|batter|cricketer/;

function rowOf({ look, entity, mention, plays }: Performer): Row | undefined {
  if (!look || !mention.verb || plays !== undefined) return undefined;
  const verb = mention.verb;
  return ROWS.find(
    ({ who, verbs }) => verbs.has(verb) && (who.test(entity.noun) || who.test(entity.drawable)),
  );
}
