import type { Drawing } from '../model/drawing.ts';
import type { PoseId } from '../model/figure.ts';
import { withSurroundings } from './about-a-beast.ts';
import { ablaze, aglow, isAlight } from './alight.ts';
import { animalPose } from './animal-pose.ts';
import { rootOf } from './attachments.ts';
import { asFarAsNeeded } from './belonging-trunks.ts';
import { withDepiction } from './depiction.ts';
import { type Facing, facingOf, metBy } from './direction.ts';
import { drawPerson } from './draw-person.ts';
import { type Dressing, SEAT_HEIGHT } from './dressing.ts';
import { type Duet, partnerIn } from './duets.ts';
import { flightOf, takesOff, withExhaust } from './exhaust.ts';
import { fixGuests } from './fix-guests.ts';
import { foreshortened } from './foreshorten.ts';
import { glazed } from './glazed.ts';
import type { Grip } from './grips.ts';
import { isWeightless } from './hovering.ts';
import { hangsFrom, hungUp } from './hung.ts';
import { inItsPlace } from './in-its-place.ts';
import { afloat, breaching, launched } from './in-water.ts';
import { enlivened, isLively } from './lively-things.ts';
import { runOn } from './long-fence.ts';
import { likeness } from './lying.ts';
import { isSetAbout } from './mass.ts';
import { naturalTree } from './natural-tree.ts';
import { noseUp } from './nose-up.ts';
import type { Performer } from './performers.ts';
import { type Handful, shadeOf } from './props.ts';
import { readable } from './readable.ts';
import { setDown } from './set-down.ts';
import { shaken, shakesOff } from './shaken-off.ts';
import { measured } from './shape-bounds.ts';
import { asSheet, isSheet } from './sheets.ts';
import { spraying, sprays } from './spray.ts';
import type { GivenActing, Stagecraft, StagedUnit } from './stagecraft.ts';
import { inState, stateOf } from './thing-states.ts';
import { turnDrawing } from './turn-drawing.ts';
import { isUnderWay } from './under-way.ts';
import { anchorOf, heightOf, lifted, moved, type Part, unitOf } from './unit.ts';
import { breaches, surfaces, surfacesTo, wadesTo } from './waterfowl.ts';
import { tilted } from './weightless.ts';
import { offGround, wholeBody } from './whole-body.ts';

/** One unit per performer that is fixed to nobody, ordered from left to right. */
export function buildUnits(frame: Omit<Stagecraft, 'build'>): StagedUnit[] {
  const craft: Stagecraft = { ...frame, build: (p, given) => buildUnit(p, craft, given) };
  return craft.performers
    .filter((p) => !craft.attachments.has(p.id))
    .sort((a, b) => standOf(a, craft) - standOf(b, craft))
    .map((p) => buildUnit(p, craft));
}

const SIDES = new Set(['left-of', 'right-of', 'between']);

/** A bench, a horse or a window stands where whoever sits on it or in it would stand, unless sides are said. */
function standOf(p: Performer, craft: Stagecraft): number {
  if (p.look || craft.shot.relations.some((r) => SIDES.has(r.kind))) return place(craft, p);
  const riders = craft.performers.filter(
    (q) => q.look && q !== p && rootOf(craft.attachments, q.id) === p.id,
  );
  return riders.length > 0 ? Math.min(...riders.map((q) => place(craft, q))) : place(craft, p);
}

const place = (craft: Stagecraft, p: Performer) => craft.orderOf(p.entity.id, p.index);

const LAST: ReadonlySet<Grip> = new Set<Grip>([
  'working',
  'bedside',
  'attending',
  'bearing',
  'formed',
  'roped',
  'rescued',
]);

/** Guests of a host, from left to right; who works at it, or is at somebody's bed, comes when all else is in its place. */
const guestsOf = (host: Performer, craft: Stagecraft): Performer[] => {
  const works = (p: Performer) => {
    const grip = craft.attachments.get(p.id)?.grip ?? 'on';
    return Number(LAST.has(grip) || (grip === 'at' && /^(key|watch)$/.test(p.mention.verb ?? '')));
  };
  return craft.performers
    .filter((p) => craft.attachments.get(p.id)?.host === host.id)
    .sort((a, b) => works(a) - works(b) || place(craft, a) - place(craft, b));
};

function buildUnit(p: Performer, craft: Stagecraft, given?: GivenActing): StagedUnit {
  const facing = given?.facing ?? facingIn(p, craft);
  const way = craft.company.get(p.id)?.pose ?? (standsBy(p, craft) ? 'stand' : undefined);
  const acting = given ?? (way ? { pose: way } : undefined);
  const alone = p.look ? buildPerson(p, craft, facing, acting) : buildThing(p, craft, facing);
  return fixGuests(alone, guestsOf(p, craft), craft);
}

/** Another one of those of whom one has hands on somebody: it stands by and looks on. */
const standsBy = (p: Performer, craft: Stagecraft): Duet | undefined =>
  /^(reach|push|hug)$/.test(p.mention.pose ?? '') &&
  p.look &&
  !craft.duets.some((d) => d.first === p || d.second === p)
    ? craft.duets.find((d) => d.first.entity.id === p.entity.id || d.second.entity.id === p.entity.id)
    : undefined;

/** Guests look the way their host does, but a lamp or a tree that somebody is under looks nowhere. */
function facingIn(p: Performer, craft: Stagecraft): Facing {
  const stands = craft.company.get(p.id);
  if (stands && stands.facing !== 0) return stands.facing;
  const partner = partnerIn(craft.duets, p) ?? standsBy(p, craft)?.first;
  if (partner) return place(craft, partner) > place(craft, p) ? 1 : -1;
  const root = craft.performers.find((q) => q.id === rootOf(craft.attachments, p.id)) ?? p;
  const under = craft.attachments.get(p.id)?.grip === 'under' && p.drawable?.kind !== 'thing';
  const met = craft.attachments.has(p.id) ? null : metBy(p, craft.performers, craft.shot);
  if (met) return craft.orderOf(met.entity.id, 0) > craft.orderOf(p.entity.id, 0) ? 1 : -1;
  return facingOf(p.mention.towards === null && !under ? root : p, craft.shot, craft.orderOf);
}

function buildPerson(p: Performer, craft: Stagecraft, facing: Facing, given?: GivenActing): StagedUnit {
  const { drawing, handfuls, pose, seat } = drawPerson(p, craft, facing, given);
  const shown = stateOf(p) === 'gone' ? inState(drawing, p) : drawing;
  const part = partOf(p, shown, facing < 0, p.height / (p.look?.height ?? p.height));
  const boxes = handfuls.flatMap((h) => (h.whose ? [handBox(h, h.whose, part)] : []));
  const unit = {
    ...unitOf([part, ...boxes]),
    lead: p,
    facing,
    ...(pose === 'sit' && (seat || given?.seatHeight !== undefined)
      ? { sitting: { pose, seatHeight: given?.seatHeight ?? 100 * (seat ? SEAT_HEIGHT[seat] : 0) } }
      : {}),
    dressings: seat ? [seatUnder(seat, facing), ...wheelBefore(seat, pose)] : [],
  };
  if (p.look && isWeightless(craft.set.setting) && p.hovers) return tilted(raised(unit, p.hovers), p.index);
  return p.hovers ? raised(unit, p.hovers) : unit;
}

/** Where the holder's drawing shows what it holds: an actor without shapes, so that its box is known. */
function handBox(handful: Handful, whose: Performer, holder: Part): Part {
  const palm = (side: 'left' | 'right') =>
    anchorOf(holder, [`hand.${side}`], { x: 20, y: holder.drawing.bounds.y * 0.55 });
  const [right, left] = [palm('right'), palm('left')];
  const both = { x: (right.x + left.x) / 2, y: (right.y + left.y) / 2 };
  const at = { right, left, both }[handful.hand];
  const part = partOf(whose, shadeOf(handful), holder.flip, holder.scale);
  return { ...part, x: at.x, y: at.y, bias: -0.01, lifted: true };
}

const seatUnder = (kind: keyof typeof SEAT_HEIGHT, facing: Facing): Dressing => ({
  kind,
  x: 0,
  width: 0.8,
  height: SEAT_HEIGHT[kind],
  facing,
});

/** Metres from a driver's hands to the rim that they hold. */
const AT_WHEEL = -0.03;

const wheelBefore = (seat: keyof typeof SEAT_HEIGHT, pose: PoseId): Dressing[] =>
  seat === 'car-seat' && pose === 'drive'
    ? [{ kind: 'steering-wheel', x: 0, width: 0.4, height: 1, depth: AT_WHEEL, facing: 0 }]
    : [];

function buildThing(p: Performer, craft: Stagecraft, facing: Facing): StagedUnit {
  const { traits } = p.entity;
  const pose = flightOf(p, craft.set.air) ?? animalPose(p, craft) ?? (isOpen(p, craft) ? 'open' : null);
  const plain =
    naturalTree(p, craft) ??
    craft.artists.drawArt(p.entity.drawable, {
      colour: p.colour,
      second: traits.colours[1]?.hex ?? null,
      pattern: traits.pattern,
      material: traits.material,
      ...(traits.parts ? { parts: traits.parts } : {}),
      pose,
      seed: p.index + (craft.shot.place.seed % 1000),
    });
  const upright = p.depicts ? withDepiction(plain, p.depicts) : runOn(plain, p, craft);
  const lit = { burning: ablaze, glowing: aglow, none: (d: Drawing) => d }[
    isAlight(p) ? (traits.alight ?? 'none') : 'none'
  ](takesOff(p) ? withExhaust(upright) : inItsPlace(inState(upright, p), p, craft.shot.place.states));
  const whole = wholeBody(craft.set.air === 'water' ? unblown(lit) : lit, p, pose, craft.set.air === 'water');
  const out = wadesTo(p, craft.set);
  const posed = isLively(p)
    ? enlivened(lit, p)
    : breaches(p, craft.set)
      ? risen(lit, p)
      : out !== null
        ? afloat(whole, out)
        : surfaces(p, craft.set)
          ? afloat(whole, surfacesTo(p))
          : isLaunched(p, craft)
            ? launched(whole)
            : whole;
  const seen = p.drawable?.id === 'window' ? glazed(posed, craft.shot.place) : posed;
  const trunk = p.drawable?.id === 'near-trunk' ? asFarAsNeeded(seen, craft.performers) : seen;
  const angled = isSheet(p, craft)
    ? asSheet(trunk)
    : foreshortened(trunk, craft.shot.angle, isUnderWay(p.drawable?.id));
  const { drawing, size, mirrored } = likeness(p, angled, liesFree(p, craft), craft.shot.place.seed % 1000);
  const own = p.drawable?.faces ?? 'camera';
  const flip = mirrored !== (own !== 'camera' && facing !== 0 && (own === 'right' ? 1 : -1) !== facing);
  const said = p.height / Math.max(p.drawable?.height ?? p.height, 0.01);
  const scale = (craft.scales.get(p.id) ?? 1) * said * size;
  const unit = unitOf([partOf(p, readable(drawing, flip), flip, scale)]);
  const dry = { ...unit, lead: p, facing, dressings: [] };
  const level = shakesOff(p) ? shaken(dry) : sprays(p) ? spraying({ ...dry, facing: ahead(p, flip) }) : dry;
  const alone = withSurroundings(noseUp(level, p, craft.set.setting), p, craft);
  const hook = hangsFrom(p, craft);
  if (hook) return hungUp(alone, hook);
  const off = breaches(p, craft.set) ? 0 : offGround(p, pose, heightOf(unit.extent));
  if (off > 0) return raised(alone, off);
  if (p.hovers) return raised(alone, p.hovers * (craft.scales.get(p.id) ?? 1));
  const kicked = kickerOf(p, craft);
  if (kicked) return raised(alone, KICKED * kicked.height);
  if (stateOf(p) === 'dropped' && !craft.attachments.has(p.id)) return raised(alone, FALLING);
  if (stateOf(p) === 'blown') return raised(alone, p.height > FALLING ? FALLING : BLOWN);
  return isSetAbout(p) || FALLEN.has(stateOf(p) ?? 'shut') ? alone : setDown(alone, craft);
}

/** Of the kicker's height, where a ball is that leaves the foot. */
const KICKED = 0.16;

const kickerOf = (
  { entity, drawable }: Performer,
  { performers, shot }: Stagecraft,
): Performer | undefined =>
  /ball$/.test(drawable?.id ?? '') && entity.count === 1
    ? performers.find(
        (q) =>
          q.mention.pose === 'kick' &&
          shot.relations.some(
            (r) => r.kind === 'touching' && r.subject === q.entity.id && r.object === entity.id,
          ),
      )
    : undefined;

/** Degrees from the water at which a whale comes out of it. */
const STEEP = 52;

/** It has blown already. */
const risen = (drawing: Drawing, { drawable }: Performer): Drawing =>
  breaching(turnDrawing(unblown(drawing), drawable?.faces === 'left' ? STEEP : -STEEP));

/** A whale that does not blow. */
const unblown = (drawing: Drawing): Drawing =>
  drawing.shapes.some((s) => s.part === 'spout')
    ? measured(
        drawing,
        drawing.shapes.filter((s) => s.part !== 'spout'),
      )
    : drawing;

const SMALL_CRAFT =
  /^(rowing-boat|canoe|kayak|raft|inflatable-raft|sailboat|gondola|speedboat|fishing-boat)$/;

/** Lies on the water by itself. */
const isLaunched = (p: Performer, { set, attachments }: Stagecraft): boolean =>
  SMALL_CRAFT.test(p.drawable?.id ?? '') &&
  stateOf(p) === null &&
  !attachments.has(p.id) &&
  p.drawable?.placement === 'water' &&
  set.air === 'air' &&
  (set.stage.water !== null || set.stage.pond !== undefined || set.stage.berth !== undefined);

/** Which way its drawing looks on screen. */
const ahead = (p: Performer, flip: boolean): 1 | -1 => ((p.drawable?.faces === 'right') !== flip ? 1 : -1);

/** On its way to the ground, or lying there, or no longer to be set on anything. */
const FALLEN: ReadonlySet<string> = new Set([
  'dropped',
  'broken',
  'spilled',
  'toppled',
  'exploded',
  'popped',
  'blown',
  'sinking',
  'capsized',
  'snapped',
]);

/** Said to be open, or somebody is in the doorway, or sits up in the coffin. */
const isOpen = (p: Performer, craft: Stagecraft): boolean =>
  stateOf(p) === 'open' ||
  (/door|gate|coffin|^dresser$/.test(p.drawable?.id ?? '') &&
    craft.performers.some((q) => {
      const a = craft.attachments.get(q.id);
      return a?.host === p.id && a.grip === 'in';
    }));

/** Metres above the ground of what falls by itself, and of what the wind has. */
const FALLING = 0.5;
const BLOWN = 1.5;

const raised = (unit: StagedUnit, up: number): StagedUnit => ({
  ...unit,
  ...moved(lifted(unit), 0, up),
});

const SET_DOWN = new Set<Grip>(['on', 'above', 'under']);

/** Nobody holds it and nothing is said of what it does: it lies as such things do. */
function liesFree(p: Performer, craft: Stagecraft): boolean {
  const own = craft.attachments.get(p.id);
  return (
    !isLively(p) && p.mention.verb === null && p.mention.pose === null && (!own || SET_DOWN.has(own.grip))
  );
}

const partOf = (p: Performer, drawing: Part['drawing'], flip: boolean, scale: number): Part => ({
  id: p.id,
  label: p.entity.name ?? p.entity.noun,
  role: p.focus ? 'subject' : 'support',
  performer: p,
  drawing,
  x: 0,
  y: 0,
  scale,
  flip,
  turn: 0,
  bias: 0,
  lifted: false,
});
