import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';
import { renderFrame } from '../../src/index.ts';

const program = fileURLToPath(new URL('./draw-once.ts', import.meta.url));
const run = promisify(execFile);

it('draws the same bytes in processes of another locale, time zone and load', async () => {
  const draw = async (env: Record<string, string>) =>
    (await run(process.execPath, [program], { env: { PATH: process.env.PATH, ...env } })).stdout;
  const [first, second] = await Promise.all([
    draw({ LANG: 'C', TZ: 'UTC' }),
    draw({ LANG: 'tr_TR.UTF-8', LC_ALL: 'ja_JP.UTF-8', TZ: 'Pacific/Kiritimati' }),
  ]);
  expect(first.trim().split('\n')).toHaveLength(6);
  expect(second).toBe(first);
}, 60_000);

it('draws one frame of a set alone as it draws it after the others', async () => {
  const request = {
    prompt: 'A knight meets a dragon. They dance.',
    seeds: [1, 2, 3],
    width: 240,
    height: 160,
    references: [],
  };
  const alone = await renderFrame(request, 2);
  for (const i of [0, 1]) await renderFrame(request, i);
  expect(Buffer.from((await renderFrame(request, 2)).png).equals(Buffer.from(alone.png))).toBe(true);
});

it.each([
  '',
  'asdf qwer',
  '🦊',
  '\u0000',
  'x'.repeat(8000),
  '...',
  'no people, no animals',
  '<svg onload=1>',
])('draws a composed frame even for %j', async (prompt) => {
  const frame = await renderFrame({ prompt, seeds: [1], width: 120, height: 160, references: [] }, 0);
  expect(frame.png.length).toBeGreaterThan(1000);
  expect(frame.svg).not.toMatch(/NaN|undefined|onload/);
});

it.each([
  [720, 960],
  [1280, 720],
  [720, 720],
])('draws %i×%i pixels, PNG at full size and WebP at most 1024', async (width, height) => {
  const { default: sharp } = await import('sharp');
  const frame = await renderFrame({ prompt: 'A red car', seeds: [1], width, height, references: [] }, 0);
  const raw = await sharp(frame.png).metadata();
  const min = await sharp(frame.webp).metadata();
  expect([raw.format, raw.width, raw.height]).toEqual(['png', width, height]);
  expect(min.format).toBe('webp');
  expect(Math.max(min.width ?? 0, min.height ?? 0)).toBe(Math.min(1024, Math.max(width, height)));
});
