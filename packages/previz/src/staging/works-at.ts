import type { Relation } from '../model/script.ts';
import { isAtThing } from './deed-ways.ts';
import { isTable } from './is-table.ts';
import type { Performer } from './performers.ts';

/** Deeds done with both hands to a thing that stands there. */
const WORK =
  /^(repair|fix|mend|build|hammer|nail|knead|chop|slice|cut|saw|peel|carve|sculpt|wash|scrub|clean|polish|wipe|dry|iron|milk|water|plant|light|kindle|sew|knock|bang|listen|decorate|weld|solder|shear|measure|chalk|sand|vacuum|sharpen|wind|slam|pound|tighten|zip|unzip|chisel|loosen|adjust|assemble|oil|stir|mix|unlock|lock|pick|bandage|feed|search|dust|split|hew|fell|pack|unpack|paint|draw|sketch|open|close|crack|type|program|code|write|cook|fry|flip|rinse|grill|barbecue|make|bake|weave|spin|press|shape|throw|turn|pull|draw|remove|extract|wrench|grip|grasp|switch)$/;
const MEETS = new Set<Relation['kind']>([
  'looking-at',
  'touching',
  'next-to',
  'on',
  'against',
  'fighting',
  'behind',
]);

/** At a table one sits, unless the deed is done to the table itself. */
const TENDS =
  /^(repair|fix|mend|build|scrub|clean|polish|wipe|dust|sand|carve|decorate|slam|pound|bang|wipe)$/;

/** What one looks through; its eyepiece is at the right as drawn. */
export const LENS = /^(telescope|microscope|view-camera|camera-on-tripod)$/;

/** At the eyepiece. */
const looksThrough = (doer: Performer, thing: Performer): boolean =>
  LENS.test(thing.drawable?.id ?? '') &&
  /^(look|peer|gaze|watch|observe|use|stargaze|study|examine|inspect|bend|lean|duck|hide|focus|check)$/.test(
    doer.mention.verb ?? '',
  );

/** True where the doer's hands are on the thing. */
export const worksAt = (r: Relation, doer: Performer, thing: Performer): boolean =>
  doer.deed && isAtThing(doer.deed)
    ? r.kind === 'touching' && doer.deed.thing === thing.entity.id && doer.index < 3
    : meetsWork(r, doer, thing);

/** Nothing is known of the deed but that a hand is on the thing. */
export const handles = (r: Relation, doer: Performer, thing: Performer): boolean =>
  r.kind === 'touching' &&
  doer.look !== null &&
  doer.index < 2 &&
  doer.mention.pose === 'reach' &&
  thing.look === null &&
  thing.drawable?.kind === 'thing' &&
  !/^(?:sky|air|ceiling)$/.test(thing.drawable.placement);

/** Has something else in hand that the deed is done to: beside a fire the axe is sharpened, not the fire. */
const isElsewhere = ({ deed }: Performer, thing: Performer): boolean =>
  deed?.way === 'handiwork' && Boolean(deed.thing) && deed.thing !== thing.entity.id;

const meetsWork = (r: Relation, doer: Performer, thing: Performer): boolean =>
  doer.look !== null &&
  thing.look === null &&
  doer.index === 0 &&
  !isElsewhere(doer, thing) &&
  MEETS.has(r.kind) &&
  !(
    /^(next-to|behind|around)$/.test(r.kind) &&
    isTable(thing) &&
    (doer.deed !== undefined || !TENDS.test(doer.mention.verb ?? ''))
  ) &&
  !(r.kind === 'on' && !/^(knock|bang)$/.test(doer.mention.verb ?? '')) &&
  (WORK.test(doer.mention.verb ?? '') || looksThrough(doer, thing)) &&
  (thing.drawable?.kind === 'thing' || doer.mention.verb === 'milk') &&
  thing.drawable?.placement !== 'wall' &&
  thing.drawable?.placement !== 'sky';
