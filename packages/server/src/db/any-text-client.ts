import pg from 'pg';

/**
 * A connection that takes any text. PostgreSQL has no character U+0000 and fails a statement that names one, be it a prompt's,
 * an id's in a path, or in what an engine says; U+FFFD stands in its place.
 */
export class AnyTextClient extends pg.Client {
  // biome-ignore lint/suspicious/noExplicitAny: every form in which pg takes a query, and whatever it gives
  override query(text: any, values?: any, done?: any): any {
    return super.query(text, Array.isArray(values) ? values.map(storable) : values, done);
  }
}

const storable = (value: unknown): unknown =>
  typeof value === 'string' && value.includes('\0') ? value.replaceAll('\0', '\ufffd') : value;
