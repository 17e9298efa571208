import type { Drawing } from '../model/drawing.ts';
import type { PoseId } from '../model/figure.ts';
import { isHolding } from '../model/holding.ts';
import type { SetDesign } from '../model/set.ts';
import type { Shot } from '../model/shot.ts';
import { isOnTheFloor, isSitting, SEATED_HANDS } from '../model/sitting.ts';
import { isWeary, poseOf, specOf } from './acting.ts';
import type { FigureSpec } from './artists.ts';
import { atTheFace } from './at-the-face.ts';
import { floatsOnBack } from './at-the-pool.ts';
import { withBeastHead } from './beast-head.ts';
import { withBusyHands } from './busy-hands.ts';
import type { Facing } from './direction.ts';
import { CAR_CABINS, COACHES, SEAT_HEIGHT, seatFor } from './dressing.ts';
import { dugUp } from './dug-up.ts';
import { foreshortened } from './foreshorten.ts';
import { afloat, goingUnder, inWater } from './in-water.ts';
import { hasLap } from './is-borne.ts';
import { lacing } from './lacing.ts';
import { lightingUp } from './lighting-up.ts';
import { withCrutches } from './on-crutches.ts';
import { overHead } from './over-head.ts';
import type { Performer } from './performers.ts';
import { poured } from './poured.ts';
import { type Handful, handfulsOf, holdsOf } from './props.ts';
import { inPlace, refined, refinedHands } from './refine-pose.ts';
import { handsBehind, roped } from './roped.ts';
import { measured } from './shape-bounds.ts';
import { sharpening, sitsToSharpen } from './sharpening.ts';
import { isLens, shownWithFace, withHeldBox } from './show-held.ts';
import { somersaulting } from './somersault.ts';
import type { GivenActing, Stagecraft } from './stagecraft.ts';
import { wadesTo } from './waterfowl.ts';

export interface DrawnPerson {
  readonly drawing: Drawing;
  readonly pose: PoseId;
  readonly handfuls: readonly Handful[];
  /** Furniture that the person brings along to sit on. */
  readonly seat: keyof typeof SEAT_HEIGHT | null;
}

/** Who rides with nothing to ride on, walks. */
const withMount = (pose: PoseId): PoseId => (pose === 'ride' ? 'walk' : pose);

/** On the ground one lies on the back with a knee up, and sleeps curled up; from above one sees all of it. */
const onGround = (pose: PoseId, angle: Shot['angle']): PoseId => {
  if (pose === 'sleep') return 'curl';
  return pose === 'lie' && angle !== 'birds-eye' && angle !== 'high' ? 'supine' : pose;
};

/** Passengers sit, unless they are said to stand. */
const travelling = (pose: PoseId, set: SetDesign, verb: string | null): PoseId =>
  COACHES.has(set.setting) && verb !== 'stand' && (pose === 'stand' || pose === 'look-up' || pose === 'sleep')
    ? 'sit'
    : pose;

/** A load lifted from the ground would be out of a frame from the waist up. */
const seenAt = (size: Shot['size'], pose: PoseId): PoseId =>
  pose === 'heave' && (size === 'medium' || NEAR_FACE.has(size)) ? 'carry' : pose;

/** Degrees that who sits worn out hangs forward. */
const WEARY = 28;
/** Who is in ropes leans against them. */
const STRAINING = 7;

/** Sizes in which a body's stance is out of the frame. */
const NEAR_FACE: ReadonlySet<string> = new Set(['close-up', 'extreme-close-up', 'medium-close']);

/** Who stoops with a lens has it before the eyes where the frame is about the face. */
const LOW_POSES: ReadonlySet<PoseId> = new Set(['crouch', 'kneel', 'stoop']);

/** Poses that need something to sit on. */
const SEATED: ReadonlySet<PoseId> = new Set(['sit', 'eat', 'type', 'roast', 'cello', 'harp']);
/** What passengers have on their laps. */
const FINE_WORK = /^(knit|crochet|sew|embroider|write|sketch|draw|darn)$/;
const SEATED_IN_COACHES: ReadonlySet<PoseId> = new Set([
  'read',
  'drink',
  'talk',
  'phone',
  'cry',
  'think',
  'look-down',
]);

/** Of who lies on the water, what is over it. */
const onTheBack = (d: Drawing): Drawing => afloat(d, 0.82);

const IN_WATER: Partial<Record<PoseId, (d: Drawing) => Drawing>> = { swim: inWater, drown: goingUnder };

/** What those do who sit with something on the lap, where it would be done on one's feet or lying down. */
const ON_A_LAP: Partial<Record<PoseId, PoseId>> = {
  stand: 'sit',
  hold: 'sit',
  walk: 'sit',
  lie: 'sit',
  sleep: 'doze',
  dance: 'sit',
  kneel: 'sit',
};

/** Whoever is far off the ground has no large feet, and fits whoever bears it. */
function bearsOrIsBorne(p: Performer, { attachments, performers }: Stagecraft): boolean {
  const borne = ({ id, look }: Performer) => look !== null && attachments.get(id)?.grip === 'held';
  return borne(p) || performers.some((q) => borne(q) && attachments.get(q.id)?.host === p.id);
}

/** Whose hair is seen to has nothing on it. */
const isCombed = (p: Performer, { duets }: Stagecraft): boolean =>
  duets.some((d) => d.kind === 'groom' && d.second.id === p.id);
const ON_HAIR = /hood|hat$|cap$|helmet|bonnet/;
const bareheaded = (look: FigureSpec['look']): FigureSpec['look'] => ({
  ...look,
  garments: look.garments.filter((g) => !ON_HAIR.test(g.type)),
});

/** Hands that hold a crutch each reach for nothing else. */
function handsAtCrutches({ reach: _elsewhere, ...given }: GivenActing): GivenActing {
  return given;
}

/** Settings without a drop to swim in. */
const DRY =
  /^(?:street|road|park|field|forest|garden|village|desert|mountain|stadium|playground|suburb|alley|plaza|rooftop|market|farm|meadow)$/;
const BATHS = /pool|lane|onsen|bath$|spa|sewer|cave|grotto|aquarium|underwater|flood|canal|cistern/;

/** Nobody swims on a floor. */
const onDryLand = ({ stage, air, indoor, setting }: SetDesign, pose: PoseId): PoseId =>
  pose === 'swim' &&
  air === 'air' &&
  stage.water === null &&
  !stage.pond &&
  !stage.flood &&
  (indoor ? !BATHS.test(setting) : DRY.test(setting))
    ? 'stand'
    : pose;

/** A person drawn as the shot and its host want it. */
export function drawPerson(
  p: Performer,
  craft: Stagecraft,
  facing: Facing,
  asked: GivenActing = {},
): DrawnPerson {
  const { shot, artists, keySide, frameHeight, rng, set } = craft;
  const acted = withMount(poseOf(p, shot.relations, shot.size));
  const held = shot.relations
    .filter((r) => r.subject === p.entity.id && isHolding(r))
    .flatMap((r) => craft.performers.filter((q) => q.entity.id === r.object).map((q) => q.entity.drawable));
  const given = held.includes('crutches') ? handsAtCrutches(asked) : asked;
  const lap = hasLap(p, craft.attachments);
  const own = travelling(
    inPlace(p, (NEAR_FACE.has(shot.size) ? refinedHands : refined)(p, acted, held), set.setting),
    set,
    p.mention.verb,
  );
  // A diver's face is seen upright: before it who swims has an arm.
  const deep = set.air === 'water' && NEAR_FACE.has(shot.size) && own === 'swim';
  const said = given.pose ?? (deep ? 'stand' : lap ? (ON_A_LAP[own] ?? own) : own);
  const pose = withCrutches(onDryLand(set, said), held);
  const sits =
    SEATED.has(pose) ||
    lap ||
    (pose === 'handiwork' && sitsToSharpen(p, held, set.setting)) ||
    (isSitting(p.mention) && SEATED_HANDS.has(pose)) ||
    (COACHES.has(set.setting) &&
      (SEATED_IN_COACHES.has(pose) || (FINE_WORK.test(p.mention.verb ?? '') && SEATED_HANDS.has(pose))));
  const floor =
    (isOnTheFloor(p.mention) && SEATED_HANDS.has(pose) && given.pose === undefined) ||
    (given.unseated === true && sits);
  const seat =
    CAR_CABINS.has(set.setting) || (sits && !floor && given.pose === undefined) ? seatFor(set) : null;
  const hair = craft.duets.some((d) => d.kind === 'groom' && d.first.id === p.id);
  const handfuls = handfulsOf(p, { ...craft, pose, hair });
  const shown = seenAt(
    shot.size,
    pose === 'hold' && handfuls.length === 0
      ? 'stand'
      : LOW_POSES.has(pose) && NEAR_FACE.has(shot.size) && handfuls.some((h) => isLens(h.id))
        ? 'look-down'
        : onGround(pose, shot.angle),
  );
  const spec = specOf(p, {
    shot,
    pose: shown,
    facing,
    keySide,
    frameHeight,
    rng,
    seatHeight: given.seatHeight ?? (floor ? 0 : seat ? SEAT_HEIGHT[seat] * 100 : null),
    holds: holdsOf(handfuls),
  });
  const lean = given.lean ?? (isWeary(p, shown) ? WEARY : undefined);
  const where = {
    ...withBeastHead(
      isCombed(p, craft) ? bareheaded(spec.look) : spec.look,
      p.entity.traits.colours[0]?.hex ?? null,
      artists,
    ),
    ...(given.view ? { view: given.view } : {}),
    ...(given.reach ? { reach: given.reach } : {}),
    ...(lean === undefined ? {} : { lean }),
    ...(given.tread ? { tread: given.tread } : {}),
  };
  const draw = (changes: Partial<FigureSpec>) => artists.drawFigure({ ...spec, ...where, ...changes });
  const tied = p.mention.tied || craft.duets.some((d) => d.kind === 'bind' && d.second.id === p.id);
  const free = draw({});
  const behind = tied && handfuls.length === 0 && !given.reach ? handsBehind(free) : null;
  const plain = behind ? draw({ reach: behind, lean: STRAINING }) : free;
  // Whose other hand lies on the table has the spoon at the mouth all the same.
  const sups = /^(eat|drink)$/.test(shown) && given.reach !== undefined && !given.reach.right;
  const nearer = behind
    ? null
    : sups
      ? atTheFace(plain, handfuls, shown)
      : given.reach
        ? null
        : (lacing(p, plain, shown) ??
          sharpening(p, plain, handfuls, shown) ??
          lightingUp(p, plain, handfuls) ??
          (where.beastHead ? null : atTheFace(plain, handfuls, shown)) ??
          poured(plain, handfuls, shown) ??
          dugUp(plain, handfuls, shown, shot.size) ??
          overHead(plain, handfuls) ??
          shownWithFace(plain, handfuls, shown, shot.size));
  const inHand = nearer?.handfuls ?? handfuls;
  const dry = nearer
    ? draw({
        reach: { ...(sups ? given.reach : {}), ...nearer.reach },
        holds: holdsOf(inHand),
        ...(nearer.lean ? { lean: nearer.lean } : {}),
      })
    : plain;
  const watery = set.stage.water !== null || set.stage.pond !== undefined;
  const wet =
    set.air !== 'air'
      ? undefined
      : watery && floatsOnBack(p) && /^(?:lie|supine)$/.test(shown)
        ? onTheBack
        : IN_WATER[shown];
  const out = wadesTo(p, set);
  const upright = wet
    ? wet(dry)
    : out !== null
      ? afloat(dry, out)
      : set.setting === 'big-wave'
        ? withoutWave(dry)
        : dry;
  return {
    drawing: foreshortened(
      withBusyHands(
        withHeldBox(
          tied ? roped(upright) : somersaulting(upright, p, shown, facing),
          inHand,
          nearer?.gesture ?? false,
        ),
        shown,
        given.reach ?? (nearer?.lean ? nearer.reach : undefined),
      ),
      shot.angle === 'low' && bearsOrIsBorne(p, craft) ? 'eye' : shot.angle,
    ),
    pose,
    handfuls: inHand,
    seat,
  };
}

/** Before a great wave nobody brings one along. */
const withoutWave = (drawing: Drawing): Drawing =>
  measured(
    drawing,
    drawing.shapes.filter((s) => !/^(wave|foam)/.test(s.part)),
  );
