import type { Script } from '../model/script.ts';
import type { Cast, CastMember } from '../model/shot.ts';
import { readPalette } from './palette.ts';
import type { Reading, Reference, ReferenceNote } from './reference.ts';
import { readXmp } from './xmp.ts';

export type { Carried, Reading, Reference, ReferenceNote } from './reference.ts';
export { writeXmp } from './xmp.ts';

/** What each reference offers: a scene of our own, or colours and light. */
export function readReferences(references: readonly Reference[]): Reading[] {
  return references.map((r) => {
    const carried = r.xmp === null ? null : readXmp(r.xmp);
    return carried
      ? { kind: 'own-frame', index: r.index, carried }
      : { kind: 'palette', index: r.index, palette: readPalette(r) };
  });
}

/** Place, light and style that the prompt left open come from the references. */
export function scriptWithReferences(script: Script, readings: readonly Reading[]): Script {
  const own = readings.find((r) => r.kind === 'own-frame');
  const palette = readings.find((r) => r.kind === 'palette');
  const place = own?.carried.place;
  const hour = place?.hour ?? palette?.palette.hour ?? null;
  return {
    ...script,
    style: script.style === 'flat' && own ? own.carried.style : script.style,
    beats: script.beats.map((b) => ({
      ...b,
      place: {
        ...b.place,
        setting: b.place.setting ?? place?.setting ?? null,
        hour: b.place.hour ?? hour,
        weather: b.place.weather ?? place?.weather ?? null,
        season: b.place.season ?? place?.season ?? null,
      },
    })),
  };
}

/** Looks and colours that the prompt left open: the first reference goes to the first subject, and so on. */
export function castWithReferences(
  cast: Cast,
  readings: readonly Reading[],
): { cast: Cast; notes: ReferenceNote[] } {
  const out = new Map(cast);
  const notes: ReferenceNote[] = [];
  const free = [...cast.keys()];
  for (const reading of readings) {
    notes.push(
      reading.kind === 'own-frame' ? bringBack(out, free, reading) : lendColours(out, free, reading),
    );
  }
  return { cast: out, notes };
}

function bringBack(
  cast: Map<string, CastMember>,
  free: string[],
  reading: Extract<Reading, { kind: 'own-frame' }>,
): ReferenceNote {
  const done: string[] = [];
  for (const member of reading.carried.cast) {
    const id = free.find((f) => sameKind(cast.get(f), member));
    const mine = id === undefined ? undefined : cast.get(id);
    if (id === undefined || !mine) continue;
    free.splice(free.indexOf(id), 1);
    const looks = mine.looks.map((look, i) => member.looks[i] ?? look);
    const colours = mine.colours.map((colour, i) => member.colours[i] ?? colour);
    cast.set(id, { ...mine, looks, colours });
    done.push(mine.entity.name ?? mine.entity.noun);
  }
  const effect =
    done.length > 0 ? `brought back the look of ${done.join(', ')}` : 'gave place, light and style';
  return { reference: reading.index, read: 'own-frame', effect };
}

const sameKind = (mine: CastMember | undefined, theirs: CastMember): boolean =>
  mine !== undefined &&
  mine.entity.kind === theirs.entity.kind &&
  (mine.entity.kind === 'person' || mine.entity.drawable === theirs.entity.drawable);

function lendColours(
  cast: Map<string, CastMember>,
  free: string[],
  reading: Extract<Reading, { kind: 'palette' }>,
): ReferenceNote {
  const id = free.shift();
  const mine = id === undefined ? undefined : cast.get(id);
  const [first, second] = reading.palette.subject;
  if (id === undefined || !mine || first === undefined) {
    return { reference: reading.index, read: 'palette', effect: 'gave the light of the scene' };
  }
  const said = mine.entity.traits.colours.length > 0;
  const looks = mine.looks.map((look) => ({
    ...look,
    garments: look.garments.map((g, i) =>
      isSaid(mine, g.type) ? g : { ...g, colour: (i === 0 ? first : (second ?? first)) as string },
    ),
  }));
  cast.set(id, {
    ...mine,
    looks,
    colours: mine.colours.map((c) => (said || mine.entity.kind === 'animal' ? c : first)),
  });
  return {
    reference: reading.index,
    read: 'palette',
    effect: `colours ${[first, second].filter(Boolean).join(', ')} for ${mine.entity.noun}; the light of the scene`,
  };
}

const isSaid = (member: CastMember, type: string): boolean =>
  member.entity.traits.garments.some((g) => g.type === type && g.colour !== null);
