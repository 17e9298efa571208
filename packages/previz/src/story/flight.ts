/** People in the air with a winged beast: on its back, and the beast flies. */
import type { Drawable } from '../model/drawable.ts';
import type { Beat, Mention, Relation } from '../model/script.ts';
import type { DrawableOf } from './moment.ts';

/** "They fly over the mountains together": who has no wings rides the one who has. */
export function ridesInFlight(
  { mentions, relations, text }: Pick<Beat, 'mentions' | 'relations' | 'text'>,
  isWingless: (id: string) => boolean,
  drawableOf: DrawableOf,
): Pick<Beat, 'mentions' | 'relations'> {
  const steeds = mentions.filter((m) => carriesRiders(drawableOf(m.entity)));
  const [steed] = steeds;
  if (!steed || steeds.length > 1) return { mentions, relations };
  const rides = relations.filter((r) => r.kind === 'riding' && r.object === steed.entity);
  // "with her dragon": beside it, until both are in the air.
  const bound = relations.filter((r) => r.subject === steed.entity || r.object === steed.entity);
  const alone = bound.every((r) => r.kind === 'next-to');
  const flyers = mentions.filter((m) => isAloft(m) && isWingless(m.entity));
  const joined = alone && (isAloft(steed) || WITH.test(text)) ? flyers : [];
  const up =
    joined.length > 0 || (rides.length > 0 && (flyers.length > 0 || isAloft(steed) || OVER.test(text)));
  if (!up) return { mentions, relations };
  const mounted = new Set([...rides.map((r) => r.subject), ...joined.map((m) => m.entity)]);
  return {
    mentions: mentions.map((m) => {
      if (m.entity === steed.entity) return { ...m, pose: 'fly' };
      return mounted.has(m.entity) ? { ...m, pose: 'ride' } : m;
    }),
    relations: [
      ...relations.filter((r) => joined.length === 0 || !bound.includes(r)),
      ...joined.map((m): Relation => ({ kind: 'riding', subject: m.entity, object: steed.entity })),
    ],
  };
}

const isAloft = ({ verb, pose }: Mention): boolean =>
  pose === 'fly' || /^(?:fly|soar|glide)$/.test(verb ?? '');

/** Metres; a smaller one carries nobody. */
const BACK = 0.8;

const carriesRiders = (d: Drawable | undefined): boolean =>
  d !== undefined &&
  d.height >= BACK &&
  /^(?:dragon|pegasus|griffin|eagle|phoenix|wyvern|hippogriff)/.test(d.id);

/** "flies over the city with her dragon". */
const WITH = /\b(?:with|together)\b/i;
/** "rides a dragon over the mountains". */
const OVER =
  /\b(?:over|above|across|through) (?:\w+ ){0,3}(?:sea|ocean|clouds?|sky|mountains?|city|forest|castle|village|town|rooftops|valley|kingdom)\b/i;
