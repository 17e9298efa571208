import { ENV } from './env.ts';
import type { Reader } from './reader.ts';

/** Which engine draws, and what it has to know. */
export type EngineSettings = { readonly name: 'previz' } | OpenAiSettings;

interface OpenAiSettings {
  readonly name: 'openai-images';
  /** As `https://host/v1`, without a closing slash. */
  readonly url: string;
  readonly apiKey: string | null;
  readonly model: string | null;
  readonly timeoutMs: number;
  readonly sizes:
    | { readonly kind: 'list'; readonly list: readonly Size[] }
    | { readonly kind: 'any'; readonly mostPixels: number };
  readonly seeds: 'none' | 'each' | 'batch';
  readonly framesPerCall: number;
  readonly references: number;
}

interface Size {
  readonly width: number;
  readonly height: number;
}

const OPENAI = [
  ENV.openAiUrl,
  ENV.openAiKey,
  ENV.openAiModel,
  ENV.openAiTimeout,
  ENV.openAiSizes,
  ENV.openAiSeeds,
  ENV.openAiFrames,
  ENV.openAiReferences,
];
/** OpenAI's own host takes nothing without these. */
const OPENAI_HOST = 'api.openai.com';
/** What every model of OpenAI makes. */
const COMMON_SIZES = '1024x1024,1536x1024,1024x1536';
const SMALLEST_SIDE = 256;
const LARGEST_SIDE = 4096;
const MOST_SIZES = 32;
const LARGEST_MEGAPIXELS = 16;

export function readEngine(reader: Reader): EngineSettings {
  const name = reader.choice(ENV.engine, ['previz', 'openai-images']);
  if (name === 'openai-images') return { name, ...readOpenAi(reader) };
  for (const variable of OPENAI)
    if (reader.text(variable) !== undefined)
      reader.refuse(variable, 'is set, and nothing uses it', `set ${ENV.engine}=openai-images, or unset it`);
  return { name };
}

function readOpenAi(reader: Reader): Omit<OpenAiSettings, 'name'> {
  const seeds = reader.choice(ENV.openAiSeeds, ['none', 'each', 'batch']);
  const framesPerCall = reader.integer(ENV.openAiFrames, seeds === 'each' ? 1 : 8, 1, 8);
  if (seeds === 'each' && framesPerCall > 1)
    reader.refuse(
      ENV.openAiFrames,
      `is ${framesPerCall} while ${ENV.openAiSeeds}=each gives every frame a call of its own`,
      'unset one of them',
    );
  return {
    ...readAddress(reader),
    timeoutMs: reader.integer(ENV.openAiTimeout, 300, 1, 3_600) * 1_000,
    sizes: readSizes(reader),
    seeds,
    framesPerCall,
    references: reader.integer(ENV.openAiReferences, 8, 0, 8),
  };
}

function readAddress(reader: Reader): Pick<OpenAiSettings, 'url' | 'apiKey' | 'model'> {
  const given = reader.url(ENV.openAiUrl, ['http:', 'https:']);
  const apiKey = reader.text(ENV.openAiKey) ?? null;
  const model = reader.text(ENV.openAiModel) ?? null;
  const url = given === null ? null : new URL(given);
  if (reader.text(ENV.openAiUrl) === undefined)
    reader.refuse(ENV.openAiUrl, 'is missing', 'name the image server, as http://gpu:30000/v1');
  if (url && (url.username || url.password || url.search || url.hash))
    reader.refuse(
      ENV.openAiUrl,
      'carries more than an address',
      `put a key into ${ENV.openAiKey}, and leave out ? and #`,
    );
  if (apiKey !== null && !/^[\x21-\x7e]+$/.test(apiKey))
    reader.refuse(ENV.openAiKey, 'does not fit into a header', 'use visible ASCII characters only');
  if (url?.hostname === OPENAI_HOST)
    for (const [variable, value] of [
      [ENV.openAiKey, apiKey],
      [ENV.openAiModel, model],
    ] as const)
      if (value === null) reader.refuse(variable, 'is missing', `${OPENAI_HOST} answers nobody without it`);
  return { url: given?.replace(/\/+$/, '') ?? '', apiKey, model };
}

function readSizes(reader: Reader): OpenAiSettings['sizes'] {
  const given = reader.text(ENV.openAiSizes) ?? COMMON_SIZES;
  const [, megapixels] = /^any(?::(\d+(?:\.\d+)?))?$/.exec(given) ?? [];
  if (given === 'any' || megapixels !== undefined) {
    const most = Number(megapixels ?? LARGEST_MEGAPIXELS);
    if (!(most >= 0.1 && most <= LARGEST_MEGAPIXELS))
      reader.refuse(
        ENV.openAiSizes,
        `is "${given}"`,
        `use 0.1 to ${LARGEST_MEGAPIXELS} megapixels, as any:2`,
      );
    return { kind: 'any', mostPixels: Math.round(most * 1_000_000) };
  }
  const list = given.split(',').map(readSize);
  if (list.includes(null) || list.length > MOST_SIZES)
    reader.refuse(
      ENV.openAiSizes,
      `is "${given}"`,
      `list what the server makes as ${COMMON_SIZES} (sides of ${SMALLEST_SIDE} to ${LARGEST_SIDE}), or say any`,
    );
  return { kind: 'list', list: list.filter((size) => size !== null) };
}

function readSize(text: string): Size | null {
  const [, width = 0, height = 0] = (/^(\d+)x(\d+)$/.exec(text.trim()) ?? []).map(Number);
  const fits = (side: number) => side >= SMALLEST_SIDE && side <= LARGEST_SIDE;
  return fits(width) && fits(height) ? { width, height } : null;
}
