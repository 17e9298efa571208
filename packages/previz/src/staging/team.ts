/** Beasts that draw one load together go two by two, one pair before the other. */
import type { Performer } from './performers.ts';
import { withParts } from './redraw.ts';
import type { Stagecraft, StagedUnit } from './stagecraft.ts';
import { extentOf, heightOf, leadOf, moved, widthOf } from './unit.ts';

/** Of the leader's length and height: how far the far one of a pair is ahead and up, and each pair before the last. */
const BESIDE = { ahead: 0.12, up: 0.05 };
const PAIR = 1.02;
/** Metres by which the far one of a pair is behind the near one. */
const FARTHER = 0.05;

/** The rearmost near beast with the rest of its team. */
export function teamedUp(host: StagedUnit, mates: readonly Performer[], craft: Stagecraft): StagedUnit {
  const side = host.facing || 1;
  const at = leadOf(host);
  const own = extentOf(at);
  const [long, tall] = [widthOf(own), heightOf(own)];
  return withParts(
    host,
    mates.map((mate, i) => {
      const n = i + 1;
      const far = n % 2;
      const unit = craft.build(mate, { facing: side });
      const ahead = Math.floor(n / 2) * PAIR + far * BESIDE.ahead;
      return moved(unit, at.x + side * ahead * long - leadOf(unit).x, far * BESIDE.up * tall, far * FARTHER);
    }),
  );
}
