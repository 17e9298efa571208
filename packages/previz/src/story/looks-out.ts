/** What somebody sees from a window is out there, and they are in the room: the story does not go to it. */
import type { Beat, Entity, Mention } from '../model/script.ts';
import { isInside } from './homes.ts';

const LOOKS = /^(look|stare|gaze|peer|peek|glance|watch)$/;
const SEES = /^(see|spot|notice|watch|spy|discover|find|recogni[sz]e)$/;

/** Who is at which window. */
interface AtWindow {
  readonly looker: Mention;
  readonly window: string;
}

/** Beats in which whoever looks out of a window stays at it, as long as the text tells what is seen. */
export function seenFromWindows(beats: readonly Beat[], entities: ReadonlyMap<string, Entity>): Beat[] {
  let at: AtWindow | null = null;
  let out: string | null = null;
  const inTheRoom = (beat: Beat): Beat => {
    const { setting } = beat.place;
    const rides = beat.mentions.some((m) => WINDOWED.test(entities.get(m.entity)?.drawable ?? ''));
    if (setting === null || isInside(setting) || rides) return beat;
    out = setting;
    return { ...beat, place: { ...beat.place, setting: null } };
  };
  return beats.map((beat) => {
    const own = looksOut(beat, entities);
    if (own) {
      at = own;
      return inTheRoom(beat);
    }
    // "She runs outside.": to what she saw.
    if (beat.goesOut && beat.place.setting === null && out !== null)
      return { ...beat, place: { ...beat.place, setting: out } };
    const { looker, window } = at ?? {};
    const sees = beat.mentions.some((m) => m.entity === looker?.entity && SEES.test(m.verb ?? ''));
    if (!sees || !looker || window === undefined) {
      at = null;
      return beat;
    }
    return inTheRoom({
      ...beat,
      mentions: [...beat.mentions, { entity: window, pose: null, verb: null, mood: null, towards: null }],
      relations: [...beat.relations, { kind: 'in', subject: looker.entity, object: window }],
    });
  });
}

function looksOut(beat: Beat, entities: ReadonlyMap<string, Entity>): AtWindow | null {
  for (const r of beat.relations) {
    const looker = beat.mentions.find((m) => m.entity === r.subject && LOOKS.test(m.verb ?? ''));
    if (r.kind === 'in' && looker && entities.get(r.object)?.drawable === 'window')
      return { looker, window: r.object };
  }
  return null;
}

/** What has windows of its own. */
const WINDOWED = /car|bus|train|tram|plane|taxi|truck|van|house|building/;
