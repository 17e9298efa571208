/** Where everything of a plan goes, before the picture is turned: centimetres about the middle of what happens. */
import type { Relation } from '../model/script.ts';
import type { Rng } from '../random/rng.ts';
import { type Cluster, type Extent, extentOf, type Item, shifted } from './cast/item.ts';

export interface Laid {
  readonly items: readonly Item[];
  readonly extent: Extent;
  /** What the picture is about: without the rug that it lies on. */
  readonly subject: Extent;
  /** So many that they go beyond the picture on all sides. */
  readonly crowd: boolean;
  readonly on: Cluster['on'];
  readonly goes: boolean;
}

/** From so many clusters on they are a crowd. */
const CROWD = 9;
/** And so many of one kind go together. */
const HERD = 5;
/** What the next best side costs, centimetres: where a side is said, hardly any other will do. */
const SAID = 400;
const LIKED = 18;

/** Free space about a cluster, parts of its size, and at least so many centimetres. */
const ROOM = { part: 0.1, least: 26 };

export function layOut(
  clusters: readonly Cluster[],
  relations: readonly Relation[],
  aspect: number,
  rng: Rng,
): Laid {
  const ordered = [...clusters].sort((a, b) => Number(b.focus) - Number(a.focus));
  const lead = ordered[0];
  const on = ordered.find((c) => c.on === 'lane') ? 'lane' : (lead?.on ?? 'free');
  const goes = ordered.some((c) => c.goes);
  const people = clusters.flatMap((c) => c.items).filter((i) => i.performer?.look).length;
  const crowd = ordered.length >= CROWD || (people >= CROWD && ordered.length >= 3);
  const still = ordered.length >= 3 && clusters.every((c) => loose(c));
  const alike = ordered.length >= HERD && new Set(ordered.flatMap((c) => [...c.entities])).size === 1;
  if (crowd || alike || still) {
    const items = scattered(ordered, aspect, rng);
    return {
      items,
      extent: extentOf(items),
      subject: subjectOf(items),
      crowd,
      on,
      goes,
    };
  }
  const placed: Placed[] = [];
  for (const cluster of ordered) {
    const at = placed.length === 0 ? { x: 0, y: 0 } : spotFor(cluster, placed, relations, rng);
    const items = shifted(cluster.items, at.x, at.y, loose(cluster) ? rng.between(-26, 26) : 0);
    placed.push({ cluster, items, box: extentOf(items) });
  }
  const items = placed.flatMap((p) => facing(p, placed, relations));
  return { items, extent: extentOf(items), subject: subjectOf(items), crowd: false, on, goes };
}

interface Placed {
  readonly cluster: Cluster;
  readonly items: readonly Item[];
  readonly box: Extent;
}

const middleOf = ({ left, right, top, bottom }: Extent) => ({ x: (left + right) / 2, y: (top + bottom) / 2 });

/** Whoever stands by somebody or something looks there. */
function facing(
  { cluster, items, box }: Placed,
  all: readonly Placed[],
  relations: readonly Relation[],
): readonly Item[] {
  const [being] = items;
  if (
    cluster.goes ||
    !being?.performer?.look ||
    being.plan.tall < 60 ||
    items.some((i) => i.performer && i !== being && i.plan.long > 90)
  )
    return items;
  const other = all.find(
    (o) =>
      o.cluster !== cluster &&
      relations.some(
        (r) =>
          (cluster.entities.has(r.subject) && o.cluster.entities.has(r.object)) ||
          (cluster.entities.has(r.object) && o.cluster.entities.has(r.subject)),
      ),
  );
  if (!other) return items;
  const [from, to] = [middleOf(box), middleOf(other.box)];
  const turn = (Math.atan2(to.y - from.y, to.x - from.x) * 180) / Math.PI;
  return shifted(shifted(items, -being.x, -being.y), being.x, being.y, turn - being.turn);
}

/** Flat things at least so large, centimetres, are what others lie on. */
const CLOTH = 90;

/** Rugs and blankets are larger than what lies on them; coaches go out of the picture. */
function subjectOf(items: readonly Item[]): Extent {
  const solid = items.filter(
    (i) => (i.plan.tall > 2 || Math.max(i.plan.long, i.plan.wide) < CLOTH) && i.plan.long > 1,
  );
  return extentOf(solid.length > 0 ? solid : items);
}

/** Small things by themselves lie about a little. */
const loose = ({ items }: Cluster): boolean =>
  items.length === 1 &&
  items[0]?.performer?.look === null &&
  Math.max(items[0].plan.long, items[0].plan.wide) < 60;

/** The way in which a cluster lies from what it is related to: degrees clockwise from the right. */
const SIDES: Readonly<Record<string, number>> = {
  'left-of': 180,
  'right-of': 0,
  behind: -90,
  'in-front-of': 90,
  above: -90,
  below: 90,
  chasing: 180,
};

function spotFor(
  cluster: Cluster,
  placed: readonly { cluster: Cluster; box: Extent }[],
  relations: readonly Relation[],
  rng: Rng,
): { x: number; y: number } {
  const own = extentOf(cluster.items);
  const related = placed
    .flatMap((p) =>
      relations
        .filter(
          (r) =>
            (cluster.entities.has(r.subject) && p.cluster.entities.has(r.object)) ||
            (cluster.entities.has(r.object) && p.cluster.entities.has(r.subject)),
        )
        .map((r) => ({
          p,
          angle: r.kind in SIDES ? (SIDES[r.kind] ?? 0) + (cluster.entities.has(r.subject) ? 0 : 180) : null,
        })),
    )
    .at(0);
  const host = related?.p ?? (placed[0] as (typeof placed)[number]);
  const b = host.box;
  const [cx, cy] = [(b.left + b.right) / 2, (b.top + b.bottom) / 2];
  const size = Math.max(own.right - own.left, own.bottom - own.top);
  const gap = Math.min(ROOM.least, 0.3 * size) + ROOM.part * size;
  const first = related?.angle ?? rng.pick([0, 180]);
  const angles = [0, 180, 90, -90, 40, -140, 140, -40].map((a) => first + a);
  let best = { x: 0, y: 0, cost: Infinity };
  for (const [i, angle] of angles.entries()) {
    const a = (angle * Math.PI) / 180;
    for (let d = 0; d < 60; d++) {
      const x = cx + Math.cos(a) * d * (gap + size * 0.1) - (own.left + own.right) / 2;
      const y = cy + Math.sin(a) * d * (gap + size * 0.1) - (own.top + own.bottom) / 2;
      const clash = placed.some(
        (p) =>
          own.left + x < p.box.right + gap &&
          own.right + x > p.box.left - gap &&
          own.top + y < p.box.bottom + gap &&
          own.bottom + y > p.box.top - gap,
      );
      if (clash) continue;
      const cost =
        Math.hypot(x - cx, (y - cy) * 1.25) + i * (related && related.angle !== null ? SAID : LIKED);
      if (cost < best.cost) best = { x, y, cost };
      break;
    }
  }
  return best;
}

/** Many, all over the picture: on a loose grid, so that nobody stands on another. */
function scattered(clusters: readonly Cluster[], aspect: number, rng: Rng): Item[] {
  const sizes = clusters
    .map((c) => extentOf(c.items))
    .map((e) => Math.max(e.right - e.left, (e.bottom - e.top) * 1.05));
  const herd = clusters.every((c) => c.items.some((i) => i.performer?.look === null));
  const cell =
    (herd ? 1.22 : 1) * Math.max(...sizes.slice(0, 40)) * 0.98 + (clusters.every((c) => loose(c)) ? 3 : 16);
  const cols = Math.max(3, Math.ceil(Math.sqrt(clusters.length * aspect)));
  const rows = Math.ceil(clusters.length / cols);
  const spots = Array.from({ length: cols * rows }, (_, i) => ({
    x: (i % cols) - (cols - 1) / 2 + (Math.floor(i / cols) % 2 ? 0.25 : -0.25),
    y: Math.floor(i / cols) - (rows - 1) / 2,
  }));
  const near = spots.sort((a, b) => Math.hypot(a.x / aspect, a.y) - Math.hypot(b.x / aspect, b.y));
  return clusters.flatMap((c, i) => {
    const s = near[i] ?? { x: 0, y: 0 };
    const small = loose(c);
    const furnished = c.items.some((i) => !i.performer && i.plan.top !== undefined);
    const turn = furnished
      ? 0
      : small
        ? rng.between(-24, 24)
        : herd && c.goes
          ? rng.between(-9, 9)
          : c.goes
            ? (rng.chance(0.5) ? 0 : 180) + rng.between(-16, 16)
            : rng.between(0, 360);
    return shifted(
      c.items,
      (s.x + rng.between(-0.2, 0.2)) * cell,
      (s.y + rng.between(-0.2, 0.2)) * cell,
      turn,
    );
  });
}
