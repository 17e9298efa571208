import type { Look } from '../model/figure.ts';
import { NO_TRAITS } from '../model/no-traits.ts';
import type { Entity, Script } from '../model/script.ts';
import type { Cast, CastMember, Shot } from '../model/shot.ts';
import { cutOut } from '../picture/index.ts';
import type { Address } from './addresses.ts';
import { addressedTo, gives } from './meant.ts';
import { readPalette } from './palette.ts';
import type { Reading, Reference, ReferenceNote } from './reference.ts';
import { readXmp } from './xmp.ts';

export { readAddresses } from './addresses.ts';
export type { Reference, ReferenceNote } from './reference.ts';
export { standInsFor } from './stand-ins.ts';
export { writeXmp } from './xmp.ts';

/** What each reference offers: a scene of our own, a thing cut out of its backdrop, or colours and light. */
export function readReferences(references: readonly Reference[]): Reading[] {
  return references.map((r): Reading => {
    const carried = r.xmp === null ? null : readXmp(r.xmp);
    if (carried) return { kind: 'own-frame', index: r.index, carried };
    const picture = cutOut(r);
    return picture
      ? { kind: 'cut-out', index: r.index, picture }
      : { kind: 'palette', index: r.index, palette: readPalette(r) };
  });
}

/** Place, light and style that the prompt left open come from the references; so do subjects, when it names none. */
export function scriptWithReferences(
  script: Script,
  readings: readonly Reading[],
  addresses: readonly Address[] = [],
): Script {
  const own = (...aspects: Address['aspect'][]) =>
    readings.find((r) => r.kind === 'own-frame' && gives(addresses, r.index, ...aspects)) as
      | OwnFrame
      | undefined;
  const place = own('place')?.carried.place;
  const light = own('light', 'place')?.carried.place;
  const style = own('style')?.carried.style;
  const palette = (
    readings.find((r) => r.kind === 'palette' && gives(addresses, r.index, 'light', 'place')) as
      | PaletteReading
      | undefined
  )?.palette;
  const peopled = script.entities.length > 0 ? script : withSubjects(script, readings, addresses);
  return {
    ...peopled,
    style: script.style === 'flat' && style ? style : script.style,
    beats: peopled.beats.map((b) => ({
      ...b,
      place: {
        ...b.place,
        setting: b.place.setting ?? place?.setting ?? null,
        hour: b.place.hour ?? light?.hour ?? palette?.hour ?? null,
        weather: b.place.weather ?? light?.weather ?? null,
        season: b.place.season ?? place?.season ?? null,
        mood: b.place.mood ?? light?.mood ?? palette?.mood ?? null,
      },
    })),
  };
}

/** Shots in the very place of a frame of our own, part for part, or in the backdrop's colours of another picture. */
export function shotsInPlace(
  shots: readonly Shot[],
  readings: readonly Reading[],
  addresses: readonly Address[],
): readonly Shot[] {
  const own = readings.find(
    (r): r is OwnFrame => r.kind === 'own-frame' && gives(addresses, r.index, 'place'),
  );
  const lent = readings.find(
    (r): r is PaletteReading => r.kind === 'palette' && gives(addresses, r.index, 'place', 'colours'),
  )?.palette.backdrop;
  if (!own && !lent) return shots;
  return shots.map((shot) => {
    const same = own && shot.place.setting === own.carried.place.setting ? own.carried.place : null;
    const colours = lent ?? same?.colours;
    const place = { ...shot.place, ...(same ? { seed: same.seed } : {}), ...(colours ? { colours } : {}) };
    return { ...shot, place };
  });
}

type OwnFrame = Extract<Reading, { kind: 'own-frame' }>;
type PaletteReading = Extract<Reading, { kind: 'palette' }>;
type CutOutReading = Extract<Reading, { kind: 'cut-out' }>;

/** A prompt that names nobody shows whom and what its references bring. */
function withSubjects(script: Script, readings: readonly Reading[], addresses: readonly Address[]): Script {
  const brought = readings
    .filter((r) => gives(addresses, r.index, 'subject'))
    .flatMap((r): Omit<Entity, 'id'>[] => {
      if (r.kind === 'own-frame') return r.carried.cast.map((m) => m.entity);
      return r.kind === 'cut-out' ? [SUBJECT] : [];
    });
  const entities = brought.map((entity, i): Entity => ({ ...entity, id: `e${i + 1}` }));
  const mentions = entities.map((e) => ({ entity: e.id, pose: null, verb: null, mood: null, towards: null }));
  return { ...script, entities, beats: script.beats.map((b) => ({ ...b, mentions })) };
}

const SUBJECT: Omit<Entity, 'id'> = {
  noun: 'subject',
  name: null,
  kind: 'thing',
  drawable: 'subject',
  count: 1,
  traits: NO_TRAITS,
};

/** Looks, pictures and colours: to whom the prompt means them; else the first reference goes to the first subject, and so on. */
export function castWithReferences(
  cast: Cast,
  readings: readonly Reading[],
  addresses: readonly Address[] = [],
): { cast: Cast; notes: ReferenceNote[] } {
  const out = new Map(cast);
  const free = new Set(cast.keys());
  const notes = new Map<number, ReferenceNote>();
  const said = (r: Reading) => addresses.some((a) => a.reference === r.index && a.aspect === 'subject');
  for (const reading of [...readings.filter(said), ...readings.filter((r) => !said(r))]) {
    const members = [...free].map((id) => out.get(id) as CastMember);
    const meant = addressedTo(reading, addresses, members);
    notes.set(reading.index, give(out, free, reading, members, meant, addresses));
  }
  return { cast: out, notes: readings.map((r) => notes.get(r.index) as ReferenceNote) };
}

function give(
  cast: Map<string, CastMember>,
  free: Set<string>,
  reading: Reading,
  members: readonly CastMember[],
  meant: CastMember | null,
  addresses: readonly Address[],
): ReferenceNote {
  const forSubject = gives(addresses, reading.index, 'subject');
  const take = (member: CastMember): void => {
    free.delete(member.entity.id);
    cast.set(member.entity.id, member);
  };
  if (reading.kind === 'own-frame')
    return forSubject ? bringBack(take, members, reading, meant) : note(reading, lentBy(reading, addresses));
  if (reading.kind === 'cut-out')
    return forSubject
      ? castPicture(take, members, reading, meant, isItself(reading, addresses))
      : note(reading, 'was asked for nothing that a cut-out has');
  return gives(addresses, reading.index, 'subject', 'colours')
    ? lendColours(take, meant ?? members[0], reading)
    : note(reading, lentBy(reading, addresses));
}

const note = (reading: Reading, effect: string): ReferenceNote => ({
  reference: reading.index,
  read: reading.kind,
  effect,
});

const lentBy = (reading: Reading, addresses: readonly Address[]): string =>
  `gave ${[...new Set(addresses.filter((a) => a.reference === reading.index).map((a) => a.aspect))].join(' and ')}`;

type Take = (member: CastMember) => void;

function bringBack(
  take: Take,
  members: readonly CastMember[],
  reading: OwnFrame,
  meant: CastMember | null,
): ReferenceNote {
  const left = meant ? [meant] : [...members];
  const done: string[] = [];
  const free = [...reading.carried.cast];
  for (const mine of left) {
    const theirs = bestOf(mine, free);
    if (!theirs) continue;
    free.splice(free.indexOf(theirs), 1);
    const looks = mine.looks.map((look, i) => theirs.looks[i] ?? look);
    const colours = mine.colours.map((colour, i) => theirs.colours[i] ?? colour);
    take({ ...mine, looks, colours, ...(theirs.picture ? { picture: theirs.picture } : {}) });
    done.push(mine.entity.name ?? mine.entity.noun);
  }
  return note(
    reading,
    done.length > 0 ? `brought back the look of ${done.join(', ')}` : 'gave place, light and style',
  );
}

/** Who of a frame's cast is meant: by name, then by what they are called, then by what they look like. */
function bestOf(mine: CastMember, theirs: readonly CastMember[]): CastMember | undefined {
  const likeness = (t: CastMember): number =>
    (mine.entity.name !== null && mine.entity.name === t.entity.name ? 8 : 0) +
    (mine.entity.noun === t.entity.noun ? 4 : 0) +
    (mine.entity.drawable === t.entity.drawable ? 2 : 0);
  return theirs
    .filter((t) => mayBe(mine, t))
    .sort((a, b) => likeness(b) - likeness(a))
    .at(0);
}

/** A man is no girl: what a word says of gender and age, the look must bear out. */
function mayBe(mine: CastMember, theirs: CastMember): boolean {
  if (mine.entity.kind !== theirs.entity.kind) return false;
  if (mine.entity.kind !== 'person') return mine.entity.drawable === theirs.entity.drawable;
  const [own, other] = [mine.looks[0], theirs.looks[0]];
  if (!own || !other || !SAYS.test(mine.entity.drawable)) return true;
  if (mine.entity.pronounOnly) return own.gender === other.gender;
  return own.gender === other.gender && isChild(own) === isChild(other);
}

const SAYS = /^(man|woman|boy|girl|old-man|old-woman|mother|father|king|queen|prince|princess)$/;
const isChild = (look: Look): boolean => look.age === 'child' || look.age === 'toddler';

/** Unaddressed, a cut-out plays a thing or an animal before it plays a person. */
function castPicture(
  take: Take,
  members: readonly CastMember[],
  reading: CutOutReading,
  meant: CastMember | null,
  itself: boolean,
): ReferenceNote {
  const mine = meant ?? members.find((m) => m.entity.kind !== 'person') ?? members[0];
  if (!mine) return note(reading, 'not used: every subject has a reference of its own');
  take({ ...mine, picture: reading.picture });
  return note(reading, `takes part as ${itself ? 'itself' : `the ${mine.entity.name ?? mine.entity.noun}`}`);
}

const isItself = ({ index }: Reading, addresses: readonly Address[]): boolean =>
  addresses.some((a) => a.reference === index && a.itself);

function lendColours(take: Take, mine: CastMember | undefined, reading: PaletteReading): ReferenceNote {
  const [first, second] = reading.palette.subject;
  if (!mine || first === undefined) return note(reading, 'gave the light and the colours of the scene');
  const said = mine.entity.traits.colours.length > 0;
  const looks = mine.looks.map((look) => ({
    ...look,
    garments: look.garments.map((g, i) =>
      isSaid(mine, g.type) ? g : { ...g, colour: (i === 0 ? first : (second ?? first)) as string },
    ),
  }));
  const colours = mine.colours.map((c) => (said || mine.entity.kind === 'animal' ? c : first));
  take({ ...mine, looks, colours });
  return note(
    reading,
    `colours ${[first, second].filter(Boolean).join(', ')} for ${mine.entity.noun}; the light and the colours of the scene`,
  );
}

const isSaid = (member: CastMember, type: string): boolean =>
  member.entity.traits.garments.some((g) => g.type === type && g.colour !== null);
