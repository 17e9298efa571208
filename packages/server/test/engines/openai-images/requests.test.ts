import sharp from 'sharp';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { Engine } from '../../../src/engines/engine.ts';
import type { FetchFile } from '../../../src/engines/openai-images/call.ts';
import { createOpenAiImagesEngine } from '../../../src/engines/openai-images/index.ts';
import type { OpenAiImagesSettings } from '../../../src/engines/openai-images/settings.ts';
import { frameRequest, framesOf, reference } from '../engine-suite.ts';
import { type ImageServer, imageServer, picture, send, settingsFor } from './image-server.ts';

let server: ImageServer;
let engine: Engine;

beforeEach(async () => {
  server = await imageServer();
});
afterEach(async () => {
  await engine.stop();
  await server.close();
});

async function draw(
  changes: Partial<OpenAiImagesSettings>,
  request = frameRequest(),
  fetchElsewhere = refuse,
) {
  engine = createOpenAiImagesEngine({ settings: settingsFor(server, changes), fetchElsewhere });
  await engine.start();
  return framesOf(engine, request);
}
const refuse: FetchFile = () => Promise.reject(new Error('nothing is elsewhere'));

it('asks for the whole set in one call, and sends no seed to a server that takes none', async () => {
  const drawn = await draw({ model: 'gpt-image-2', apiKey: 'a-key' });
  expect(server.calls).toHaveLength(1);
  expect(server.calls[0]).toMatchObject({
    path: '/v1/images/generations',
    fields: {
      model: 'gpt-image-2',
      prompt: 'A red fox in the snow',
      n: '3',
      size: '1024x1024',
      output_format: 'png',
    },
    files: [],
  });
  expect(Object.keys(server.calls[0]?.fields ?? {})).not.toContain('seed');
  expect(server.calls[0]?.headers.authorization).toBe('Bearer a-key');
  expect(drawn.map(({ report }) => [report.model, report.seed])).toEqual(
    Array(3).fill(['gpt-image-2', null]),
  );
});

it('sends seeds one by one, or the first of a run where the server counts on', async () => {
  const request = frameRequest({ seeds: [999_999, 1_000_000, 1, 2, 3], wanted: [0, 1, 2, 4] });
  await draw({ seeds: 'batch' }, request);
  const asked = () => server.calls.splice(0).map(({ fields }) => [fields.seed, fields.n]);
  expect(asked()).toEqual([
    ['999999', '2'],
    ['1', '1'],
    ['3', '1'],
  ]);
  await draw({ seeds: 'each', framesPerCall: 1 }, request);
  expect(asked()).toEqual([
    ['999999', '1'],
    ['1000000', '1'],
    ['1', '1'],
    ['3', '1'],
  ]);
});

it('makes as many calls as a server needs that takes few frames', async () => {
  await draw({ framesPerCall: 2 });
  expect(server.calls.map(({ fields }) => fields.n)).toEqual(['2', '1']);
});

it('sends references as image[] to the edits, cut-outs with their transparency', async () => {
  const [frame] = await draw(
    { seeds: 'batch', apiKey: 'a-key' },
    frameRequest({ seeds: [5], wanted: [0], references: [reference(0), reference(1, 80)] }),
  );
  expect(server.calls).toMatchObject([
    {
      path: '/v1/images/edits',
      headers: { authorization: 'Bearer a-key' },
      fields: { n: '1', seed: '5', prompt: 'A red fox in the snow' },
      files: [
        { field: 'image[]', type: 'image/jpeg' },
        { field: 'image[]', type: 'image/png' },
      ],
    },
  ]);
  expect(frame?.report.references).toHaveLength(2);
});

it.each([
  [{ width: 720, height: 960 }, '1024x1536'],
  [{ width: 1600, height: 1600 }, '1024x1024'],
  [{ width: 1280, height: 720 }, '1536x1024'],
])('asks for the size nearest in shape to %j: %s', async (size, asked) => {
  const list = [
    { width: 1024, height: 1024 },
    { width: 1536, height: 1024 },
    { width: 1024, height: 1536 },
  ];
  await draw({ sizes: { kind: 'list', list } }, frameRequest({ ...size, seeds: [1], wanted: [0] }));
  expect(server.calls[0]?.fields.size).toBe(asked);
});

it.each([
  [{ width: 720, height: 1280 }, 16_000_000, '720x1280'],
  [{ width: 1600, height: 2136 }, 16_000_000, '1600x2144'],
  [{ width: 2848, height: 1600 }, 1_000_000, '1328x736'],
])('asks for %j within %i pixels as %s', async (size, mostPixels, asked) => {
  await draw({ sizes: { kind: 'any', mostPixels } }, frameRequest({ ...size, seeds: [1], wanted: [0] }));
  expect(server.calls[0]?.fields.size).toBe(asked);
});

it('crops about the middle: what is in it stays', async () => {
  const cross = await sharp(await picture('1536x1024', 1))
    .composite([{ input: await picture('200x200', 255), left: 668, top: 412 }])
    .png()
    .toBuffer();
  server.script.push((_, response) =>
    send(response, 200, { data: [{ b64_json: cross.toString('base64') }] }),
  );
  const [frame] = await draw({}, frameRequest({ seeds: [1], wanted: [0] }));
  const { data, info } = await sharp(frame?.png).raw().toBuffer({ resolveWithObject: true });
  const at = (x: number, y: number) => data[(y * info.width + x) * info.channels];
  expect([at(360, 480), at(20, 20), at(700, 940)]).toEqual([255, 1, 1]);
});

it('fetches pictures that the server names by a path of its own, with the key', async () => {
  server.script.push(
    (_, response) =>
      send(response, 200, { data: [{ url: '/v1/images/a/content', revised_prompt: 'a fox' }] }),
    async (_, response) => void response.end(await picture()),
  );
  const [frame] = await draw({ apiKey: 'a-key' }, frameRequest({ seeds: [1], wanted: [0] }));
  expect(server.calls[1]).toMatchObject({
    path: '/v1/images/a/content',
    headers: { authorization: 'Bearer a-key' },
  });
  expect(frame?.report.revised_prompt).toBe('a fox');
});

it('fetches pictures elsewhere as it would a stranger’s, without the key', async () => {
  const fetched: string[] = [];
  server.script.push((_, response) => send(response, 200, { data: [{ url: 'https://blobs.test/a.png' }] }));
  await draw({ apiKey: 'a-key' }, frameRequest({ seeds: [1], wanted: [0] }), async (url) => {
    fetched.push(url);
    return picture();
  });
  expect(fetched).toEqual(['https://blobs.test/a.png']);
  server.script.push((_, response) => send(response, 200, { data: [{ url: 'http://169.254.169.254/' }] }));
  await expect(draw({}, frameRequest({ seeds: [1], wanted: [0] }))).rejects.toMatchObject({
    kind: 'retryable',
  });
});

it('must be started first', () => {
  engine = createOpenAiImagesEngine({ settings: settingsFor(server), fetchElsewhere: refuse });
  expect(() => engine.generate(frameRequest(), new AbortController().signal)).toThrow('not started');
});
