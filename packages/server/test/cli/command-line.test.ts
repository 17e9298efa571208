import { execFile } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import sharp from 'sharp';
import { afterEach, beforeEach, expect, it } from 'vitest';

const MAIN = fileURLToPath(new URL('../../src/main.ts', import.meta.url));
const LIMIT = { timeout: 60_000 };

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'framewright-cli-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** The command in a process of its own: how it ended and what it said. */
function framewright(args: readonly string[], env: Readonly<Record<string, string>> = {}) {
  return new Promise<{ code: number; said: string }>((resolve) => {
    const all = { ...process.env, FRAMEWRIGHT_DATA_DIR: join(folder, 'data'), ...env };
    const child = execFile(process.execPath, [MAIN, ...args], { env: all }, (_, out, err) =>
      resolve({ code: child.exitCode ?? -1, said: out + err }),
    );
  });
}

const draw = (...more: string[]) =>
  framewright(['generate', 'A fox in the snow', '--seed', '3', '--out', join(folder, 'out'), ...more]);

it('generate writes frames, a contact sheet and a report, without a server', LIMIT, async () => {
  const { code, said } = await draw('--count', '2', '--aspect-ratio', '16:9', '--svg');
  expect(said).toContain('2 frames in');
  expect(code).toBe(0);
  const frames = [1, 2].flatMap((n) => [`frame-${n}.png`, `frame-${n}.svg`, `frame-${n}.webp`]);
  expect(readdirSync(join(folder, 'out')).sort()).toEqual(['contact-sheet.png', ...frames, 'report.json']);
  const { width, height } = await sharp(readFileSync(join(folder, 'out/frame-1.png'))).metadata();
  expect([width, height]).toEqual([1280, 720]);
  const report = JSON.parse(readFileSync(join(folder, 'out/report.json'), 'utf8'));
  expect([report.seed, report.frames.length]).toEqual([3, 2]);
});

it('generate takes one of its own frames as a reference', LIMIT, async () => {
  expect((await draw()).code).toBe(0);
  const { code, said } = await draw('--reference', join(folder, 'out/frame-1.png'));
  expect([code, said]).toEqual([0, expect.stringContaining('1 frame in')]);
});

it('generate draws no frame that the policy does not allow, and says why', LIMIT, async () => {
  const ask = (prompt: string) =>
    framewright(['generate', prompt, '--count', '2', '--seed', '3', '--out', join(folder, 'out')]);
  const some = await ask('Frame 1: A fox in the snow. Frame 2: A naked woman.');
  expect([some.code, some.said]).toEqual([0, expect.stringContaining('1 frame in')]);
  expect(some.said).toContain('Frame 2: This server does not draw');
  expect(readdirSync(join(folder, 'out')).sort()).toEqual(['frame-1.png', 'frame-1.webp', 'report.json']);
  const { frames } = JSON.parse(readFileSync(join(folder, 'out/report.json'), 'utf8'));
  expect(frames[1]).toEqual({ frame: 2, reason: expect.stringContaining('naked') });
  const none = await ask('A naked woman');
  expect([none.code, none.said]).toEqual([1, expect.stringContaining('This server does not draw')]);
});

it('generate names the reference that cannot be used', LIMIT, async () => {
  const { code, said } = await draw('--reference', MAIN);
  expect(code).toBe(1);
  expect(said).toContain(`The reference ${MAIN} cannot be used: it is not a JPEG, PNG, WebP or GIF`);
  expect(said).not.toMatch(/^\s+at /m);
});

it.each([
  [['--count', '9'], 'a whole number from 1 to 8'],
  [['--seed', '0'], 'a whole number from 1 to 1000000'],
  [['--aspect-ratio', '5:4'], 'Allowed choices are'],
])('generate %j is refused in a sentence', LIMIT, async (args, sentence) => {
  const { code, said } = await draw(...args);
  expect([code, said]).toEqual([1, expect.stringContaining(sentence)]);
});

it('serve names every wrong setting and ends with 2', LIMIT, async () => {
  const { code, said } = await framewright(['serve'], { FRAMEWRIGHT_PORT: 'x', FRAMEWRIGHT_ROLE: 'king' });
  expect(code).toBe(2);
  expect(said).toMatch(/FRAMEWRIGHT_ROLE is "king"[\s\S]*FRAMEWRIGHT_PORT is "x"/);
});

it('serve says so when its port is taken', LIMIT, async () => {
  const other = createServer().listen(0, '127.0.0.1');
  await new Promise((listening) => other.once('listening', listening));
  const { port } = other.address() as { port: number };
  const { code, said } = await framewright(['serve'], { FRAMEWRIGHT_PORT: String(port) });
  other.close();
  expect([code, said]).toEqual([1, expect.stringContaining('another process listens there')]);
});

it('keys says so when PostgreSQL is not there', LIMIT, async () => {
  const env = { FRAMEWRIGHT_DATABASE_URL: 'postgres://x@127.0.0.1:1/x' };
  const { code, said } = await framewright(['keys', 'list'], env);
  expect([code, said]).toEqual([1, expect.stringContaining('nothing listens there')]);
});

it('keys are made, listed and revoked', LIMIT, async () => {
  const made = await framewright(['keys', 'create', '--name', 'ci']);
  const [, id = ''] = /hf-api-key: (\S+)/.exec(made.said) ?? [];
  expect((await framewright(['keys', 'list'])).said).toContain(`${id}  valid`);
  expect((await framewright(['keys', 'revoke', id])).said).toContain(`Revoked ${id}`);
  expect((await framewright(['keys', 'list'])).said).toContain(`${id}  revoked`);
});
