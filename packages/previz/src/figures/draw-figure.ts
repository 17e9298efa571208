import type { Point } from '../geometry/plane.ts';
import type { Drawing } from '../model/drawing.ts';
import type { PoseId } from '../model/figure.ts';
import type { FigureSpec, Held } from '../staging/artists.ts';
import { reachesAcross } from './arms-across.ts';
import type { Body } from './assembled.ts';
import { drawOnBack, drawOverChest } from './back-and-chest-wear.ts';
import { beingOf } from './beings/being.ts';
import { drawGrownBehind } from './beings/marks.ts';
import { drawBeingHand, drawFigureArm, drawFigureLeg, drawFigureTrunk, legless } from './beings/parts.ts';
import { drawOnHead, drawOnLimbs, drawOnTrunk, drawUnderFeet, inCondition, isSheer } from './conditions.ts';
import { headOn } from './gaits-head-on.ts';
import { drawBoard, drawGear } from './gear.ts';
import { hairHeight } from './hair/hair.ts';
import { handPlacesOf, handPoint } from './hand-places.ts';
import { handOf, PALM } from './hands.ts';
import { hatHeight } from './hats/hats.ts';
import { drawBehindHead, drawHead, drawThroat } from './head.ts';
import { eyeLine, type HeadFrame, headFrame } from './head-frame.ts';
import { drawHem } from './hem.ts';
import { foreshortenedArm, hangingArm, reachTo } from './inverse-kinematics.ts';
import { drawArmWear, drawMitt } from './limb-wear.ts';
import { moveDrawing } from './move-drawing.ts';
import { throatOf } from './neckline.ts';
import { Pen } from './pen.ts';
import { RUNS, WALKS } from './pose-angles.ts';
import { POSE_ANGLES, type PoseAngles, STANCES } from './poses.ts';
import { drawPressedHands, palmsMeet } from './pressed-hands.ts';
import { drawSigns } from './signs.ts';
import { type Build, buildOf, type Skeleton, skeletonOf } from './skeleton.ts';
import { darker } from './tint.ts';
import { type Trunk, trunkOf } from './trunk.ts';
import { wardrobeOf } from './wardrobe.ts';

/** Knee-height of a chair when nobody says how high the seat is, as a share of the height. */
const SEAT = 0.27;

/** A person in a pose, facing right, feet (or what carries the weight) on y = 0. Centimetres. */
export function drawFigure(plain: FigureSpec): Drawing {
  const spec = { ...plain, look: inCondition(plain.look) };
  const build = buildOf(spec.look);
  const posedAngles = seatedIn(headOn(spec.pose, spec.view, spec.phase) ?? inPhase(spec), spec.seatHeight);
  const stoop = Math.abs(posedAngles.lean) < 30 ? (beingOf(spec.look)?.stoop ?? 0) : 0;
  const angles = {
    ...posedAngles,
    lean: posedAngles.lean + stoop + (spec.lean ?? 0),
    head: posedAngles.head - stoop,
  };
  const seat = spec.seatHeight ?? build.height * SEAT;
  const posed = skeletonOf(build, angles, spec.view, seat);
  const pen = new Pen(spec.keySide);
  const trunk = trunkOf(posed, build, spec.view);
  const back = LOOKS_BACK.has(spec.pose);
  const head = headFrame(posed.skull, build.head, posed.tilt, spec.view, spec.look.age, back);
  const s = withLimbsAt(posed, spec, build, trunk, head);
  drawBody(pen, spec, { build, s, trunk, head, w: wardrobeOf(spec.look) });
  return {
    shapes: pen.shapes,
    bounds: pen.bounds(),
    anchors: anchorsOf(spec, s, build, trunk, head),
    footprint: footprintOf(s, build),
    ...(isSheer(spec.look) ? { sheer: true as const } : {}),
  };
}

/** Hands and feet put where the pose or the staging wants them. */
function withLimbsAt(s: Skeleton, spec: FigureSpec, build: Build, trunk: Trunk, head: HeadFrame): Skeleton {
  const places = handPlacesOf(spec.pose, spec.holds, build);
  const nearPlace = spec.reach?.right ?? (places.near && handPoint(places.near, trunk, head));
  const arm = (side: 'near' | 'far', asked: Point | undefined): Skeleton['near']['arm'] => {
    const place = places[side];
    const own = place && handPoint(place, trunk, head, nearPlace);
    const target = asked ?? (own && side === 'near' ? clearOfFace(own, spec.holds.right, s, build) : own);
    if (!target) return s[side].arm;
    if (!asked && place?.bend === 'hang') return hangingArm(s[side].arm, target, build.head * PALM);
    return reachTo(
      foreshortenedArm(s[side].arm, target),
      target,
      (!asked && place?.bend) || 'down',
      build.head * PALM,
    );
  };
  const leg = (side: 'near' | 'far', asked: Point | undefined): Skeleton['near']['leg'] =>
    asked ? reachTo(s[side].leg, asked, 'front') : s[side].leg;
  return {
    ...s,
    near: { arm: arm('near', spec.reach?.right), leg: leg('near', spec.tread?.right) },
    far: { arm: arm('far', spec.reach?.left), leg: leg('far', spec.tread?.left) },
  };
}

/** What reaches up to the face is held out before it. */
function clearOfFace(hand: Point, held: Held | undefined, s: Skeleton, build: Build): Point {
  if (!held || hand.y < s.chest.y) return hand;
  const top = hand.y - (held.grip.y - held.drawing.bounds.y);
  if (top > s.neck.y) return hand;
  const back = held.grip.x - held.drawing.bounds.x;
  const out = s.skull.x + build.head * 0.42 + Math.min(back, build.arm * 0.9);
  return { x: Math.max(hand.x, Math.min(out, s.near.arm[0].x + build.arm * 1.9)), y: hand.y };
}

/** Lower than this, centimetres, one sits on the floor. */
const FLOOR = 10;

/** Whoever has a seat sits on it, whatever the pose does with the arms. */
function seatedIn(p: PoseAngles, seat: number | undefined): PoseAngles {
  if (seat !== undefined && seat < FLOOR) {
    const { nearLeg, farLeg, rest } = POSE_ANGLES['cross-legged'];
    return { ...p, nearLeg, farLeg, rest, air: 0, lean: Math.min(p.lean, 6) };
  }
  if (seat === undefined || p.rest === 'seat' || Math.abs(p.lean) > 60) return p;
  const { nearLeg, farLeg, rest } = POSE_ANGLES.sit;
  return { ...p, nearLeg, farLeg, rest, air: 0, lean: Math.min(p.lean, 6) };
}

/** Gaits swap their sides halfway through the phase; whoever stands has several ways to. */
function inPhase({ pose: id, phase, stride }: FigureSpec): PoseAngles {
  if (id === 'stand') return oneOf(STANCES, phase);
  const p = (stride !== undefined && GAITS[id] && oneOf(GAITS[id], stride)) || POSE_ANGLES[id];
  if (phase < 0.5) return p;
  // Arms thrown up to either side would cross before the chest.
  if (id === 'dance') return { ...p, nearLeg: p.farLeg, farLeg: p.nearLeg };
  if (id !== 'walk' && id !== 'run' && id !== 'climb' && id !== 'crawl') return p;
  return { ...p, nearArm: p.farArm, farArm: p.nearArm, nearLeg: p.farLeg, farLeg: p.nearLeg };
}

/** Of those who go in a crowd each is somewhere else in the step. */
const GAITS: Partial<Readonly<Record<PoseId, readonly PoseAngles[]>>> = { walk: WALKS, run: RUNS };

const oneOf = (all: readonly PoseAngles[], share: number): PoseAngles =>
  all[Math.floor(share * all.length) % all.length] as PoseAngles;

/** Painter's order from the far side to the near one; seen from the back, what is worn on the back comes last. */
function drawBody(pen: Pen, spec: FigureSpec, body: Body): void {
  const { s, trunk, head, w } = body;
  const { look, view, holds } = spec;
  const back = view === 'back';
  const being = beingOf(look);
  const grown = () =>
    being && drawGrownBehind(pen, trunk, s, being, look.skin, w.has('wings')?.colour ?? null);
  const blown = spec.wind === true && view !== 'front';
  const onBack = () => drawOnBack(pen, trunk, s, w, blown);
  drawBoard(pen, spec, body);
  drawUnderFeet(pen, spec, body);
  if (!back) {
    grown();
    onBack();
  }
  drawBehindHead(pen, head, spec);
  const farFirst = !reachesAcross(spec.pose);
  if (farFirst) drawArmWithHand(pen, spec, body, 'far', holds.left);
  // Seen from the side, the mount hides it.
  if (spec.pose !== 'ride' || back || view === 'front') drawFigureLeg(pen, spec, body, 'far');
  const tailed = being?.body === 'fish';
  if (!tailed) drawFigureLeg(pen, spec, body, 'near');
  drawNeck(pen, body, look.skin);
  if (w.hem !== null && !legless(being)) drawHem(pen, trunk, s, w, blown);
  drawFigureTrunk(pen, spec, body);
  if (!back) drawThroat(pen, head, spec, throatOf(body));
  if (tailed) drawFigureLeg(pen, spec, body, 'near');
  drawOverChest(pen, trunk, w, blown);
  drawOnTrunk(pen, spec, body);
  if (back) {
    onBack();
    grown();
  }
  drawHead(pen, head, spec);
  drawOnHead(pen, spec, body);
  if (!farFirst) drawArmWithHand(pen, spec, body, 'far', holds.left);
  drawArmWithHand(pen, spec, body, 'near', holds.right, holds.both);
  drawOnLimbs(pen, spec, body);
  drawGear(pen, spec, body);
  drawSigns(pen, spec.pose, body);
}

function drawNeck(pen: Pen, { s, build }: Body, skin: string): void {
  const r = build.head * (build.girth > 1.1 ? 0.205 : 0.18);
  const top = { x: s.neck.x + build.head * 0.01, y: s.neck.y - build.head * 0.12 };
  pen.limb('neck', skin, [s.chest, top], [r * 1.2, r]);
}

function drawArmWithHand(
  pen: Pen,
  spec: FigureSpec,
  body: Body,
  side: 'near' | 'far',
  held: Held | undefined,
  both?: Held,
): void {
  const { s, build, w } = body;
  const joints = s[side].arm;
  const hand = handOf(joints, build, side === 'near' ? 1 : -1);
  const colour = w.glove ?? spec.look.skin;
  const other = handOf(s.far.arm, build, -1).grip;
  const middle = { x: (hand.grip.x + other.x) / 2, y: (hand.grip.y + other.y) / 2 };
  const item = held ?? both;
  drawFigureArm(pen, spec, body, side);
  if (beingOf(spec.look)?.body === 'machine' || beingOf(spec.look)?.body === 'bones') {
    if (item) drawHeld(pen, item, held ? hand.grip : middle);
    drawBeingHand(pen, spec, body, side, item !== undefined);
    return;
  }
  drawArmWear(pen, joints, build, w, side === 'near');
  if (!item && drawMitt(pen, joints, build, w)) return;
  if (!item && palmsMeet(spec.pose)) {
    if (side === 'near') drawPressedHands(pen, middle, build, colour);
    return;
  }
  const closed = !item && FISTS.has(spec.pose);
  const near = spec.detail >= NEAR_HANDS;
  hand[closed ? 'fist' : 'palm'](pen, side === 'far' ? darker(colour, 0.05) : colour);
  if (item) drawHeld(pen, item, held ? hand.grip : middle);
  if (both && side === 'near' && !held) handOf(s.far.arm, build, -1).fingers(pen, colour, true, near);
  if (!item && side === 'far' && POINTS.has(spec.pose)) hand.index(pen, colour);
  hand.fingers(pen, colour, closed || item !== undefined, near);
  if (!item && side === 'far' && spec.pose === 'thumb') {
    const { x, y } = hand.grip;
    const r = build.head * 0.055;
    pen.limb(
      'thumb',
      colour,
      [
        { x, y },
        { x: x + r, y: y - build.head * 0.28 },
      ],
      [r, r],
    );
  }
}

/** Pixels of figure height from which fingers are told apart. */
const NEAR_HANDS = 900;

/** Poses with the head turned back over the shoulder. */
const LOOKS_BACK: ReadonlySet<PoseId> = new Set(['flee', 'look-back', 'walk-back', 'run-back']);

/** Poses whose empty hands are closed. */
const FISTS: ReadonlySet<PoseId> = new Set(['thumb', 'fists', 'fight', 'punch', 'flex', 'shake-fist']);

/** Poses whose far hand points. */
const POINTS: ReadonlySet<PoseId> = new Set(['point', 'point-up', 'scold']);

function drawHeld(pen: Pen, item: Held, at: Point): void {
  const moved = moveDrawing(item.drawing, at.x - item.grip.x, at.y - item.grip.y);
  pen.put(moved.shapes, moved.bounds);
}

function footprintOf(s: Skeleton, build: Build): number {
  const xs = [s.near.leg[2].x, s.far.leg[2].x, ...(Math.abs(s.lean) > 60 ? [s.skull.x] : [])];
  return Math.max(...xs) - Math.min(...xs) + build.head * 1.1;
}

/** The most of a tall hat that a near frame makes room for, heads from the skull's middle. */
const MOST_HAT = 0.8;

function anchorsOf(
  spec: FigureSpec,
  s: Skeleton,
  build: Build,
  t: Trunk,
  head: HeadFrame,
): Drawing['anchors'] {
  const cut = (y: number): Point => ({ x: s.hip.x, y });
  const eye = eyeLine(head);
  return {
    'head.top': head.at(0, -0.52),
    'hat.top': head.at(
      0,
      -Math.max(hairHeight(spec.look), Math.min(MOST_HAT, hatHeight(spec.look.garments))),
    ),
    top: head.at(0, -0.52),
    eyes: head.at(0.1, eye),
    mouth: head.at(0.12, eye + 0.26),
    chin: head.at(0.1, 0.5),
    chest: t.at(0, 0.72),
    waist: t.at(0, 0.34),
    hips: s.hip,
    seat: { x: s.hip.x, y: s.hip.y + build.hips * 0.3 },
    lap: { x: (s.hip.x + s.near.leg[1].x) / 2, y: (s.hip.y + s.near.leg[1].y) / 2 - build.head * 0.25 },
    knee: s.near.leg[1],
    back: t.at(-build.shoulders * 0.6, 0.7),
    'shoulder.right': s.near.arm[0],
    'shoulder.left': s.far.arm[0],
    'hand.right': handOf(s.near.arm, build, 1).grip,
    'hand.left': handOf(s.far.arm, build, -1).grip,
    'cut.shoulder': cut(t.at(0, 0.86).y),
    'cut.chest': cut(t.at(0, 0.58).y),
    'cut.waist': cut(t.at(0, 0.2).y),
    'cut.thigh': cut((s.hip.y + s.near.leg[1].y) / 2 + build.thigh * 0.1),
  };
}
