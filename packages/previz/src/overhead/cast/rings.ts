/** Those who have closed in on somebody, seen from above: rings about that one, everybody turned inwards. */
import type { Performer } from '../../staging/performers.ts';
import { type Item, shifted } from './item.ts';
import { alone } from './partners.ts';
import { type Company, isBeing } from './troupe.ts';

/** Centimetres: from the middle to the first ring, from ring to ring, from shoulder to shoulder. */
const FIRST = 250;
const APART = 125;
const SHOULDERS = 92;

/** Who stands around somebody who lives. */
export const besetters = (host: Performer, { shot, performers }: Company): Performer[] =>
  shot.relations
    .filter((r) => r.kind === 'around' && r.object === host.entity.id && r.subject !== host.entity.id)
    .flatMap((r) => performers.filter((p) => isBeing(p) && p.entity.id === r.subject));

/** The one in the midst, and rings about that one, which share the rest by how many each has places for. */
export function closedRings(host: Performer, people: readonly Performer[], company: Company): Item[] {
  const radii = [FIRST];
  const placesOf = (r: number) => Math.floor((2 * Math.PI * r) / SHOULDERS);
  const all = () => radii.reduce((n, r) => n + placesOf(r), 0);
  while (all() < people.length) radii.push(FIRST + APART * radii.length);
  const fill = people.length / all();
  let from = 0;
  return [
    ...alone(host, company),
    ...radii.flatMap((r, k) => {
      const last = k === radii.length - 1;
      const ring = people.slice(from, last ? undefined : from + Math.round(fill * placesOf(r)));
      from += ring.length;
      return ring.flatMap((p, i) => {
        const a = ((i + (k % 2) / 2) / ring.length) * 2 * Math.PI;
        const turn = (Math.atan2(-Math.sin(a), -Math.cos(a)) * 180) / Math.PI;
        return shifted(alone(p, company), r * Math.cos(a), r * Math.sin(a), turn);
      });
    }),
  ];
}
