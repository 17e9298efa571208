/** Prints the fingerprints of a few frames: run in processes of different surroundings, it must print the same. */
import { createHash } from 'node:crypto';
import { renderFrame } from '../../src/index.ts';

const PROMPTS = [
  'A detective in a red coat walks through a rainy street at night. She finds a black cat.',
  'Three green cups and a blue phone on a table',
  '雪の中の赤い鳥居の前に侍が立っている',
];

for (const [i, prompt] of PROMPTS.entries()) {
  const request = { prompt, seeds: [7 + i, 8 + i], width: 240, height: 320, references: [] };
  for (const frame of [0, 1]) {
    const { png, webp, svg } = await renderFrame(request, frame);
    console.log([png, webp, svg].map((part) => createHash('sha256').update(part).digest('hex')).join(' '));
  }
}
