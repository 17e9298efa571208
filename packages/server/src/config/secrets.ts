import { ENV } from './env.ts';
import type { Reader } from './reader.ts';

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
/** Shortest secret an operator may choose: its hash is a fast one. */
const SHORTEST = 16;

/** The operator's own credentials, if both are set; a secret never appears in a message. */
export function readPair(reader: Reader): { readonly id: string; readonly secret: string } | null {
  const id = reader.text(ENV.apiKey);
  const secret = reader.text(ENV.apiSecret);
  if (id === undefined && secret === undefined) return null;
  if (id === undefined)
    reader.refuse(ENV.apiKey, `is missing while ${ENV.apiSecret} is set`, 'set both or neither');
  else if (!UUID.test(id)) reader.refuse(ENV.apiKey, 'is not a UUID', 'make one with `uuidgen`');
  if (secret === undefined)
    reader.refuse(ENV.apiSecret, `is missing while ${ENV.apiKey} is set`, 'set both or neither');
  else if (secret.length < SHORTEST)
    reader.refuse(
      ENV.apiSecret,
      'is too short',
      `use at least ${SHORTEST} characters, such as \`openssl rand -hex 32\``,
    );
  return id === undefined || secret === undefined ? null : { id: id.toLowerCase(), secret };
}
