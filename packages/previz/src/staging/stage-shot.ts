import { type Rect, rect } from '../geometry/plane.ts';
import { lightFor } from '../light/index.ts';
import type { Light } from '../model/light.ts';
import type { Scene } from '../model/scene.ts';
import type { Piece, SetDesign } from '../model/set.ts';
import type { Cast, Shot } from '../model/shot.ts';
import { looksUp, stageOverhead, stageZenith } from '../overhead/index.ts';
import { createRng } from '../random/rng.ts';
import { buildSet, isSnowbound, settingById } from '../sets/index.ts';
import { alongTheWay } from './along-the-way.ts';
import { arrange, type Slot } from './arrange.ts';
import type { Artists } from './artists.ts';
import { actorsOf, dressingsOf } from './assemble.ts';
import { withTheirTable } from './at-board.ts';
import { atThePool } from './at-the-pool.ts';
import { atTheDoors } from './at-vehicle.ts';
import { type Attachments, attachmentsOf } from './attachments.ts';
import { beforeGiants } from './before-giants.ts';
import { setBack } from './behind-faces.ts';
import { believable } from './believable.ts';
import { belonging } from './belongings.ts';
import { brightWindow } from './bright-window.ts';
import { buildUnits } from './build-units.ts';
import { byTurns } from './by-turns.ts';
import { planesOf } from './categories.ts';
import { caughtFish } from './caught-fish.ts';
import { clearView, withoutDoubles } from './clear-view.ts';
import { closedIn } from './close-in.ts';
import { companyOf } from './company.ts';
import { mannered } from './crowd-manners.ts';
import { curtained } from './curtained.ts';
import { depicted } from './depicted.ts';
import { stageDetail } from './detail.ts';
import { sceneDirection } from './direction.ts';
import { wallsForDoors } from './door-wall.ts';
import { inDoorway, openedForPeeks } from './doorways.ts';
import { overAll } from './drifts.ts';
import { droppedInto } from './drops-into.ts';
import { duetsOf } from './duets.ts';
import { dustTrails } from './dust-trail.ts';
import { emptyScene } from './empty-scene.ts';
import { farMountains } from './far-mountains.ts';
import { firstPerson } from './first-person.ts';
import { footprints, isBelowFrame, isTrail, trailsShown } from './footprints.ts';
import { foundInside } from './found-inside.ts';
import type { FrameSize, Framing } from './frame-size.ts';
import { framers } from './framers.ts';
import { frameUp } from './framing.ts';
import { gathered } from './gather.ts';
import { gatheredIn } from './gathered-in.ts';
import { goneInside } from './go-inside.ts';
import { handedOut } from './handed-out.ts';
import { heapUp } from './heap.ts';
import { atHearth } from './hearth.ts';
import { heavySeas } from './heavy-seas.ts';
import { heroOf } from './hero.ts';
import { impliedRelations } from './implied.ts';
import { impliedMounts, impliedThings } from './implied-things.ts';
import { inPlay } from './in-play.ts';
import { inSeason } from './in-season.ts';
import { turnedToMidst } from './in-the-midst.ts';
import { seenFromStreet } from './lean-out.ts';
import { lensFrame, withinLens } from './lens-frame.ts';
import { withBeams } from './light-beam.ts';
import { lightsOf } from './lights-of.ts';
import { NEAR } from './look-at-wall.ts';
import { madeRoom } from './make-room.ts';
import { motoring } from './motoring.ts';
import { nearAudience, withoutAudience } from './near-audience.ts';
import { nearCompanions } from './near-companions.ts';
import { laidInDepth } from './near-frame.ts';
import { nearPieces } from './near-pieces.ts';
import { type NearPlan, nearPlan } from './near-plan.ts';
import { onTheStairs } from './on-the-stairs.ts';
import { opened } from './opened.ts';
import { placesOf } from './order.ts';
import { overEarth } from './over-earth.ts';
import {
  besideShoulder,
  faceOf,
  isInHandsOf,
  nearActor,
  ownShoulder,
  pastShoulder,
  shoulderBox,
  shoulderOf,
  shoulderSide,
} from './over-shoulder.ts';
import type { Eyes } from './own-hands.ts';
import { panOf } from './pan.ts';
import { behindPeople, parked } from './parked.ts';
import { beforeThem, handsActor } from './past-hands.ts';
import { type Performer, performersOf } from './performers.ts';
import { placeSlots } from './place-slots.ts';
import { playersDeeds } from './players-deeds.ts';
import { poursItself } from './pours-itself.ts';
import { putToUse } from './put-to-use.ts';
import { frameGlass, reflected } from './reflection.ts';
import { sceneOf } from './scene-of.ts';
import { type Spot, scouted } from './scout.ts';
import { served } from './served.ts';
import { sharedLoads } from './shared-loads.ts';
import { withoutParts, withoutShown } from './shown-by-set.ts';
import { displayScales } from './sizes.ts';
import { held } from './slot-spans.ts';
import { withSpells } from './spell.ts';
import { sharpUntil, stillLife } from './still-life.ts';
import { lineOf } from './strung.ts';
import { tableFor, tablePiece } from './table.ts';
import { boxOfTop, tableNear } from './table-near.ts';
import { tintSet } from './tint-set.ts';
import { viewPointFor } from './view-point.ts';
import { withoutWindows } from './window-place.ts';

/** Stages a shot before a camera: actors placed, boxes known. Pure; the same input gives the same scene. */
export function stageWith(artists: Artists, wished: Shot, cast: Cast, frame: FrameSize): Scene {
  const whole = onTheStairs(wished, cast);
  const all = performersOf(whole, cast, artists);
  const first = firstPerson(whole, all, artists);
  const eyes: Eyes = { cast, artists, hands: first.hands };
  const own = ownShoulder(whole, all);
  const before = own && beforeThem(whole, own, all, artists);
  const { shot: asked, performers: seenOnes } = own
    ? pastShoulder(before?.shot ?? whole, own, before?.performers ?? all, artists)
    : first;
  const everybody = alongTheWay(
    mannered(
      caughtFish(
        inSeason(
          served(atHearth(behindPeople(parked(seenOnes, asked), asked), asked, artists), artists),
          asked,
          artists,
        ),
        asked,
        artists,
      ),
      asked,
    ),
    asked,
  );
  if (isOverhead(asked) || looksUp(asked, everybody))
    return squarely(asked, inPlay({ shot: asked, performers: everybody }).performers, artists, frame);
  const drawn = depicted({ shot: droppedInto(lowered(asked), everybody), performers: everybody }, artists);
  const found = foundInside(nearCompanions(atTheDoors(drawn)));
  const arrived = inDoorway(openedForPeeks(curtained(found, artists)));
  const inside = goneInside(seenFromStreet(arrived.shot, arrived.performers), arrived.performers);
  const shared = sharedLoads(
    { shot: inside.shot, performers: turnedToMidst(inside.performers, inside.shot) },
    artists,
  );
  const used = putToUse(shared.shot, shared.performers, artists);
  const kept = belonging(playersDeeds(inPlay(used), artists), artists);
  const within = { ...kept, shot: believable(kept.shot, kept.performers) };
  const shown = byTurns(handedOut(within.shot, within.performers), within.shot);
  const pouring = poursItself(within.shot, shown, artists);
  const driven = motoring(pouring.shot, opened(pouring.shot, pouring.performers, artists), artists);
  const tabled = tableNear(driven.shot, driven.performers);
  const { shot: said, performers: present } = atThePool(tabled.shot, tabled.performers);
  const top = tabled.table;
  const bare = withoutParts(
    tintSet(buildSet(said.place.setting, said.place), said.place.colours ?? []),
    said.place.without,
  );
  const { set: place, performers: here } = withBackground(
    bare,
    withoutShown(withoutAudience(present, said), said),
    said,
  );
  const named = own ? here : withoutWindows(here, place, said.relations);
  const things = impliedThings(said, place, named, artists);
  const implied = [...impliedRelations(said, named), ...things.map((t) => t.relation)];
  const told: Shot = {
    ...said,
    relations: [...withTheirTable(overAll(named, said.relations), implied), ...implied],
  };
  const light = lightOf(told, place);
  const everyone = [...named, ...new Set(things.map((t) => t.thing))];
  const shoulder = own ?? shoulderOf(told, everyone);
  const performers = beforeGiants(
    everyone.filter(
      (p) =>
        p !== shoulder &&
        !(shoulder && !own && isInHandsOf(shoulder, p, told)) &&
        !isTrail(p, everyone, told) &&
        !isBelowFrame(p, everyone, told),
    ),
    told,
  );
  const empty = () => emptyScene(told, place, light, frame, eyes, shoulder, before);
  if (performers.length === 0) return empty();
  const keySide = Math.sign(light.key.towards.x) as -1 | 0 | 1;
  const detail = stageDetail(artists, told, performers, keySide, frame);
  if (detail) {
    const lens = lensFrame(told, eyes, detail.camera, [], frame);
    return sceneOf(told, frame, { set: { ...place, pieces: [...place.pieces, ...lens] }, light, ...detail });
  }
  const { slots: apart, near } = slotsOf(artists, told, place, light, performers, frame);
  const lead = heroOf(apart, told);
  const close = lead ? closedIn(apart, lead, told) : apart;
  const deep = near && laidInDepth(close, near, frame);
  const face = own && faceOf(own, told, artists, frame, createRng(told.seed));
  const mirrored = reflected(deep?.slots ?? close, told, NEAR.has(told.size), face);
  const hero = heroOf(mirrored, told);
  if (!hero) return empty();
  const framed = shoulder ? mirrored.filter((s) => s.plane !== 'back' && s.plane !== 'far') : mirrored;
  const centred =
    deep?.framing ?? (face && frameGlass(mirrored, frame)) ?? frameUp(framed, told, hero, frame);
  const slots = deep
    ? mirrored
    : setBack(gatheredIn(mirrored, centred, hero, told, frame), centred, hero, told, place, frame);
  const facing = (hero.slot.unit.facing || sceneDirection(told)) as 1 | -1;
  const taken = boxesOf(
    shoulder ? slots.filter((s) => s.plane !== 'back' && s.plane !== 'far') : slots,
    centred,
  );
  const side = shoulderSide(facing, boxOfSlot(hero.slot, centred), taken, frame);
  const framing = shoulder
    ? besideShoulder(centred, side, taken, frame)
    : withinLens(centred, told, taken, frame, boxOfSlot(hero.slot, centred));
  const table = tableFor(slots, place);
  const viewFor = (spot: Spot) =>
    viewPointFor(slots, spot.shot, spot.set, hero, framing, frame, table?.height ?? 0);
  const boxes = [...boxesOf(slots, framing), ...(shoulder ? [shoulderBox(side, frame)] : [])];
  const spot = scouted({ set: place, shot: told }, viewFor, boxes, frame);
  const { set, shot } = spot;
  const view = viewFor(spot);
  const placed = placeSlots(slots, view, set, frame);
  const pieces: Piece[] = [
    ...dressingsOf(placed, view, shot.place.seed),
    ...(table ? [tablePiece(table, view, shot.place.seed)] : []),
    ...lineOf(placed, view),
    ...nearAudience(shot, present, set, view, frame),
    ...heavySeas(placed, view, set, shot.place),
    ...nearPieces(placed, near, view, set, frame, shot.place.seed),
    ...brightWindow(shot, set, view, boxes, frame),
  ];
  const over = shoulder
    ? [
        ...(before ? [handsActor(before, side, view.camera, frame)] : []),
        nearActor(shoulder, side, {
          shot,
          artists,
          view,
          frame,
          rng: createRng(shot.seed),
          holds: before !== null,
        }),
      ]
    : [];
  const actors = [...actorsOf(placed, view, frame), ...over];
  const many = new Set(slots.filter((s) => s.mass).map((s) => s.unit.lead.id));
  const seen = actors.filter((a) => !many.has(a.id));
  const walled = wallsForDoors(set, actors, performers, view, frame.height, shot.place.seed);
  const lens = lensFrame(shot, eyes, view.camera, boxes, frame);
  const around = near || shoulder || lens.length > 0 ? [] : framers(set, shot, view, boxes, frame);
  const beyond = sharpUntil(actors, view, set);
  const pan = panOf(shot, set, performers);
  const still = stillLife({ set, performers, actors: seen, view, frame, artists, seed: shot.place.seed });
  return sceneOf(shot, frame, {
    set: {
      ...set,
      practicals: [...set.practicals, ...lightsOf(actors, performers, light)],
      pieces: [
        ...clearView([...withoutDoubles(walled, performers), ...around], seen, view, frame),
        ...pieces,
        ...lens,
        ...footprints(set, shot, view, actors, everyone),
        ...dustTrails(set, shot.place.weather, actors, performers, pan > 0),
        ...still,
      ],
    },
    light,
    actors,
    camera: view.camera,
    distance: view.distance,
    ...(beyond === null ? {} : { beyond }),
    shown: [
      ...(top ? [{ id: top.id, label: top.entity.noun, box: boxOfTop(view, set.setting, frame) }] : []),
      ...trailsShown(everyone, told, frame),
    ],
    ...(pan > 0 ? { pan } : {}),
  });
}

/** The set with what is named and stands at the end of it, and the performers without that. */
function withBackground(bare: SetDesign, performers: readonly Performer[], shot: Shot) {
  const land = farMountains(bare, performers, shot);
  return overEarth(land.set, land.performers, shot);
}

/** Skylines have a view of their own from on high, with those who fly over them. */
const isOverhead = ({ angle, place, part, mentions }: Shot): boolean =>
  angle === 'birds-eye' &&
  part === undefined &&
  !(
    /city-from-above|skyline/.test(place.setting) &&
    mentions.every((m) => m.pose === null || m.pose === 'fly')
  );

/** One or two who stand there are seen from a worm's eye as from very low. */
const lowered = (shot: Shot): Shot => (shot.angle === 'worms-eye' ? { ...shot, angle: 'low' } : shot);

/** Straight down on a plan of the place, with everybody in it, or straight up. */
function squarely(asked: Shot, all: readonly Performer[], artists: Artists, frame: FrameSize): Scene {
  // The wave that breaks is the ground's.
  const cast = asked.place.setting === 'big-wave' ? withoutShown(all, asked) : all;
  const mounts = impliedMounts(asked, cast, artists);
  const shot = { ...asked, relations: [...asked.relations, ...mounts.map((m) => m.relation)] };
  const performers = [...cast, ...mounts.map((m) => m.thing)];
  const { id: setting, indoor, air } = settingById(shot.place.setting);
  const light = lightOf(shot, { setting, indoor, air });
  const stage = isOverhead(shot) ? stageOverhead : stageZenith;
  return sceneOf(shot, frame, { light, ...stage({ shot, performers, artists, light, frame }) });
}

/** Screen boxes of the units on the main plane, pixels. */
const boxesOf = (slots: readonly Slot[], framing: Framing): Rect[] =>
  held(slots).map((slot) => boxOfSlot(slot, framing));

const boxOfSlot = ({ unit: { extent: e }, x, shrink }: Slot, { scale, foot, centre }: Framing): Rect =>
  rect(
    centre + (x + e.left * shrink) * scale,
    foot - e.top * shrink * scale,
    (e.right - e.left) * shrink * scale,
    (e.top - e.bottom) * shrink * scale,
  );

function slotsOf(
  artists: Artists,
  shot: Shot,
  set: SetDesign,
  light: Light,
  performers: readonly Performer[],
  frame: FrameSize,
): { readonly slots: Slot[]; readonly near: NearPlan | null } {
  const duets = duetsOf(shot, performers);
  const fixed = attachmentsOf(shot, performers, duets);
  const near = nearPlan(performers, fixed, shot, set);
  const orderOf = placesOf(shot, performers);
  const attachments: Attachments = near && !near.foreground ? new Map() : fixed;
  const craft = {
    shot,
    near,
    duets,
    set,
    artists,
    performers,
    attachments,
    company: near ? new Map() : companyOf(shot, performers, attachments, duets, orderOf),
    scales: displayScales(performers, shot.relations, set.air === 'water', near),
    orderOf,
    keySide: Math.sign(light.key.towards.x) as -1 | 0 | 1,
    frameHeight: frame.height,
    rng: createRng(shot.seed),
  };
  const units = heapUp(buildUnits(craft), craft);
  const aspect = frame.width / frame.height;
  const slots = arrange(units, madeRoom(planesOf(units, craft), units, craft, aspect), craft, aspect);
  return { slots: withBeams(withSpells(gathered(slots, shot.size), shot), shot, light), near };
}

const lightOf = ({ place }: Shot, set: Pick<SetDesign, 'setting' | 'indoor' | 'air'>): Light =>
  lightFor({
    ...place,
    season: isSnowbound(set.setting) ? 'winter' : place.season,
    indoor: set.indoor,
    air: set.air,
  });
