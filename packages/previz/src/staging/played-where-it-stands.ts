import type { Performer } from './performers.ts';

/** Instruments that stand on their own, and what one does at them. */
const KEYS = /piano|organ|harpsichord|synthesizer|keyboard/;
export const DRUMS = /drum/;
const HARP = /^harp|concert-harp/;

export const isRope = (p: Performer): boolean => p.drawable?.id === 'rope';

/** True for a player and an instrument that is not taken into the hands. */
export const playsAt = (player: Performer, instrument: Performer): boolean =>
  player.look !== null &&
  instrument.drawable?.category === 'instrument' &&
  (KEYS.test(instrument.drawable.id) ||
    DRUMS.test(instrument.drawable.id) ||
    HARP.test(instrument.drawable.id));
