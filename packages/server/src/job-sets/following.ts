import type { Database } from '../db/database.ts';
import type { JobSet } from './job-set.ts';
import { createPositions } from './positions.ts';
import { loadSet } from './rows.ts';
import { changed } from './topics.ts';
import { type Version, versionOf, versionsOf } from './versions.ts';

/** A set at one moment, as its followers are shown it. */
export interface Sight {
  readonly set: JobSet;
  /** Its place among the sets that wait, from 1; null once it has begun, or far behind. */
  readonly position: number | null;
}

/** Called with the set as it stands, and anew at each change; with null once it is gone. */
export type Hear = (sight: Sight | null) => void;

export interface Following {
  /** Gives the way to leave. */
  follow(setId: string, hear: Hear): () => void;
}

export interface FollowingOptions {
  readonly db: Database;
  /** How often it looks for changes that were not told of, and at the queue, milliseconds. */
  readonly tickMs: number;
  readonly log: { warn(facts: object, message: string): void };
}

/** One set that is followed, by however many. */
interface Followed {
  readonly hearers: Set<Hear>;
  readonly leave: () => void;
  /** What was read last; undefined before the first time. */
  sight: Sight | null | undefined;
  version: Version | undefined;
  reading: boolean;
  stale: boolean;
}

/**
 * Follows sets for many at once: a change is read once, however many follow the set, and one look a tick at all
 * followed sets together finds what was not told (a word may get lost, and SQLite tells its own process only).
 */
export function createFollowing({ db, tickMs, log }: FollowingOptions): Following {
  const followed = new Map<string, Followed>();
  const positions = createPositions(db, tickMs);
  let timer: NodeJS.Timeout | undefined;

  async function read(id: string, one: Followed): Promise<void> {
    one.stale = true;
    if (one.reading) return;
    one.reading = true;
    try {
      while (one.stale && one.hearers.size > 0) {
        one.stale = false;
        show(one, await see(id));
      }
    } catch (err) {
      one.version = undefined;
      log.warn({ err, set: id }, 'A set that is followed could not be read; it is tried again');
    } finally {
      one.reading = false;
    }
  }

  async function see(id: string): Promise<Sight | null> {
    const set = await loadSet(db.query, id);
    return set && { set, position: set.state === 'queued' ? await positions.of(id) : null };
  }

  async function tick(): Promise<void> {
    try {
      const found = await versionsOf(db.query, [...followed.keys()]);
      for (const [id, one] of followed) {
        if ((found.get(id) ?? null) !== one.version) void read(id, one);
        else if (one.sight?.set.state === 'queued') await move(id, one, one.sight);
      }
    } catch (err) {
      log.warn({ err }, 'The sets that are followed could not be looked at');
    }
    if (followed.size > 0) timer = setTimeout(tick, tickMs);
    else timer = undefined;
  }

  async function move(id: string, one: Followed, sight: Sight): Promise<void> {
    const position = await positions.of(id);
    if (one.sight === sight && position !== sight.position) show(one, { ...sight, position });
  }

  function begin(id: string): Followed {
    const one: Followed = {
      hearers: new Set(),
      leave: db.changes.follow(changed(id), () => void read(id, one)),
      sight: undefined,
      version: undefined,
      reading: false,
      stale: false,
    };
    followed.set(id, one);
    timer ??= setTimeout(tick, tickMs);
    return one;
  }

  return {
    follow(id, hear) {
      const one = followed.get(id) ?? begin(id);
      // One function may follow twice: each time is a hearer of its own.
      const hearer: Hear = (sight) => hear(sight);
      one.hearers.add(hearer);
      if (one.sight === undefined) void read(id, one);
      else hearer(one.sight);
      return () => {
        one.hearers.delete(hearer);
        if (one.hearers.size > 0 || followed.get(id) !== one) return;
        one.leave();
        followed.delete(id);
        if (followed.size > 0) return;
        clearTimeout(timer);
        timer = undefined;
      };
    },
  };
}

function show(one: Followed, sight: Sight | null): void {
  one.sight = sight;
  one.version = sight && versionOf(sight.set);
  for (const hear of [...one.hearers]) hear(sight);
}
