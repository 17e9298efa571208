/** Milliseconds since the epoch as RFC 3339 in UTC; null stays null. */
export const isoTime = <T extends number | null>(time: T): T extends null ? string | null : string =>
  (time === null ? null : new Date(time).toISOString()) as T extends null ? string | null : string;
