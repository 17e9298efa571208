import { describe, expect, it } from 'vitest';
import { ConfigError, readConfig } from '../../src/config/config.ts';
import type { Env } from '../../src/config/env.ts';

const OPENAI = { FRAMEWRIGHT_ENGINE: 'openai-images', FRAMEWRIGHT_OPENAI_URL: 'http://gpu:30000/v1/' };

function problems(env: Env): readonly string[] {
  try {
    readConfig(env);
    return [];
  } catch (error) {
    if (error instanceof ConfigError) return error.problems;
    throw error;
  }
}

describe('the settings of an image server', () => {
  it('need its address only', () => {
    expect(readConfig(OPENAI).engine).toEqual({
      name: 'openai-images',
      url: 'http://gpu:30000/v1',
      apiKey: null,
      model: null,
      timeoutMs: 300_000,
      sizes: {
        kind: 'list',
        list: [
          { width: 1024, height: 1024 },
          { width: 1536, height: 1024 },
          { width: 1024, height: 1536 },
        ],
      },
      seeds: 'none',
      framesPerCall: 8,
      references: 8,
    });
  });

  it('say what it can do', () => {
    const found = readConfig({
      ...OPENAI,
      FRAMEWRIGHT_OPENAI_API_KEY: 'a-key',
      FRAMEWRIGHT_OPENAI_MODEL: 'Qwen/Qwen-Image',
      FRAMEWRIGHT_OPENAI_TIMEOUT: '3600',
      FRAMEWRIGHT_OPENAI_SIZES: 'any:1.5',
      FRAMEWRIGHT_OPENAI_SEEDS: 'batch',
      FRAMEWRIGHT_OPENAI_FRAMES_PER_CALL: '4',
      FRAMEWRIGHT_OPENAI_REFERENCES: '0',
    });
    expect(found.engine).toMatchObject({
      apiKey: 'a-key',
      model: 'Qwen/Qwen-Image',
      timeoutMs: 3_600_000,
      sizes: { kind: 'any', mostPixels: 1_500_000 },
      seeds: 'batch',
      framesPerCall: 4,
      references: 0,
    });
    const engine = (more: Env) => readConfig({ ...OPENAI, ...more }).engine;
    expect(engine({ FRAMEWRIGHT_OPENAI_SEEDS: 'each' })).toMatchObject({ framesPerCall: 1 });
    expect(engine({ FRAMEWRIGHT_OPENAI_SIZES: 'any' })).toMatchObject({ sizes: { mostPixels: 16_000_000 } });
    expect(engine({ FRAMEWRIGHT_OPENAI_SIZES: '256x4096' })).toMatchObject({
      sizes: { list: [{ width: 256, height: 4096 }] },
    });
  });

  it.each([
    [{ FRAMEWRIGHT_OPENAI_URL: '' }, 'FRAMEWRIGHT_OPENAI_URL is missing'],
    [{ FRAMEWRIGHT_OPENAI_URL: 'gpu:30000' }, 'FRAMEWRIGHT_OPENAI_URL is not a URL it can use'],
    [
      { FRAMEWRIGHT_OPENAI_URL: 'http://me:hidden@gpu/v1' },
      'FRAMEWRIGHT_OPENAI_URL carries more than an address',
    ],
    [
      { FRAMEWRIGHT_OPENAI_URL: 'http://gpu/v1?key=hidden' },
      'FRAMEWRIGHT_OPENAI_URL carries more than an address',
    ],
    [{ FRAMEWRIGHT_OPENAI_API_KEY: 'hidden\u00e9' }, 'FRAMEWRIGHT_OPENAI_API_KEY does not fit into a header'],
    [
      { FRAMEWRIGHT_OPENAI_TIMEOUT: '0' },
      'FRAMEWRIGHT_OPENAI_TIMEOUT is "0": use a whole number from 1 to 3600',
    ],
    [{ FRAMEWRIGHT_OPENAI_FRAMES_PER_CALL: '9' }, 'use a whole number from 1 to 8'],
    [{ FRAMEWRIGHT_OPENAI_REFERENCES: '9' }, 'use a whole number from 0 to 8'],
    [{ FRAMEWRIGHT_OPENAI_SEEDS: 'all' }, 'use one of none, each, batch'],
    [{ FRAMEWRIGHT_OPENAI_SIZES: '1024' }, 'list what the server makes as 1024x1024'],
    [{ FRAMEWRIGHT_OPENAI_SIZES: '1024x1024,255x1024' }, '(sides of 256 to 4096)'],
    [{ FRAMEWRIGHT_OPENAI_SIZES: '4097x1024' }, '(sides of 256 to 4096)'],
    [{ FRAMEWRIGHT_OPENAI_SIZES: 'any:16.1' }, 'use 0.1 to 16 megapixels'],
    [{ FRAMEWRIGHT_OPENAI_SIZES: 'any:0' }, 'use 0.1 to 16 megapixels'],
    [
      { FRAMEWRIGHT_OPENAI_SEEDS: 'each', FRAMEWRIGHT_OPENAI_FRAMES_PER_CALL: '2' },
      'FRAMEWRIGHT_OPENAI_SEEDS=each gives every frame a call of its own: unset one of them',
    ],
  ])('%j are refused with the remedy, and secrets are not repeated', (env, said) => {
    const found = problems({ ...OPENAI, ...env });
    expect(found).toHaveLength(1);
    expect(found[0]).toContain(said);
    expect(found[0]).not.toContain('hidden');
  });

  it('of OpenAI itself need a key and a model', () => {
    const env = { ...OPENAI, FRAMEWRIGHT_OPENAI_URL: 'https://api.openai.com/v1' };
    expect(problems(env)).toEqual([
      'FRAMEWRIGHT_OPENAI_API_KEY is missing: api.openai.com answers nobody without it',
      'FRAMEWRIGHT_OPENAI_MODEL is missing: api.openai.com answers nobody without it',
    ]);
  });

  it('are refused where the embedded engine draws', () => {
    expect(problems({ FRAMEWRIGHT_OPENAI_URL: 'http://gpu:30000/v1' })).toEqual([
      'FRAMEWRIGHT_OPENAI_URL is set, and nothing uses it: set FRAMEWRIGHT_ENGINE=openai-images, or unset it',
    ]);
  });
});
