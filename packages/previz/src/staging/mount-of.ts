/** What people are called after that they ride: cyclists, kayakers. */
import type { Performer } from './performers.ts';

/** Called by what they ride, they ride it wherever they are on the move. */
const OWN_MOUNTS: readonly (readonly [callings: RegExp, mount: string])[] = [
  [/motorcyclist|motorbiker|biker/, 'motorcycle'],
  [/cyclist/, 'bicycle'],
  [/^(rower|oarsman|oarswoman)$/, 'rowing-boat'],
  [/^kayaker$/, 'kayak'],
  [/^canoeist$/, 'canoe'],
];
/** What they are called after; null for who is called after nothing that one rides. */
export const mountOf = ({ entity }: Performer): string | null =>
  OWN_MOUNTS.find(([callings]) => callings.test(entity.noun))?.[1] ?? null;
