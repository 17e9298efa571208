/** `npm run demo`: a server of its own, the request of the reference page, four frames on disk. */
import { type ChildProcess, spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { JobSet } from '@framewright/protocol';
import { contactSheet } from './cli/contact-sheet.ts';

const OUT = resolve('demo-output');
const START_MS = 60_000;
const DRAW_MS = 120_000;
const PROMPT =
  process.argv[2] ??
  'A detective in a red coat walks through a rainy city street at night. She finds a black cat under a street lamp. ' +
    'She kneels and reaches out to the cat. Close-up of the detective, smiling.';

const key = randomUUID();
const secret = randomUUID();
const headers = { 'hf-api-key': key, 'hf-secret': secret, 'Content-Type': 'application/json' };

/** Starts the server and resolves with its URL once it says that it listens. */
async function startServer(folder: string): Promise<{ child: ChildProcess; url: string }> {
  const child = spawn(process.execPath, [new URL('./main.ts', import.meta.url).pathname, 'serve'], {
    env: {
      ...process.env,
      FRAMEWRIGHT_HOST: '127.0.0.1',
      FRAMEWRIGHT_PORT: '0',
      FRAMEWRIGHT_DATA_DIR: folder,
      FRAMEWRIGHT_MEDIA_URL: join(folder, 'media'),
      FRAMEWRIGHT_DATABASE_URL: '',
      FRAMEWRIGHT_PUBLIC_URL: '',
      FRAMEWRIGHT_ROLE: 'all',
      FRAMEWRIGHT_API_KEY: key,
      FRAMEWRIGHT_API_SECRET: secret,
      FRAMEWRIGHT_LOG_LEVEL: 'warn',
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  try {
    return { child, url: await address(child) };
  } catch (error) {
    child.kill('SIGKILL');
    throw error;
  }
}

function address(child: ChildProcess): Promise<string> {
  return new Promise((found, failed) => {
    let said = '';
    child.stdout?.on('data', (part: Buffer) => {
      said += part.toString();
      const [, address] = /listens on (http:\S+)/.exec(said) ?? [];
      if (address) found(address);
    });
    child.once('exit', (code) =>
      failed(new Error(`The server ended with ${code} before it listened:\n${said}`)),
    );
    setTimeout(
      () => failed(new Error(`The server did not listen within ${START_MS / 1000} s:\n${said}`)),
      START_MS,
    ).unref();
  });
}

async function request(url: string, body?: unknown): Promise<JobSet> {
  const answer = await fetch(
    url,
    body === undefined ? { headers } : { method: 'POST', headers, body: JSON.stringify(body) },
  );
  if (!answer.ok) throw new Error(`${url} answered ${answer.status}: ${await answer.text()}`);
  return (await answer.json()) as JobSet;
}

async function draw(url: string): Promise<JobSet> {
  const params = {
    seed: 7,
    count: 4,
    prompt: PROMPT,
    quality: '720p',
    aspect_ratio: '16:9',
    image_references: [],
  };
  let set = await request(`${url}/v1/text2image/keyframes`, { params });
  const until = Date.now() + DRAW_MS;
  while (set.jobs.some((job) => job.status === 'queued' || job.status === 'in_progress')) {
    if (Date.now() > until) throw new Error(`The frames were not done within ${DRAW_MS / 1000} s`);
    await sleep(100);
    set = await request(`${url}/v1/job-sets/${set.id}`);
  }
  return set;
}

async function save(set: JobSet): Promise<string[]> {
  await mkdir(OUT, { recursive: true });
  const frames: Uint8Array[] = [];
  const paths: string[] = [];
  for (const [i, job] of set.jobs.entries()) {
    if (!job.results) throw new Error(`Frame ${i + 1} ended as ${job.status}`);
    for (const [kind, extension] of [
      ['raw', 'png'],
      ['min', 'webp'],
    ] as const) {
      const bytes = new Uint8Array(await (await fetch(job.results[kind].url)).arrayBuffer());
      const path = join(OUT, `frame-${i + 1}.${extension}`);
      await writeFile(path, bytes);
      paths.push(path);
      if (kind === 'raw') frames.push(bytes);
    }
  }
  const sheet = join(OUT, 'contact-sheet.png');
  await writeFile(sheet, await contactSheet(frames));
  return [...paths, sheet];
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return;
  child.removeAllListeners('exit');
  const ended = new Promise((done) => child.once('exit', done));
  child.kill('SIGTERM');
  await ended;
}

const folder = await mkdtemp(join(tmpdir(), 'framewright-demo-'));
try {
  const { child, url } = await startServer(folder);
  try {
    console.log(`A server listens on ${url}. It draws:\n  ${PROMPT}\n`);
    const started = performance.now();
    const set = await draw(url);
    console.log(`Four frames after ${((performance.now() - started) / 1000).toFixed(1)} s:`);
    for (const path of await save(set)) console.log(`  ${path}`);
  } finally {
    await stop(child);
  }
} finally {
  await rm(folder, { recursive: true, force: true });
}
