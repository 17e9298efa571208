import { isAbsolute } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ConfigError, readConfig } from '../../src/config/config.ts';
import type { Env } from '../../src/config/env.ts';

const ID = '0b8fe5a4-6f0e-4d5c-9a0c-6a4d5a2f7c11';

function problems(env: Env): readonly string[] {
  try {
    readConfig(env);
    return [];
  } catch (error) {
    if (error instanceof ConfigError) return error.problems;
    throw error;
  }
}

describe('the settings', () => {
  it('have defaults for one machine', () => {
    const config = readConfig({});
    expect(config).toMatchObject({
      role: 'all',
      http: { host: '127.0.0.1', port: 8787, publicUrl: null, reveal: 'set', rateLimit: 6000 },
      database: { url: null, waitMs: 60_000 },
      engine: { name: 'previz' },
      queue: { limit: 1000, concurrency: 2 },
      allowPrivateUrls: false,
      policy: 'default',
      pictureCheckUrl: null,
      pair: null,
    });
    expect(isAbsolute(config.dataDir)).toBe(true);
    expect(config.media).toEqual({ folder: `${config.dataDir}/media`, s3: null });
  });

  it('are read from the environment, where empty means absent', () => {
    const config = readConfig({
      FRAMEWRIGHT_PORT: '0',
      FRAMEWRIGHT_HOST: '',
      FRAMEWRIGHT_PUBLIC_URL: 'https://frames.test/base/',
      FRAMEWRIGHT_DATABASE_URL: 'postgres://me@db.test/frames',
      FRAMEWRIGHT_ROLE: 'worker',
      FRAMEWRIGHT_REVEAL: 'frame',
      FRAMEWRIGHT_ALLOW_PRIVATE_URLS: 'On',
      FRAMEWRIGHT_API_KEY: ID.toUpperCase(),
      FRAMEWRIGHT_API_SECRET: 'sixteen letters.',
    });
    expect(config.http).toEqual({
      host: '127.0.0.1',
      port: 0,
      publicUrl: 'https://frames.test/base',
      drainMs: 0,
      reveal: 'frame',
      rateLimit: 6000,
    });
    expect(config).toMatchObject({ role: 'worker', allowPrivateUrls: true, pair: { id: ID } });
  });

  it('take the policy as a word or as a file', () => {
    const policy = (given: string) => readConfig({ FRAMEWRIGHT_POLICY: given }).policy;
    expect([policy('off'), policy('default'), policy('/etc/policy.jsonc')]).toEqual([
      'off',
      'default',
      { file: '/etc/policy.jsonc' },
    ]);
  });

  it.each([
    [{ FRAMEWRIGHT_PORT: '65536' }, 'FRAMEWRIGHT_PORT is "65536": use a whole number from 0 to 65535'],
    [{ FRAMEWRIGHT_PORT: '80.5' }, 'FRAMEWRIGHT_PORT is "80.5": use a whole number from 0 to 65535'],
    [
      { FRAMEWRIGHT_QUEUE_LIMIT: '0' },
      'FRAMEWRIGHT_QUEUE_LIMIT is "0": use a whole number from 1 to 1000000',
    ],
    [{ FRAMEWRIGHT_ROLE: 'boss' }, 'FRAMEWRIGHT_ROLE is "boss": use one of all, api, worker'],
    [{ FRAMEWRIGHT_ALLOW_PRIVATE_URLS: 'maybe' }, 'FRAMEWRIGHT_ALLOW_PRIVATE_URLS is "maybe": use on or off'],
    [
      { FRAMEWRIGHT_PUBLIC_URL: 'frames.test' },
      'FRAMEWRIGHT_PUBLIC_URL is not a URL it can use: write it as http://… or https://…',
    ],
    [
      { FRAMEWRIGHT_API_KEY: ID },
      'FRAMEWRIGHT_API_SECRET is missing while FRAMEWRIGHT_API_KEY is set: set both or neither',
    ],
    [
      { FRAMEWRIGHT_API_KEY: 'me', FRAMEWRIGHT_API_SECRET: 'sixteen letters.' },
      'FRAMEWRIGHT_API_KEY is not a UUID: make one with `uuidgen`',
    ],
  ])('%j are refused with the remedy', (env, problem) => {
    expect(problems(env)).toEqual([problem]);
  });

  it('name a bucket with its keys in the usual variables', () => {
    const env = { AWS_ACCESS_KEY_ID: 'key', AWS_SECRET_ACCESS_KEY: 'hidden', AWS_REGION: 'eu-north-1' };
    const s3 = (url: string, more: Env = {}) =>
      readConfig({ ...env, ...more, FRAMEWRIGHT_MEDIA_URL: url }).media.s3;
    expect(s3('s3://frames')).toEqual({
      bucket: 'frames',
      prefix: '',
      region: 'eu-north-1',
      endpoint: null,
      publicEndpoint: null,
      transfer: 'through',
      credentials: { accessKeyId: 'key', secretAccessKey: 'hidden', sessionToken: null },
    });
    const own =
      's3://frames/house/one/?endpoint=http://s3:9000/&region=x&transfer=direct&public=https://s3.test';
    expect(s3(own, { AWS_SESSION_TOKEN: 'token' })).toMatchObject({
      prefix: 'house/one',
      endpoint: 'http://s3:9000',
      region: 'x',
      transfer: 'direct',
      publicEndpoint: 'https://s3.test',
      credentials: { sessionToken: 'token' },
    });
    expect(s3('s3://frames', { AWS_ENDPOINT_URL_S3: 'http://s3:9000' })?.endpoint).toBe('http://s3:9000');
  });

  it.each([
    ['s3://', 'names no bucket: write it as s3://bucket/prefix'],
    ['s3://Frames_1', 'names no bucket: write it as s3://bucket/prefix'],
    ['s3://frames/a b', 'has a prefix that cannot be used'],
    [`s3://frames/${'a'.repeat(201)}`, 'at most 200 of them'],
    ['s3://key:hidden@frames', 'put keys into AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY'],
    ['s3://frames?bucket=x', 'has an unknown ?bucket=: use endpoint, region, transfer, public'],
    ['s3://frames?endpoint=s3.test', 'has an endpoint that is not a URL: write it as https://host'],
    ['s3://frames?endpoint=http://me:hidden@s3.test', 'has an endpoint that is not a URL'],
    ['s3://frames?transfer=fast', 'has ?transfer=fast: use through or direct'],
    ['s3://frames?public=https://s3.test', 'has ?public= without ?transfer=direct'],
    ['gs://frames', 'is neither a folder nor s3://…'],
  ])('refuse %s with the remedy', (url, said) => {
    const env = { AWS_ACCESS_KEY_ID: 'key', AWS_SECRET_ACCESS_KEY: 'hidden' };
    const found = problems({ ...env, FRAMEWRIGHT_MEDIA_URL: url });
    expect(found).toHaveLength(1);
    expect(found[0]).toMatch(/^FRAMEWRIGHT_MEDIA_URL /);
    expect(found[0]).toContain(said);
    expect(found[0]).not.toContain('hidden');
  });

  it('miss the keys of a bucket', () => {
    expect(problems({ FRAMEWRIGHT_MEDIA_URL: 's3://frames' })).toEqual([
      'AWS_ACCESS_KEY_ID is missing: FRAMEWRIGHT_MEDIA_URL names a bucket: give its keys',
      'AWS_SECRET_ACCESS_KEY is missing: FRAMEWRIGHT_MEDIA_URL names a bucket: give its keys',
    ]);
  });

  it('never repeat a secret, and report all mistakes at once', () => {
    const found = problems({
      FRAMEWRIGHT_API_KEY: ID,
      FRAMEWRIGHT_API_SECRET: 'fifteen letters',
      FRAMEWRIGHT_DATABASE_URL: 'mysql://me:password@db.test/frames',
      FRAMEWRIGHT_ENGINE: 'gpu',
    });
    expect(found).toHaveLength(3);
    expect(found.join()).not.toMatch(/fifteen letters|password/);
  });
});
