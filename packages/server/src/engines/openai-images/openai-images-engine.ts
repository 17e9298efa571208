import { Agent } from 'undici';
import type { Capabilities, Engine, EngineEvent, FrameSetRequest } from '../engine.ts';
import { type Batch, batchesOf, seedAt } from './batches.ts';
import { askForPictures, type FetchFile, type Line, type ReceivedPicture } from './call.ts';
import { finishPicture } from './finish.ts';
import { ordersOf } from './orders.ts';
import { referenceFiles } from './reference-files.ts';
import type { OpenAiImagesSettings, Size } from './settings.ts';
import { sizeToAsk } from './sizes.ts';

/** Changes whenever the same pictures would be finished differently. */
const VERSION = '1';
const CONNECT_MS = 10_000;
const LONGEST_REVISION = 2_000;

export interface OpenAiImagesOptions {
  readonly settings: OpenAiImagesSettings;
  /** For pictures that a server names by a URL on another host. */
  readonly fetchElsewhere: FetchFile;
  /** Names the present span to the server, where traces are kept. */
  readonly traceparent?: () => string | null;
  readonly clock?: () => number;
}

/** Any server that speaks OpenAI's routes for pictures, `/images/generations` and `/images/edits`. */
export function createOpenAiImagesEngine(options: OpenAiImagesOptions): Engine {
  const { settings, fetchElsewhere, traceparent = () => null, clock = Date.now } = options;
  let line: Line | null = null;
  return {
    name: 'openai-images',
    version: VERSION,
    capabilities: capabilitiesOf(settings),
    async start() {
      line ??= { settings, fetchElsewhere, traceparent, clock, dispatcher: openAgent(settings.timeoutMs) };
    },
    generate(request, signal) {
      if (!line) throw new Error('the engine was not started');
      return drawFrames(line, request, signal);
    },
    async stop() {
      await line?.dispatcher.destroy();
      line = null;
    },
  };
}

function capabilitiesOf({ references, seeds }: OpenAiImagesSettings): Capabilities {
  return {
    references,
    // Several calls where the server takes fewer: how a set is divided is between the two of us.
    framesPerCall: 8,
    progress: false,
    previews: false,
    cancel: true,
    exactSeeds: seeds !== 'none',
  };
}

/** Silence is watched by the call's own time limit. */
const openAgent = (timeoutMs: number) =>
  new Agent({ connect: { timeout: CONNECT_MS }, headersTimeout: timeoutMs, bodyTimeout: timeoutMs });

async function* drawFrames(
  line: Line,
  request: FrameSetRequest,
  signal: AbortSignal,
): AsyncGenerator<EngineEvent> {
  for (const order of ordersOf(request)) yield* drawOrder(line, order, signal);
}

/** Call by call; each frame as soon as it is finished. */
async function* drawOrder(
  line: Line,
  request: FrameSetRequest,
  signal: AbortSignal,
): AsyncGenerator<EngineEvent> {
  signal.throwIfAborted();
  const size = sizeToAsk(request, line.settings.sizes);
  const references = await referenceFiles(request.references);
  for (const batch of batchesOf(request, line.settings)) {
    // A server that makes fewer than it was asked for is asked for the rest: every round brings one at least.
    for (let left = batch; left.length > 0; ) {
      const call = {
        prompt: request.prompt,
        count: left.length,
        size,
        references,
        seed: seedOf(line, request, left),
      };
      const pictures = await askForPictures(line, call, signal);
      for (const [i, frame] of left.slice(0, pictures.length).entries())
        yield await toFrame(line, request, frame, size, pictures[i] as ReceivedPicture);
      left = left.slice(pictures.length);
    }
  }
}

function seedOf({ settings }: Line, { seeds }: FrameSetRequest, [first = 0]: Batch): number | null {
  return settings.seeds === 'none' ? null : seedAt(seeds, first);
}

async function toFrame(
  { settings }: Line,
  request: FrameSetRequest,
  frame: number,
  asked: Size,
  picture: ReceivedPicture,
): Promise<EngineEvent> {
  const seed = settings.seeds === 'none' ? null : seedAt(request.seeds, frame);
  const told = { engine: 'openai-images', model: settings.model, seed };
  const { png, webp, given } = await finishPicture(picture.bytes, request, {
    ...told,
    prompt: request.prompt,
  });
  const report = {
    ...told,
    size: { asked: `${asked.width}x${asked.height}`, given: `${given.width}x${given.height}` },
    references: request.references.map(({ index }) => ({ index, effect: 'sent to the image server' })),
    ...(picture.revisedPrompt === null
      ? {}
      : { revised_prompt: picture.revisedPrompt.slice(0, LONGEST_REVISION).toWellFormed() }),
  };
  return { type: 'frame', frame, png, webp, report };
}
