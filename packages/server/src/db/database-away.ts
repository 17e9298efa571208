/** SQLite's result codes (sqlite.org/rescode.html): busy, I/O error, full disk, cannot open, read-only. */
const SQLITE = [5, 8, 10, 13, 14];

/** PostgreSQL's classes (its manual, appendix A): connection exception, insufficient resources, operator intervention. */
const POSTGRES = /^(08|53|57P)/;

const NETWORK = ['ECONNREFUSED', 'ECONNRESET', 'ENOTFOUND', 'ETIMEDOUT', 'EPIPE', 'EAI_AGAIN'];

/** What `pg` throws, without a code, for a connection that ended or was not to be had in time. */
const PG_WORDS = /^(Connection terminated|timeout exceeded when trying to connect|Client has encountered)/;

/**
 * Whether a query failed because the database cannot be used at the moment: gone, restarting, full, locked for too long.
 * The same query may succeed later; whether it was carried out is not known.
 */
export function isDatabaseAway(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  // A migration that failed says so in words of its own.
  if (isDatabaseAway(error.cause)) return true;
  const { code = '', errcode, message } = error as Error & { code?: string; errcode?: number };
  // Extended codes carry the plain one in their low byte.
  if (code === 'ERR_SQLITE_ERROR') return SQLITE.includes((errcode ?? 0) & 0xff);
  return POSTGRES.test(code) || NETWORK.includes(code) || PG_WORDS.test(message);
}
