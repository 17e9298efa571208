import { resolve } from 'node:path';
import { type EngineSettings, readEngine } from './engine.ts';
import { ENV, type Env } from './env.ts';
import { type MediaSettings, readMedia } from './media.ts';
import { createReader, type Reader } from './reader.ts';
import { readPair } from './secrets.ts';
import { type MetricsSettings, readMetrics, readTraces, type TracesSettings } from './telemetry.ts';

export interface Config {
  readonly role: 'all' | 'api' | 'worker';
  /** Absolute. */
  readonly dataDir: string;
  readonly http: {
    readonly host: string;
    /** 0 for a free one. */
    readonly port: number;
    /** As clients reach it, without a closing slash; null to take the address listened on. */
    readonly publicUrl: string | null;
    readonly reveal: 'set' | 'frame';
    /** How long requests are still taken after the signal to stop, while /readyz says no. */
    readonly drainMs: number;
    /** POSTs a minute of an account; 0 for any number. */
    readonly rateLimit: number;
  };
  readonly database: {
    /** postgres://…; null for SQLite in the data folder. */
    readonly url: string | null;
    /** How long a starting server waits for a PostgreSQL that cannot be reached yet. */
    readonly waitMs: number;
  };
  readonly media: MediaSettings;
  readonly engine: EngineSettings;
  readonly queue: {
    /** Most unfinished sets of an account. */
    readonly limit: number;
    /** Sets a worker holds at a time. */
    readonly concurrency: number;
  };
  /** What is not drawn: see policy/default.jsonc. */
  readonly policy: 'default' | 'off' | { /** Absolute. */ readonly file: string };
  /** The operator's own judge of pictures; null without one. */
  readonly pictureCheckUrl: string | null;
  readonly allowPrivateUrls: boolean;
  /** Where `GET /metrics` listens; null where it does not. */
  readonly metrics: MetricsSettings | null;
  /** Where traces are sent; null where none are kept. */
  readonly traces: TracesSettings | null;
  readonly logLevel: 'debug' | 'info' | 'warn' | 'error' | 'silent';
  /** Credentials given by the operator; null to use the stored ones. */
  readonly pair: { readonly id: string; readonly secret: string } | null;
}

/** Says every mistake in the settings at once, each with its variable and its remedy. */
export class ConfigError extends Error {
  readonly problems: readonly string[];
  constructor(problems: readonly string[]) {
    super(['The settings do not fit together:', ...problems.map((problem) => `  - ${problem}`)].join('\n'));
    this.name = 'ConfigError';
    this.problems = problems;
  }
}

/** Reads and checks all settings; throws ConfigError. */
export function readConfig(env: Env): Config {
  const reader = createReader(env);
  const dataDir = resolve(reader.text(ENV.dataDir) ?? './data');
  const config: Config = {
    role: reader.choice(ENV.role, ['all', 'api', 'worker']),
    dataDir,
    http: readHttp(reader),
    database: {
      url: reader.url(ENV.databaseUrl, ['postgres:', 'postgresql:']),
      // Longer than a PostgreSQL takes that is started together with us, or that recovers from a crash.
      waitMs: 1_000 * reader.integer(ENV.databaseWaitSeconds, 60, 0, 3_600),
    },
    media: readMedia(reader, dataDir),
    engine: readEngine(reader),
    queue: {
      limit: reader.integer(ENV.queueLimit, 1_000, 1, 1_000_000),
      concurrency: reader.integer(ENV.concurrency, 2, 1, 64),
    },
    policy: readPolicy(reader),
    pictureCheckUrl: reader.url(ENV.pictureCheckUrl, ['http:', 'https:']),
    allowPrivateUrls: reader.flag(ENV.allowPrivateUrls),
    metrics: readMetrics(reader),
    traces: readTraces(reader),
    logLevel: reader.choice(ENV.logLevel, ['info', 'debug', 'warn', 'error', 'silent']),
    pair: readPair(reader),
  };
  if (reader.problems.length > 0) throw new ConfigError(reader.problems);
  return config;
}

function readPolicy(reader: Reader): Config['policy'] {
  const given = reader.text(ENV.policy) ?? 'default';
  return given === 'default' || given === 'off' ? given : { file: resolve(given) };
}

function readHttp(reader: Reader): Config['http'] {
  return {
    host: reader.text(ENV.host) ?? '127.0.0.1',
    port: reader.integer(ENV.port, 8787, 0, 65_535),
    publicUrl: reader.url(ENV.publicUrl, ['http:', 'https:'])?.replace(/\/+$/, '') ?? null,
    reveal: reader.choice(ENV.reveal, ['set', 'frame']),
    drainMs: 1_000 * reader.integer(ENV.drainSeconds, 0, 0, 5),
    rateLimit: reader.integer(ENV.rateLimit, 6_000, 0, 10_000_000),
  };
}
