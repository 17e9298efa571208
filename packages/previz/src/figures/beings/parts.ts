/** What a being has instead of a person's legs, trunk, arms and head. */
import type { FigureSpec } from '../../staging/artists.ts';
import type { Body } from '../assembled.ts';
import { drawTorso } from '../body.ts';
import type { HeadFrame } from '../head-frame.ts';
import { armRadii, drawArm, drawFoot, drawLeg, legRadii } from '../limbs.ts';
import type { Pen } from '../pen.ts';
import { darker } from '../tint.ts';
import { drawAlienHead } from './alien-head.ts';
import { drawBeastHead } from './beast-head.ts';
import { type Being, beingOf } from './being.ts';
import { drawBoneHand, drawBones, drawRibs } from './bone-body.ts';
import { drawBullHead } from './bull-head.ts';
import { drawFishTail, drawShells } from './fish-tail.ts';
import { drawBelly, drawFurTrunk, drawTufts } from './fur-body.ts';
import { drawClaw, drawMachineTrunk, drawRods } from './machine-body.ts';
import { drawRobotHead } from './robot-head.ts';
import { drawSheetHead } from './sheet-head.ts';
import { drawSkull } from './skull.ts';
import { drawWisp } from './wisp.ts';
import { drawWolfHead } from './wolf-head.ts';
import { drawTrunkWraps, drawWraps } from './wrapped-body.ts';
import { drawWrappedHead } from './wrapped-head.ts';
import { drawYetiHead } from './yeti-head.ts';

type Side = 'near' | 'far';

const HEADS: Readonly<Record<Being['head'], ((pen: Pen, f: HeadFrame, spec: FigureSpec) => void) | null>> = {
  person: null,
  robot: drawRobotHead,
  skull: drawSkull,
  wolf: drawWolfHead,
  bull: drawBullHead,
  alien: drawAlienHead,
  sheet: drawSheetHead,
  wrapped: drawWrappedHead,
  yeti: drawYetiHead,
  beast: drawBeastHead,
};

/** The head of a being that has one of its own. */
export const ownHead = (b: Being | null) => (b ? HEADS[b.head] : null);

/** True for tails and trails, that no hem and no shoe belongs to. */
export const legless = (b: Being | null): boolean => b?.body === 'fish' || b?.body === 'wisp';

const dressed = (spec: FigureSpec, slots: readonly string[]): boolean =>
  spec.look.garments.some((g) => slots.includes(g.type));
const LEGWEAR = [
  'trousers',
  'jeans',
  'overalls',
  'uniform',
  'pyjamas',
  'scrubs',
  'spacesuit',
  'torn-trousers',
  'shorts',
  'leggings',
];

/** One leg, with its foot. */
export function drawFigureLeg(pen: Pen, spec: FigureSpec, { build, s, trunk, w }: Body, side: Side): void {
  const b = beingOf(spec.look);
  const { skin } = spec.look;
  const joints = s[side].leg;
  const part = `${side}-leg`;
  const radii = legRadii(build);
  if (b && legless(b)) {
    if (side === 'far') return;
    if (b.body === 'fish') drawFishTail(pen, trunk, s, w.top.type === 'swimsuit' ? w.top.colour : '#2f9a8c');
    else drawWisp(pen, trunk, s, skin, b.head === 'sheet');
    return;
  }
  if (b?.body === 'machine' && !dressed(spec, LEGWEAR)) {
    drawRods(pen, part, skin, joints, build.head * 0.19 * build.girth);
    drawFoot(
      pen,
      joints,
      build,
      { ...w, shoe: { type: 'shoes', colour: darker(skin, 0.3) } },
      skin,
      spec.view,
    );
    return;
  }
  if (b?.body === 'bones' && !dressed(spec, LEGWEAR)) {
    drawBones(pen, part, skin, joints, build.head * 0.2);
    drawFoot(pen, joints, build, { ...w, shoe: { type: 'barefoot', colour: skin } }, skin, spec.view);
    return;
  }
  const bare = b?.bare === true && !dressed(spec, LEGWEAR);
  drawLeg(pen, joints, build, bare ? { ...w, leg: { ...w.leg, length: 0 } } : w, skin, spec.view, part);
  if (b?.body === 'fur')
    drawTufts(pen, part, skin, bare ? joints : joints.slice(1), bare ? radii : radii.slice(1));
  if (b?.body === 'wrapped') drawWraps(pen, skin, joints, radii);
}

/** The trunk with what is worn on it. */
export function drawFigureTrunk(pen: Pen, spec: FigureSpec, { trunk, w }: Body): void {
  const b = beingOf(spec.look);
  const { skin } = spec.look;
  const naked = w.top.type === null && w.over === null;
  if (b?.body === 'machine' && naked) drawMachineTrunk(pen, trunk, skin);
  else if (b?.body === 'bones' && naked) drawRibs(pen, trunk, skin);
  else if (b?.body === 'fish' && w.top.type === 'swimsuit') {
    drawTorso(pen, trunk, { ...w, top: { ...w.top, colour: skin, type: null } }, skin);
    drawShells(pen, trunk, w.top.colour);
  } else drawTorso(pen, trunk, w, skin);
  if (b?.body === 'fur' && naked) drawFurTrunk(pen, trunk, skin);
  if (b?.body === 'hide' && naked && !w.has('apron')) drawBelly(pen, trunk, skin);
  if (b?.body === 'wrapped') drawTrunkWraps(pen, trunk, skin);
}

/** An arm without its hand. */
export function drawFigureArm(pen: Pen, spec: FigureSpec, { build, s, w }: Body, side: Side): void {
  const b = beingOf(spec.look);
  const joints = s[side].arm;
  const part = `${side}-arm`;
  const naked = w.top.type === null && w.over === null;
  const { skin } = spec.look;
  if (b?.body === 'machine' && naked) drawRods(pen, part, skin, joints, build.head * 0.14 * build.girth);
  else if (b?.body === 'bones' && naked) drawBones(pen, part, skin, joints, build.head * 0.17);
  else drawArm(pen, joints, build, w, skin, part);
  if (b?.body === 'fur' && naked) drawTufts(pen, part, skin, joints, armRadii(build));
  if (b?.body === 'wrapped') drawWraps(pen, skin, joints, armRadii(build));
}

/** A hand that is no person's; false: draw a person's. */
export function drawBeingHand(
  pen: Pen,
  spec: FigureSpec,
  { build, s }: Body,
  side: Side,
  holding: boolean,
): boolean {
  const b = beingOf(spec.look);
  if (b?.body === 'machine') drawClaw(pen, s[side].arm, build.head * 0.85, darker(spec.look.skin, 0.1));
  else if (b?.body === 'bones') drawBoneHand(pen, s[side].arm, build.head * 0.95, spec.look.skin, holding);
  else return false;
  return true;
}
