/** A fetch that did not work out; the message says in a user's words what is wrong with the URL and what to do. */
export class FetchError extends Error {
  constructor(message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'FetchError';
  }
}

const SENTENCES: Readonly<Record<string, string>> = {
  ENOTFOUND: 'its host name is unknown: check the spelling',
  EAI_AGAIN: 'its host name could not be looked up just now: try again',
  ECONNREFUSED: 'nothing listens at its address: check host and port',
  ECONNRESET: 'the server hung up: try again, or upload the picture instead',
  EHOSTUNREACH: 'its server cannot be reached: check that it is up',
  ENETUNREACH: 'its server cannot be reached: check that it is up',
  ETIMEDOUT: 'its server did not answer: check that it is up',
  UND_ERR_CONNECT_TIMEOUT: 'its server did not answer in time: check that it is up',
  UND_ERR_SOCKET: 'the server hung up: try again, or upload the picture instead',
};

/** What undici or the network threw, as a FetchError; a refusal of ours may be found inside it. */
export function toFetchError(error: unknown): FetchError {
  for (let cause = error; cause instanceof Error; cause = cause.cause)
    if (cause instanceof FetchError) return cause;
  const code = (error as { code?: unknown }).code;
  if (typeof code === 'string' && Object.hasOwn(SENTENCES, code))
    return new FetchError(SENTENCES[code] as string, { cause: error });
  if (typeof code === 'string' && /CERT|TLS|SSL|ALTNAME/.test(code))
    return new FetchError('its certificate is not valid: renew it, or upload the picture instead', {
      cause: error,
    });
  return new FetchError('it could not be fetched: check that it opens in a browser', { cause: error });
}
