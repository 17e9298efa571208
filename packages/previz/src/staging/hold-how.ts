/** How a pose holds a thing: which end up, in which hand, and with what of it left away. */
import { flatten } from '../art/path/flatten.ts';
import type { Point } from '../geometry/plane.ts';
import type { Drawable } from '../model/drawable.ts';
import type { Drawing, Shape } from '../model/drawing.ts';
import type { PoseId } from '../model/figure.ts';
import { cut } from './cut-drawing.ts';
import { atTheMouth, stringsAs } from './hold-instruments.ts';
import type { Hand, InHand } from './in-hand.ts';
import { BLOOMS, CUTLERY } from './kept-in-hand.ts';
import { mirrorDrawing, turnedAbout } from './map-drawing.ts';
import { onCrutches } from './on-crutches.ts';

/** Turned so many degrees clockwise about the grip, which is given in the drawing's own centimetres. */
interface Hold {
  readonly poses: ReadonlySet<PoseId>;
  readonly things: RegExp;
  readonly turn: number;
  readonly hand?: Hand;
  readonly grip?: Point;
}

const hold = (poses: string, things: RegExp, turn: number, rest: Partial<Hold> = {}): Hold => ({
  poses: new Set(poses.split(' ') as PoseId[]),
  things,
  turn,
  ...rest,
});

export const BLADE = /sword|katana|scimitar|lightsaber|sabre|rapier|dagger|knife/;
export const LONG_GUN = /rifle|shotgun|machine-gun|crossbow/;

/** Their working end is down on what lies on a bench. */
export const DOWNWARDS = /^(salt-shaker|whisk|spatula|.*spoon|ladle|tongs|fork|paintbrush|screwdriver)$/;

const HOLDS: readonly Hold[] = [
  hold('work', DOWNWARDS, 152),
  hold('work reach kneel', /^wrench$/, 62),
  hold('eat', CUTLERY, -30),
  // Before the face, in one hand.
  hold('drink', BLOOMS, 0, { hand: 'right' }),
  hold(
    'handiwork',
    /hammer|knife|scissors|screwdriver|paintbrush|brush|peeler|whisk|shears|corkscrew|opener/,
    78,
  ),
  hold('stand walk march run ride hold carry reach raise cheer shout sing', /^pole-(banner|standard)$/, 0, {
    hand: 'right',
  }),
  hold('play-guitar', /^banjo$/, 15, { hand: 'both', grip: { x: 12, y: -56 } }),
  hold('play-guitar', /guitar|ukulele|banjo|lute|mandolin|bass/, 58, {
    hand: 'both',
    grip: { x: 0, y: -52 },
  }),
  hold('cast', /staff|scept/, 58, { hand: 'left' }),
  hold('cast', /wand/, 78, { hand: 'left' }),
  hold('raise', /tray/, 0, { hand: 'left' }),
  hold('dunk', /./, 0, { hand: 'left' }),
  hold('raise', /torch|lantern|flag|trophy|lamp/, 0, { hand: 'left' }),
  hold('raise', /./, 14, { hand: 'left' }),
  hold('pick-high', /./, 0, { hand: 'left' }),
  hold('conduct', /./, 0, { hand: 'left' }),
  hold('swing', /golf|hockey/, 158),
  hold('sweep', /scythe/, 150, { hand: 'right' }),
  hold('swing', /racket|bat|paddle|cricket/, -30),
  hold('work kneel', /^saw$/, 152),
  // Lowered, its point is at the ground.
  hold('look-down', BLADE, 138),
  hold('lunge', BLADE, 76),
  hold('aim-pistol', BLADE, 84),
  hold('reach', /syringe/, 90),
  hold('reach', /spoon/, 62),
  hold('stand walk run hold reach crouch kneel sneak point flee startle', /flashlight/, 138),
  hold('guard', BLADE, 30),
  hold('fight run', BLADE, 34),
  hold('swing', BLADE, -18),
  hold('lunge', /spear|trident|staff|lance|pitchfork|harpoon/, 80),
  // At ease, the muzzle is at the ground.
  hold('hold stand look-down', /rifle|shotgun/, 48, { hand: 'right' }),
  hold('aim', /crossbow/, 90, { hand: 'right' }),
  hold('aim', LONG_GUN, 0, { hand: 'right' }),
  hold('phone', /telephone-handset/, 0, { hand: 'right' }),
  hold('phone', /phone/, 14, { hand: 'right' }),
  hold('selfie', /./, 0, { hand: 'left' }),
  hold('paint', /brush/, 214),
  hold('reach', /scissors|hairbrush/, 66),
  hold('chop', /knife|cleaver/, 90),
  hold('hew', /axe/, -40, { hand: 'right' }),
  hold('photograph', /./, 0, { hand: 'both' }),
  hold('tie', /rope/, 0, { hand: 'both' }),
  hold('throw', /net/, 0, { hand: 'left' }),
  hold('pour', /bottle|jug|pitcher|carton|flask|bucket|tube|beaker/, 112),
];

/** Shafts with their working end on the ground, slanting to the front; longer than this, centimetres. */
const SHAFTED: ReadonlySet<PoseId> = new Set(['dig', 'sweep']);
const SHAFT = 60;
const SLANT = 33;

/** Over the head, what is higher than this rests on both hands; centimetres. */
const LARGE = 30;

/** Who stands or walks rests a shaft longer than this on the ground, the hand at the hip; centimetres. */
const UPRIGHT: ReadonlySet<PoseId> = new Set(['stand', 'walk', 'march']);
const TALL = 150;
const HIP = 78;

/** The hand that stays free where the other one goes to the face. */
const OTHER_HAND: ReadonlySet<PoseId> = new Set([
  'cry',
  'wipe-brow',
  'salute',
  'facepalm',
  'scratch-head',
  'shade-eyes',
  'clutch-chest',
  'think',
  'startle',
]);

/** Of what heads to the left as drawn, the working end is to be in front of its holder. */
const AIMED: ReadonlySet<Drawable['category']> = new Set(['weapon', 'instrument', 'tool']);

/** Part of its height, from the top, at which who waltzes with a mop has hold of it. */
const PARTNER = 0.24;

/** The drawing as the pose has it in hand. */
export function heldAs(drawable: Drawable | null, pose: PoseId, drawing: Drawing, grip: Point): InHand[] {
  const id = drawable?.id ?? '';
  const stringed = stringsAs(id, pose, drawing);
  if (stringed) return stringed;
  if (pose === 'draw-bow' && /bow$/.test(id)) return [drawn(drawing, grip)];
  const ahead =
    drawable?.faces === 'left' && AIMED.has(drawable.category) ? mirrorDrawing(drawing, grip) : drawing;
  if (pose === 'drum' && id === 'drumsticks')
    return [34, -24].map((turn, i) => ({
      drawing: turnedAbout(drawing, turn, grip),
      grip,
      hand: i === 0 ? 'right' : 'left',
    }));
  if (pose === 'cook' && /pan$|skillet|wok/.test(id))
    return [{ drawing: mirrorDrawing(drawing, grip), grip, hand: 'right' }];
  if (id === 'crutches' && pose === 'walk') return onCrutches(drawing);
  if (pose === 'tear') return halved(ahead);
  if (pose === 'blow' && (drawable?.category === 'instrument' || id === 'megaphone'))
    return [atTheMouth(ahead, id)];
  if (pose === 'dribble' || pose === 'dunk') {
    const { bounds: b } = ahead;
    const x = b.x + b.width / 2;
    return pose === 'dunk'
      ? [{ drawing: ahead, grip: { x, y: b.y + 0.86 * b.height }, hand: 'left' }]
      : [{ drawing: ahead, grip: { x, y: b.y - 0.5 * b.height }, hand: 'right' }];
  }
  if (pose === 'lift' && id !== 'barbell' && drawing.bounds.height > LARGE) {
    const { bounds: b } = ahead;
    return [{ drawing: ahead, grip: { x: b.x + b.width / 2, y: b.y + 0.9 * b.height }, hand: 'both' }];
  }
  if (SHAFTED.has(pose) && !/scythe/.test(id) && drawing.bounds.height > SHAFT) {
    const top = { x: grip.x, y: drawing.bounds.y + (pose === 'sweep' ? 12 : 6) };
    return [{ drawing: turnedAbout(drawing, -SLANT, top), grip: top, hand: 'right' }];
  }
  // A spear at rest stands on the ground beside its bearer.
  if (UPRIGHT.has(pose) && /spear|halberd|pike$|trident/.test(id) && drawing.bounds.height > TALL) {
    const foot = { x: grip.x, y: drawing.bounds.y + drawing.bounds.height - HIP };
    return [{ drawing: ahead, grip: foot, hand: null }];
  }
  // A partner of wood is held upright before the chest.
  if (pose === 'waltz' && drawing.bounds.height > LARGE) {
    const chest = { x: grip.x, y: drawing.bounds.y + PARTNER * drawing.bounds.height };
    return [{ drawing: ahead, grip: chest, hand: 'right' }];
  }
  const how = HOLDS.find((h) => h.poses.has(pose) && h.things.test(id));
  const hand = how?.hand ?? (OTHER_HAND.has(pose) ? 'left' : null);
  if (!how) return [{ drawing: ahead, grip, hand }];
  const at = how.grip ?? grip;
  return [{ drawing: turnedAbout(ahead, how.turn, at), grip: at, hand }];
}

/** Degrees that the two parts of what is torn or broken lean away from each other. */
const APART = 16;

/** Lines are cut between their pieces. */
const PIECES = 16;
const inPieces = (drawing: Drawing): Drawing => ({
  ...drawing,
  shapes: drawing.shapes.flatMap((s) =>
    s.fill !== null
      ? [s]
      : flatten(s.d).flatMap((loop) =>
          loop.slice(1).flatMap((to, i) => {
            const from = loop[i] as Point;
            const at = (t: number) =>
              `${from.x + ((to.x - from.x) * t) / PIECES} ${from.y + ((to.y - from.y) * t) / PIECES}`;
            const k = Math.hypot(to.x - from.x, to.y - from.y) < 2 ? PIECES : 1;
            return Array.from({ length: PIECES / k }, (_, n) => ({
              ...s,
              d: `M${at(n * k)}L${at((n + 1) * k)}`,
            }));
          }),
        ),
  ),
});

/** A part in either hand, parted along a slant: across what is long, down the middle of what is flat. */
function halved(drawing: Drawing): InHand[] {
  const { bounds: b } = drawing;
  const long = Math.max(b.width, b.height) > 2.4 * Math.min(b.width, b.height);
  const level = long && b.height > b.width ? turnedAbout(drawing, 90, { x: b.x, y: b.y }) : drawing;
  const { x, y, width, height } = level.bounds;
  const [slant, far] = [0.08 * width, 2 * (width + height)];
  const middle = x + width / 2;
  return ([-1, 1] as const).map((side) => {
    const outline = [
      { x: middle + slant, y: y + height + 1 },
      { x: middle - slant, y: y - 1 },
      { x: middle + side * far, y: y - 1 },
      { x: middle + side * far, y: y + height + 1 },
    ];
    const part = cut(inPieces(level), side < 0 ? outline.reverse() : outline);
    const grip = { x: middle + side * 0.34 * width, y: y + height * (long ? 0.5 : 0.62) };
    return {
      drawing: turnedAbout(part, side * APART, grip),
      grip,
      hand: side < 0 ? ('right' as const) : ('left' as const),
    };
  });
}

/** Centimetres from the bow to the hand that draws it. */
const DRAW = 80;

/** A bow drawn: the arrow to the front, the string back to the hand at the cheek. */
function drawn(drawing: Drawing, grip: Point): InHand {
  const { bounds: b } = drawing;
  const string = drawing.shapes.find((s) => s.part === 'string');
  const nock = grip.x + DRAW;
  const shapes = drawing.shapes.flatMap((s): Shape[] => {
    if (s === string)
      return [
        { ...s, d: `M${grip.x + 21} ${b.y + 1}L${nock} ${grip.y}L${grip.x + 21} ${b.y + b.height - 1}` },
      ];
    if (s.part === 'feather') return [];
    return s.part === 'arrow' ? [{ ...s, d: `M${grip.x - 14} ${grip.y}H${nock}` }] : [s];
  });
  return { drawing: mirrorDrawing({ ...drawing, shapes }, grip), grip, hand: 'left' };
}
