import sharp from 'sharp';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Engine, EngineError } from '../../../src/engines/engine.ts';
import { createOpenAiImagesEngine } from '../../../src/engines/openai-images/index.ts';
import type { OpenAiImagesSettings } from '../../../src/engines/openai-images/settings.ts';
import { eventually } from '../../worker/studio.ts';
import { frameRequest, framesOf } from '../engine-suite.ts';
import {
  type Answer,
  base64,
  type ImageServer,
  imageServer,
  picture,
  send,
  settingsFor,
  wellBehaved,
} from './image-server.ts';

const NOW = Date.parse('2026-11-28T12:00:00Z');
const one = frameRequest({ seeds: [5], wanted: [0] });

let server: ImageServer;
let engines: Engine[];

beforeEach(async () => {
  server = await imageServer();
  engines = [];
});
afterEach(async () => {
  await Promise.all(engines.map((engine) => engine.stop()));
  await server.close();
});

async function start(changes: Partial<OpenAiImagesSettings> = {}): Promise<Engine> {
  const engine = createOpenAiImagesEngine({
    settings: settingsFor(server, changes),
    fetchElsewhere: () => Promise.reject(new Error('nothing is elsewhere')),
    clock: () => NOW,
  });
  engines.push(engine);
  await engine.start();
  return engine;
}

/** How a set ends whose first call is answered so. */
async function outcome(answer: Answer, changes: Partial<OpenAiImagesSettings> = {}, request = one) {
  server.script.push(answer);
  const error = await framesOf(await start(changes), request).catch((thrown: unknown) => thrown);
  if (!(error instanceof EngineError)) throw error;
  const { kind, message, retryAfterMs } = error;
  return { kind, message, retryAfterMs };
}

const pictures =
  (...files: Uint8Array[]): Answer =>
  (_, response) =>
    send(response, 200, { data: files.map((file) => ({ b64_json: base64(file) })) });
const says =
  (status: number, body: unknown, headers = {}): Answer =>
  (_, response) =>
    send(response, status, body, headers);
const again = { kind: 'retryable', retryAfterMs: null };

describe('a slow server', () => {
  it('is waited for, while it takes less than its limit', async () => {
    server.script.push(async (call, response) => {
      await new Promise((resolve) => setTimeout(resolve, 300));
      await wellBehaved(call, response);
    });
    expect(await framesOf(await start(), one)).toHaveLength(1);
  });

  it('that hangs before its answer is left after the limit', async () => {
    const found = await outcome(() => undefined, { timeoutMs: 200 });
    expect(found).toEqual({ ...again, message: 'the image server took longer than 0.2 s' });
    await eventually(async () => server.open() === 0);
  });

  it('that hangs in the middle of its answer is left after the limit', async () => {
    const found = await outcome((_, response) => void response.writeHead(200).write('{"data":['), {
      timeoutMs: 200,
    });
    expect(found).toEqual({ ...again, message: 'the image server took longer than 0.2 s' });
  });

  it('is let go at once when the set is called off', async () => {
    server.script.push(() => undefined);
    const stop = new AbortController();
    const drawing = framesOf(await start(), one, stop.signal);
    drawing.catch(() => undefined);
    await eventually(async () => server.calls.length === 1);
    stop.abort(new Error('called off'));
    await expect(drawing).rejects.toThrow('called off');
    await eventually(async () => server.open() === 0);
  });
});

describe('a lying server', () => {
  it('that makes too few is asked for the rest, seeds where they belong', async () => {
    server.script.push(async (call, response) =>
      wellBehaved({ ...call, fields: { ...call.fields, n: '1' } }, response),
    );
    const drawn = await framesOf(await start({ seeds: 'batch' }), frameRequest());
    expect(drawn.map(({ frame, report }) => [frame, report.seed])).toEqual([
      [0, 7],
      [1, 8],
      [2, 9],
    ]);
    expect(server.calls.map(({ fields }) => [fields.n, fields.seed])).toEqual([
      ['3', '7'],
      ['2', '8'],
    ]);
  });

  it('that makes too many is believed as far as it was asked', async () => {
    server.script.push(pictures(await picture(), await picture(), await picture()));
    expect((await framesOf(await start(), one)).map(({ frame }) => frame)).toEqual([0]);
  });

  it.each([
    ['nothing', { data: [] }],
    ['something else', { images: ['x'] }],
    ['null', null],
    ['a list', []],
    ['a picture without bytes', { data: [{ revised_prompt: 'a fox' }] }],
    ['null for a picture', { data: [null] }],
    ['bytes that are not base64', { data: [{ b64_json: '<html>' }] }],
  ])('that answers 200 with %s is tried again', async (_, body) => {
    const found = await outcome(says(200, body));
    expect(found).toEqual({ ...again, message: 'the image server answered without a picture' });
  });

  it('that makes another size is finished to ours, and the report says so', async () => {
    server.script.push(pictures(await picture('300x900')));
    const [frame] = await framesOf(await start(), one);
    expect(await sharp(frame?.png).metadata()).toMatchObject({ width: 720, height: 960 });
    expect(frame?.report.size).toEqual({ asked: '1024x1024', given: '300x900' });
  });

  it('that makes a picture of a few pixels is tried again', async () => {
    const found = await outcome(pictures(await picture('900x63')));
    expect(found).toEqual({ ...again, message: 'the image server sent a picture of 900×63 pixels' });
  });

  it.each([
    ['text', Buffer.from('this is no picture, whatever it says')],
    ['SVG', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="900" height="900"/>')],
    ['nothing', Buffer.alloc(0)],
  ])('that sends %s for a picture is tried again', async (_, file) => {
    const found = await outcome(pictures(file));
    expect(found.kind).toBe('retryable');
    expect(found.message).toMatch(/not a picture|without a picture/);
  });

  it('that sends half a picture is tried again; what came before it has landed', async () => {
    const whole = await picture();
    server.script.push(pictures(whole, whole.subarray(0, whole.length / 2)));
    const engine = await start();
    const landed: number[] = [];
    const drawing = (async () => {
      const request = frameRequest({ seeds: [1, 2], wanted: [0, 1] });
      for await (const event of engine.generate(request, new AbortController().signal))
        if (event.type === 'frame') landed.push(event.frame);
    })();
    await expect(drawing).rejects.toMatchObject({
      kind: 'retryable',
      message: expect.stringContaining('not a picture'),
    });
    expect(landed).toEqual([0]);
  });

  it.each(['{"data":[{"b64_json":"iVBORw0KGgo', 'Service starting…', ''])(
    'whose JSON is %j is tried again',
    async (body) => {
      const found = await outcome(says(200, body));
      expect(found).toEqual({
        ...again,
        message: 'the image server answered with something that is not JSON',
      });
    },
  );

  it('that sends more than pictures can be is cut off', async () => {
    let sent = 0;
    const found = await outcome(async (_, response) => {
      response.writeHead(200);
      while (!response.destroyed && sent < 200) {
        sent += 1;
        await new Promise((resolve) => response.write(Buffer.alloc(1024 * 1024, 'A'), resolve));
      }
    });
    expect(found).toMatchObject({ ...again, message: expect.stringContaining('answered with more than') });
    expect(sent).toBeLessThan(100);
  });
});

describe('a dying server', () => {
  it('that hangs up before its answer is tried again', async () => {
    const found = await outcome((_, response) => void response.destroy());
    expect(found).toEqual({ ...again, message: 'the connection to the image server broke' });
  });

  it('that dies in the middle of its answer is tried again', async () => {
    const found = await outcome((_, response) => {
      response.writeHead(200, { 'content-length': '100000' }).write('{"data":[');
      setTimeout(() => response.destroy(), 20);
    });
    expect(found).toEqual({ ...again, message: 'the connection to the image server broke' });
  });

  it('that is not there is waited for: it is no fault of the set', async () => {
    const engine = await start();
    await server.close();
    await expect(framesOf(engine, one)).rejects.toMatchObject({
      kind: 'retryable',
      message: 'the image server cannot be reached',
      retryAfterMs: 5_000,
    });
  });
});

describe('an overloaded server', () => {
  it.each([
    [429, {}, 5_000],
    [503, {}, 5_000],
    [429, { 'retry-after': '12' }, 12_000],
    [503, { 'retry-after': 'Sat, 28 Nov 2026 12:00:30 GMT' }, 30_000],
    [503, { 'retry-after': '0' }, 1_000],
    [429, { 'retry-after': '86400' }, 300_000],
    [429, { 'retry-after': 'soon' }, 5_000],
  ])('that answers %i with %j is left alone for %i ms', async (status, headers, retryAfterMs) => {
    const found = await outcome(
      says(status, { error: { message: 'busy', code: 'rate_limit_exceeded' } }, headers),
    );
    expect(found).toEqual({ kind: 'retryable', message: 'the image server is overloaded', retryAfterMs });
  });
});

describe('a server that refuses', () => {
  it.each([
    [400, { error: { message: 'no', code: 'content_policy_violation', type: 'invalid_request_error' } }],
    [400, { error: { message: 'no', code: 'moderation_blocked', type: 'image_generation_user_error' } }],
    [422, { error: { code: 'content_filter' } }],
    [451, 'Unavailable'],
    [200, { data: [{ finish_reason: 'content_filtered' }] }],
  ])('content, as %i %j, makes the set nsfw', async (status, body) => {
    const found = await outcome(says(status, body));
    expect(found.kind).toBe('refused');
    expect(found.message).toContain('policy');
  });

  it.each([
    [400, { error: { message: "Unknown parameter: 'seed'." } }, ": Unknown parameter: 'seed'. (400)"],
    [422, { detail: [{ loc: ['body', 'size'], msg: 'too large' }] }, ': body.size: too large (422)'],
    [400, { detail: 'Prompt is empty' }, ': Prompt is empty (400)'],
    [413, '<html>', ' (413)'],
    [400, { error: { message: `${'x'.repeat(900)}\n\n` } }, `: ${'x'.repeat(300)} (400)`],
    [400, { error: { message: 'bad key sk-abcdef123456 \u202e' } }, ': bad key [key] (400)'],
  ])('a request, with %i %j, fails the set in its words', async (status, body, said) => {
    const found = await outcome(says(status, body));
    expect(found).toEqual({
      kind: 'failed',
      message: `The image server does not take this request${said}`,
      retryAfterMs: null,
    });
  });

  it.each([
    [401, { error: { message: 'Incorrect API key provided: sk-abc***' } }, 'not set up: it answered 401'],
    [404, { detail: 'Not Found' }, 'not set up: it answered 404'],
    [302, '', 'not set up: it answered 302'],
    [429, { error: { code: 'insufficient_quota' } }, 'has no credit left'],
    [500, { error: { message: 'CUDA out of memory at /root/x.py' } }, 'failed (500)'],
    [502, '<html>', 'failed (502)'],
  ])('to work, with %i %j, is tried again, and its insides stay in the log', async (status, body, said) => {
    const found = await outcome(says(status, body, { location: 'http://elsewhere.test/' }));
    expect(found).toMatchObject(again);
    expect(found.message).toContain(said);
    expect(found.message).not.toMatch(/sk-|root/);
  });
});
