import { MediaStoreError } from '../media/media-store-error.ts';

/** What a person at the terminal can put right: shown as a sentence, without a stack. */
export class UsageError extends Error {
  constructor(message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'UsageError';
  }
}

const REMEDIES: Readonly<Record<string, string>> = {
  EADDRINUSE: 'another process listens there: stop it, or set FRAMEWRIGHT_PORT or FRAMEWRIGHT_METRICS_PORT',
  EADDRNOTAVAIL: 'this machine has no such address: set FRAMEWRIGHT_HOST or FRAMEWRIGHT_METRICS_HOST',
  EACCES: 'permission is denied: choose a port above 1023, or a folder this user may write to',
  EROFS: 'the file system is read-only: set FRAMEWRIGHT_DATA_DIR',
  ENOENT: 'no folder can be made there: set FRAMEWRIGHT_DATA_DIR',
  ENOTDIR: 'a file is in the way: set FRAMEWRIGHT_DATA_DIR',
  EEXIST: 'a file is in the way: set FRAMEWRIGHT_DATA_DIR',
  ECONNREFUSED: 'nothing listens there: check FRAMEWRIGHT_DATABASE_URL and that PostgreSQL runs',
  ENOTFOUND: 'the host name is unknown: check FRAMEWRIGHT_DATABASE_URL',
  '57P03': 'PostgreSQL does not come up: look into its log',
  '28P01': 'PostgreSQL refuses the password: check FRAMEWRIGHT_DATABASE_URL',
  '3D000': 'create the database, or name another in FRAMEWRIGHT_DATABASE_URL',
};

/** A failure to start, as a sentence with its remedy where there is one to name; null for a defect of ours. */
export function explainStart(error: unknown): string | null {
  if (error instanceof UsageError || error instanceof MediaStoreError) return error.message;
  const { code, message } = error as { code?: string; message?: string };
  const remedy = code === undefined ? undefined : REMEDIES[code];
  return remedy === undefined ? null : `${message || code}: ${remedy}`;
}
