import { type Logger, pino } from 'pino';
import type { Config } from '../config/config.ts';

/**
 * JSON lines, or readable ones where a person looks on.
 * @param trace names the present span to others, where traces are kept
 */
export function createLog(level: Config['logLevel'], trace: () => string | null = () => null): Logger {
  const redact = { paths: ['*.secret', '*.authorization', '*["hf-secret"]'], censor: '[secret]' };
  const mixin = () => {
    const traceparent = trace();
    return traceparent === null ? {} : { traceparent };
  };
  if (!process.stdout.isTTY) return pino({ level, redact, mixin });
  const transport = { target: 'pino-pretty', options: { ignore: 'pid,hostname', translateTime: 'HH:MM:ss' } };
  return pino({ level, redact, mixin, transport });
}
