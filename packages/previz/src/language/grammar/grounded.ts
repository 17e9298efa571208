/** Who and what is on the bare floor. */
import { type BeatDraft, mention } from './beat-draft.ts';
import type { DraftEntity } from './cast-list.ts';
import type { Preposition } from './items.ts';

/** Done on the floor one sits there. */
const SAT_DOWN =
  /^(eat|drink|play|read|write|draw|sketch|paint|color|colour|build|study|work|sort|count|wrap|pack|fold|deal|chat|talk|picnic|dine|share|assemble|cry|weep|sob|think|pray|knit)$/;
/** Against a wall one does so down to the ground. */
const SINKS = /^(slump|collapse|sink|slide)$/;
const WALL = /^(?:\w+ )?wall$/;

/** "toys on the floor" lie there, a clock "on the wall" hangs there; who "sits against the wall" sits on the ground before it. */
export function grounded(
  beat: BeatDraft,
  governor: Preposition,
  noun: string,
  from: readonly DraftEntity[],
): void {
  const floor = governor === 'on' && /^(floor|ground|mud|dirt|pavement)$/.test(noun);
  for (const e of from) {
    const here = mention(beat, e.id);
    if (floor && e.kind === 'thing') here.low = true;
    if (floor && e.kind === 'person' && SAT_DOWN.test(here.verb ?? '') && !here.posture)
      here.posture = 'cross-legged';
    if (governor === 'against' && e.kind === 'person' && noun !== 'window') {
      if (here.pose === 'sit') here.pose = 'cross-legged';
      if (here.posture === 'sit') here.posture = 'cross-legged';
      // Who lay could not have it at the back; a person, a bed or a heap of hay is lain against.
      if (here.pose === 'sleep' || SINKS.test(here.verb ?? '')) here.pose = 'cross-legged';
      if (here.pose === 'cross-legged' && WALL.test(noun)) here.fixedTo = 'wall';
    }
    const fixed = noun === 'ceiling' ? 'ceiling' : WALL.test(noun) && governor !== 'against' ? 'wall' : null;
    const spins = fixed === 'ceiling' && /spider|tarantula/.test(e.drawable);
    if (!fixed || (e.kind !== 'thing' && !spins) || !/^(on|from|against)$/.test(governor)) continue;
    here.fixedTo = fixed;
    // "cries with a clock hanging on the wall": nobody holds it.
    const held = beat.relations.findIndex((r) => r.object === e.id && /^(holding|next-to)$/.test(r.kind));
    if (held >= 0) beat.relations.splice(held, 1);
  }
}
