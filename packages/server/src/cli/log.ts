import { type Logger, pino } from 'pino';
import type { Config } from '../config/config.ts';

/** JSON lines, or readable ones where a person looks on. */
export function createLog(level: Config['logLevel']): Logger {
  const redact = { paths: ['*.secret', '*.authorization', '*["hf-secret"]'], censor: '[secret]' };
  if (!process.stdout.isTTY) return pino({ level, redact });
  const transport = { target: 'pino-pretty', options: { ignore: 'pid,hostname', translateTime: 'HH:MM:ss' } };
  return pino({ level, redact, transport });
}
