/** Who waves from the window of a train, a bus or a plane is seen from without, and so is who sells from a truck's hatch. */
import type { Relation } from '../model/script.ts';
import type { Artists } from './artists.ts';
import { drawnAs, type Frame, idOf } from './belonging-kit.ts';
import { madeThing } from './made-thing.ts';
import type { Performer } from './performers.ts';

/** By the place within: the side that one sees, and from where. */
const SIDES: Readonly<Record<string, { readonly side: string; readonly from: string }>> = {
  'train-interior': { side: 'train-side', from: 'train-station' },
  'train-station': { side: 'train-side', from: 'train-station' },
  'tram-car': { side: 'train-side', from: 'street' },
  'subway-car': { side: 'train-side', from: 'subway' },
  'bus-interior': { side: 'bus-side', from: 'street' },
  'plane-interior': { side: 'airliner-side', from: 'airport' },
};
/** Done at a window, to be seen. */
const AT_WINDOW = /^(lean|wave|press|blow)$/;
const CRAFT = /train|railway-car|tram|bus|plane/;

/** The frame from without, those aboard behind the panes. */
export function atItsWindow({ shot, performers }: Frame, artists: Artists): Frame {
  const view = SIDES[shot.place.setting];
  const seen = performers.filter((p) => p.look && p.index === 0 && AT_WINDOW.test(p.mention.verb ?? ''));
  const [one] = seen;
  const leant = shot.relations.some((r) => r.subject === one?.entity.id && r.kind === 'against');
  const craft = performers.find((p) => CRAFT.test(idOf(p)));
  const people = performers.filter((p) => p.look);
  const onPlatform =
    shot.place.setting === 'train-station' &&
    (one?.mention.verb !== 'lean' || (!craft && seen.length === people.length));
  if (!view || !one || leant || onPlatform) return { shot, performers };
  const side = craft ? drawnAs(craft, view.side, artists) : madeThing(view.side, one, artists);
  const ids = [side.entity.id, craft?.entity.id];
  return {
    shot: {
      ...shot,
      size: shot.size === 'full' ? 'medium-wide' : shot.size,
      place: { ...shot.place, setting: view.from },
      relations: [
        ...shot.relations.filter((r) => r.subject !== one.entity.id && !ids.includes(r.object)),
        { kind: 'in', subject: one.entity.id, object: side.entity.id },
      ],
    },
    performers: [...performers.filter((p) => p !== craft && idOf(p) !== 'window'), side],
  };
}

const HATCHED = /^(food-truck|ice-cream-truck)$/;
const INSIDE: ReadonlySet<Relation['kind']> = new Set(['in', 'driving', 'riding', 'on']);

/** Who deals with somebody in a truck that one sells from stands before its hatch. */
export function atHatch({ shot, performers }: Frame): Frame {
  const truck = performers.find((p) => HATCHED.test(idOf(p)));
  const id = truck?.entity.id;
  const within = shot.relations.filter((r) => r.object === id && INSIDE.has(r.kind)).map((r) => r.subject);
  const deals = (p: Performer) =>
    shot.relations.some(
      (r) =>
        [r.subject, r.object, r.second].includes(p.entity.id) &&
        within.some((w) => [r.subject, r.object, r.second].includes(w)),
    );
  const customers = performers.filter(
    (p) => p.look && p.index === 0 && !within.includes(p.entity.id) && deals(p),
  );
  if (!id || customers.length === 0) return { shot, performers };
  return {
    shot: {
      ...shot,
      relations: [
        ...shot.relations,
        ...customers.map((p): Relation => ({ kind: 'in-front-of', subject: p.entity.id, object: id })),
      ],
    },
    performers,
  };
}
