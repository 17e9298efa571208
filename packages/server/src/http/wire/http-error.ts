/** An answer that is not a success: `{"detail": …}` with a status. */
export class HttpError extends Error {
  readonly status: number;
  readonly code: string | null;
  readonly headers: Readonly<Record<string, string>>;
  constructor(
    status: number,
    detail: string,
    more: { code?: string; headers?: Readonly<Record<string, string>> } = {},
  ) {
    super(detail);
    this.status = status;
    this.code = more.code ?? null;
    this.headers = more.headers ?? {};
  }
}

/** A body that is no text, or that no reader takes. */
export const unreadable = () => new HttpError(400, 'There was an error parsing the body');
export const notFound = () => new HttpError(404, 'Not found');
export const invalidCredentials = () => new HttpError(401, 'Invalid credentials');
