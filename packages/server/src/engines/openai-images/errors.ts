import { EngineError } from '../engine.ts';

/** What a server that does not want the content calls it; OpenAI's words, and those of servers that follow it. */
const POLICY = /content_?policy|moderation_?blocked|content_?filter|safety_?(system|checker|violation)/i;
const AWAY_CODES = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'UND_ERR_CONNECT_TIMEOUT',
]);
/** How long to leave a server alone that does not say, milliseconds. */
const PAUSE_MS = 5_000;
const LONGEST_PAUSE_MS = 300_000;
const LONGEST_WORDS = 300;

/** An answer that is not 200. */
export interface Refusal {
  readonly status: number;
  readonly retryAfter: string | undefined;
  /** The beginning of the body. */
  readonly body: string;
}

/** What the server itself said, as far as it can be understood. */
interface Said {
  readonly words: string;
  readonly codes: string;
}

/** An answer that is not 200, as one of our few kinds of failure. */
export function explainRefusal({ status, retryAfter, body }: Refusal, now: number): EngineError {
  const { words, codes } = readError(body);
  const cause = new Error(`${status} ${codes} ${words}`.trim());
  if (status === 451 || (status < 500 && POLICY.test(codes)))
    return new EngineError(
      'refused',
      'The image server refuses this content by its policy: change the prompt or the references',
      { cause },
    );
  if (/insufficient_quota|billing/i.test(codes))
    return new EngineError('retryable', 'the account at the image server has no credit left', { cause });
  if (status === 429 || status === 503)
    return new EngineError('retryable', 'the image server is overloaded', {
      cause,
      retryAfterMs: pauseOf(retryAfter, now),
    });
  if (status >= 500 || status === 408 || status === 409)
    return new EngineError('retryable', `the image server failed (${status})`, { cause });
  if ([400, 413, 415, 422].includes(status))
    return new EngineError(
      'failed',
      `The image server does not take this request${words && `: ${words}`} (${status})`,
      { cause },
    );
  return new EngineError(
    'retryable',
    `the image server is not set up: it answered ${status} (tell the operator)`,
    { cause },
  );
}

/** A call that brought no answer, or half of one. */
export function explainBreak(error: unknown, timeoutMs: number): EngineError {
  if (error instanceof EngineError) return error;
  const { code = '', name = '' } = error as { code?: string; name?: string };
  if (AWAY_CODES.has(code))
    return new EngineError('retryable', 'the image server cannot be reached', {
      cause: error,
      retryAfterMs: PAUSE_MS,
    });
  if (name === 'TimeoutError')
    return new EngineError('retryable', `the image server took longer than ${timeoutMs / 1000} s`, {
      cause: error,
    });
  return new EngineError('retryable', 'the connection to the image server broke', { cause: error });
}

/** OpenAI's `{error: {message, code, type}}`, FastAPI's `{detail}`, or whatever else it is. */
function readError(body: string): Said {
  let parsed: unknown;
  try {
    parsed = JSON.parse(body);
  } catch {
    return { words: '', codes: '' };
  }
  const { error = parsed, detail } = (parsed ?? {}) as { error?: unknown; detail?: unknown };
  const { message, code, type } = (error ?? {}) as Record<string, unknown>;
  const said = [message, error, detail].find((one) => typeof one === 'string') ?? readDetails(detail);
  return { words: harmless(said), codes: [code, type].filter((one) => typeof one === 'string').join(' ') };
}

/** FastAPI's list of what is wrong with a request. */
function readDetails(detail: unknown): string {
  if (!Array.isArray(detail)) return '';
  return detail
    .map((one: { loc?: unknown; msg?: unknown } | null) => `${[one?.loc].flat().join('.')}: ${one?.msg}`)
    .join('; ');
}

/** One line, not too long, without anything that looks like a key. */
const harmless = (words: unknown): string =>
  String(words)
    .replace(/[\p{Cc}\p{Cf}\s]+/gu, ' ')
    .replace(/\b(sk-|bearer )[\w*-]{6,}/gi, '[key]')
    .trim()
    .slice(0, LONGEST_WORDS)
    .toWellFormed();

/** `Retry-After` in seconds or as a date, within reason. */
function pauseOf(retryAfter: string | undefined, now: number): number {
  const seconds = /^\d+$/.test(retryAfter ?? '') ? Number(retryAfter) * 1_000 : Number.NaN;
  const asked = Number.isNaN(seconds) ? Date.parse(retryAfter ?? '') - now : seconds;
  return Number.isNaN(asked) ? PAUSE_MS : Math.min(Math.max(asked, 1_000), LONGEST_PAUSE_MS);
}
