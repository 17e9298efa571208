import { readFileSync } from 'node:fs';
import { renderFrame } from '@framewright/previz';

export interface EngineTime {
  readonly size: string;
  readonly frames: number;
  /** Milliseconds of wall time from prompt to both encoded files, one frame at a time. */
  readonly median: number;
  readonly p95: number;
}

const SIZES = [
  { size: '720×960', width: 720, height: 960, step: 1 },
  { size: '1600×2136', width: 1600, height: 2136, step: 5 },
] as const;

/** The engine alone over the evaluation prompts, without a server. */
export async function measureEngine(): Promise<EngineTime[]> {
  const prompts = readAllPrompts();
  await renderFrame({ prompt: 'a dog in a park', seeds: [1], width: 96, height: 128, references: [] }, 0);
  const times: EngineTime[] = [];
  for (const { size, width, height, step } of SIZES) {
    const all: number[] = [];
    for (let i = 0; i < prompts.length; i += step) {
      const started = performance.now();
      await renderFrame({ prompt: prompts[i] ?? '', seeds: [i + 1], width, height, references: [] }, 0);
      all.push(performance.now() - started);
    }
    all.sort((a, b) => a - b);
    const at = (share: number) =>
      Math.round(all[Math.min(all.length - 1, Math.floor(all.length * share))] ?? 0);
    times.push({ size, frames: all.length, median: at(0.5), p95: at(0.95) });
  }
  return times;
}

/** The prompts of the evaluation. */
export function readAllPrompts(): string[] {
  return ['objects', 'counts', 'colours', 'positions', 'stories'].flatMap(readPrompts);
}

function readPrompts(file: string): string[] {
  return readFileSync(new URL(`../../evaluation/prompts/${file}.txt`, import.meta.url), 'utf8')
    .split('\n')
    .map((line) => line.split('|')[0]?.trim() ?? '')
    .filter((line) => line !== '' && !line.startsWith('#'));
}
