import { randomInt } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join, resolve } from 'node:path';
import { Command, InvalidArgumentError, Option } from 'commander';
import { readConfig } from '../config/config.ts';
import type { Engine, EngineEvent, FrameSetRequest } from '../engines/engine.ts';
import { makeFolder } from '../lib/make-folder.ts';
import type { Verdict } from '../policy/policy.ts';
import { UsageError } from './usage-error.ts';

type DrawnFrame = Extract<EngineEvent, { type: 'frame' }>;

const RATIOS = ['3:4', '2:3', '3:2', '9:16', '1:1', '4:3', '16:9'] as const;

interface Options {
  readonly count: number;
  readonly aspectRatio: (typeof RATIOS)[number];
  readonly quality: '720p' | '1600p';
  readonly seed?: number;
  readonly reference: readonly string[];
  readonly out: string;
  readonly svg?: boolean;
}

/** `framewright generate "…"`: frames without a server. */
export function generateCommand(): Command {
  return new Command('generate')
    .description('draw frames into a folder, without a server')
    .argument('<prompt>', 'what to draw')
    .option('--count <n>', 'frames, 1 to 8', whole(1, 8), 1)
    .addOption(new Option('--aspect-ratio <ratio>').choices(RATIOS).default('3:4'))
    .addOption(new Option('--quality <quality>').choices(['720p', '1600p']).default('720p'))
    .option('--seed <n>', 'first seed, 1 to 1000000; drawn when absent', whole(1, 1_000_000))
    .option('--reference <file or URL>', 'a picture to follow; up to 8 times', collect, [])
    .option('--out <folder>', 'where the files go', 'framewright-output')
    .option('--svg', 'write each frame as SVG too')
    .action(generate);
}

async function generate(asked: string, options: Options): Promise<void> {
  // Loaded here: other commands need none of it.
  const [{ createPrevizEngine }, { frameSize }, { frameSeed }, { contactSheet }] = await Promise.all([
    import('../engines/previz/index.ts'),
    import('../engines/frame-size.ts'),
    import('../job-sets/seeds.ts'),
    import('./contact-sheet.ts'),
  ]);
  const frames = Array.from({ length: options.count }, (_, i) => i);
  const { prompt, refused } = await judge(asked, options.count);
  const wanted = frames.filter((i) => !refused.has(i));
  const folder = await outputFolder(options.out);
  const seed = options.seed ?? randomInt(1, 1_000_001);
  const references = await readReferences(options.reference);
  const { aspectRatio } = options;
  const seeds = frames.map((i) => frameSeed(seed, i));
  const engine = createPrevizEngine({ threads: Math.min(availableParallelism(), options.count) });
  const request = { prompt, aspectRatio, ...frameSize(options), seeds, wanted, references };
  const drawn = await draw(engine, request, (frame) => writeFrame(folder, frame, options.svg === true));
  const reports = frames.map((frame) => ({
    frame: frame + 1,
    ...(drawn.find((one) => one.frame === frame)?.report ?? { reason: refused.get(frame) }),
  }));
  const report = { prompt: asked, seed, frames: reports };
  await writeFile(join(folder, 'report.json'), `${JSON.stringify(report, null, 2)}\n`);
  if (drawn.length > 1)
    await writeFile(join(folder, 'contact-sheet.png'), await contactSheet(drawn.map(({ png }) => png)));
  progress(`${drawn.length} ${drawn.length === 1 ? 'frame' : 'frames'} in ${folder} (seed ${seed})\n`);
}

/** Says which frames the operator's policy does not allow; throws UsageError when that is all of them. */
async function judge(prompt: string, count: number): Promise<Verdict> {
  const { readPolicy } = await import('./read-policy.ts');
  const verdict = (await readPolicy(readConfig(process.env))).judge(prompt, count);
  const [reason] = verdict.refused.values();
  if (verdict.refused.size === count) throw new UsageError(String(reason));
  for (const [frame, reason] of verdict.refused) progress(`Frame ${frame + 1}: ${reason}\n`);
  return verdict;
}

async function outputFolder(out: string): Promise<string> {
  const folder = resolve(out);
  try {
    await makeFolder(folder);
  } catch (error) {
    throw new UsageError(`--out: the folder ${folder} cannot be made: ${(error as Error).message}`);
  }
  return folder;
}

/** Frames in their order; each is handed to `land` as it comes. */
async function draw(
  engine: Engine,
  request: FrameSetRequest,
  land: (frame: DrawnFrame) => Promise<void>,
): Promise<DrawnFrame[]> {
  const drawn: DrawnFrame[] = [];
  const count = request.wanted.length;
  progress('Loading the engine');
  await engine.start();
  try {
    progress(`Drawing ${count === 1 ? 'a frame' : `${count} frames`}`);
    for await (const event of engine.generate(request, new AbortController().signal)) {
      if (event.type !== 'frame') continue;
      await land(event);
      drawn.push(event);
      progress(`Drew ${drawn.length} of ${count}`);
    }
  } finally {
    await engine.stop();
  }
  return drawn.sort((a, b) => a.frame - b.frame);
}

async function writeFrame(
  folder: string,
  { frame, png, webp, svg }: DrawnFrame,
  withSvg: boolean,
): Promise<void> {
  const base = join(folder, `frame-${frame + 1}`);
  await Promise.all([
    writeFile(`${base}.png`, png),
    writeFile(`${base}.webp`, webp),
    ...(withSvg && svg !== undefined ? [writeFile(`${base}.svg`, svg)] : []),
  ]);
}

async function readReferences(places: readonly string[]) {
  const [{ decodeReference }, { createSafeFetch }] = await Promise.all([
    import('../media/decode.ts'),
    import('../media/safe-fetch.ts'),
  ]);
  // Who types the address may reach it anyway.
  const fetch = createSafeFetch({ allowPrivate: true });
  const read = (place: string) =>
    /^https?:/i.test(place) ? fetch.get(place, new AbortController().signal) : readFile(place);
  try {
    return await Promise.all(
      places.map(async (place, i) => {
        try {
          return await decodeReference(await read(place), i);
        } catch (error) {
          throw new UsageError(`The reference ${place} cannot be used: ${(error as Error).message}`);
        }
      }),
    );
  } finally {
    await fetch.close();
  }
}

function progress(line: string): void {
  if (process.stderr.isTTY) process.stderr.write(`\r\u001b[K${line}`);
  else process.stderr.write(`${line.trimEnd()}\n`);
}

function collect(value: string, all: readonly string[]): string[] {
  if (all.length === 8) throw new InvalidArgumentError('At most 8 references.');
  return [...all, value];
}

const whole = (least: number, most: number) => (text: string) => {
  const n = Number(text);
  if (!Number.isInteger(n) || n < least || n > most)
    throw new InvalidArgumentError(`Use a whole number from ${least} to ${most}.`);
  return n;
};
