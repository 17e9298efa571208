import { randomInt } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { Command, InvalidArgumentError, Option } from 'commander';
import { UsageError } from './usage-error.ts';

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

async function generate(prompt: string, options: Options): Promise<void> {
  // Loaded here: the engine's words and drawings take most of a second, and other commands need none of it.
  const [{ renderFrame }, { frameSize }, { frameSeed }, { contactSheet }] = await Promise.all([
    import('@framewright/previz'),
    import('../engines/frame-size.ts'),
    import('../job-sets/seeds.ts'),
    import('./contact-sheet.ts'),
  ]);
  const folder = resolve(options.out);
  await mkdir(folder, { recursive: true });
  const seed = options.seed ?? randomInt(1, 1_000_001);
  const request = {
    prompt,
    ...frameSize(options),
    seeds: Array.from({ length: options.count }, (_, i) => frameSeed(seed, i)),
    references: await readReferences(options.reference),
  };
  const pictures: Uint8Array[] = [];
  const reports: unknown[] = [];
  for (let i = 0; i < options.count; i++) {
    progress(`Drawing frame ${i + 1} of ${options.count}`);
    const frame = await renderFrame(request, i);
    const base = join(folder, `frame-${i + 1}`);
    await Promise.all([
      writeFile(`${base}.png`, frame.png),
      writeFile(`${base}.webp`, frame.webp),
      ...(options.svg ? [writeFile(`${base}.svg`, frame.svg)] : []),
    ]);
    pictures.push(frame.png);
    reports.push({ frame: i + 1, ...frame.report });
  }
  await writeFile(
    join(folder, 'report.json'),
    `${JSON.stringify({ prompt, seed, frames: reports }, null, 2)}\n`,
  );
  if (pictures.length > 1) await writeFile(join(folder, 'contact-sheet.png'), await contactSheet(pictures));
  progress(`${options.count} ${options.count === 1 ? 'frame' : 'frames'} in ${folder} (seed ${seed})\n`);
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
