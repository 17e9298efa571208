/** Who gets on or off what has just arrived, though the sentence does not name it again: "The train stops. He steps out." */
import type { Beat, Mention, Relation } from '../model/script.ts';
import type { DrawableOf, Moment } from './moment.ts';

const STEPS = /^(get|step|climb|hop|jump|come|go|walk|leave|exit|board|emerge|descend|alight)$/;
const OUT = /\b(?:out|off|down)\b(?! (?:the|a|an|his|her|their|of the (?!car|bus|train|taxi|van|truck))\b)/i;
const ON = /\b(?:on|in|aboard|inside)\b(?! (?:the|a|an|his|her|their|front|time|top)\b)/i;
/** One sits in them and is seen through their windows. */
const SMALL = /car|taxi|truck|van|jeep|boat|canoe|sled|sleigh|carriage|wagon|cab$/;

/** Where those of a beat are beside or in what they get on or off. */
export function boarding(
  beat: Beat,
  named: readonly Mention[],
  told: readonly Moment[],
  setting: string,
  drawableOf: DrawableOf,
): Relation[] {
  const off = OUT.test(beat.text);
  if (!off && !ON.test(beat.text)) return [];
  const isRide = (id: string) => drawableOf(id)?.category === 'vehicle';
  if (named.some((m) => isRide(m.entity))) return [];
  const ride = told
    .slice(-2)
    .toReversed()
    .filter((m) => m.place.setting === setting)
    .flatMap((m) => m.mentions)
    .find((m) => isRide(m.entity))?.entity;
  if (!ride) return [];
  return named
    .filter((m) => drawableOf(m.entity)?.kind !== 'thing' && STEPS.test(m.verb ?? ''))
    .filter((m) =>
      beat.relations.every((r) => r.subject !== m.entity || !/^(in|on|riding|driving|next-to)$/.test(r.kind)),
    )
    .map((m) => ({
      kind: !off && SMALL.test(drawableOf(ride)?.id ?? '') ? 'in' : 'next-to',
      subject: m.entity,
      object: ride,
    }));
}
