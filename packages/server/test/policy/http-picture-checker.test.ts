import { expect, it } from 'vitest';
import { createHttpPictureChecker } from '../../src/policy/http-picture-checker.ts';
import { startWeb } from '../media/web.ts';

const never = new AbortController().signal;
const picture = { subject: 'frame', number: 2, png: new Uint8Array([1, 2]) } as const;

const answering = async (status: number, body: string) => {
  const web = await startWeb((_, answer) => answer.writeHead(status).end(body));
  return createHttpPictureChecker(web).check(picture, never);
};

it('posts the picture and says which it is', async () => {
  const seen: unknown[] = [];
  const web = await startWeb(async (request, answer) => {
    const parts: Buffer[] = [];
    for await (const part of request) parts.push(part as Buffer);
    const {
      'content-type': type,
      'x-framewright-subject': subject,
      'x-framewright-number': number,
    } = request.headers;
    seen.push([request.method, type, subject, number, Buffer.concat(parts)]);
    answer.end('{"flagged": false}');
  });
  expect(await createHttpPictureChecker(web).check(picture, never)).toBeNull();
  expect(seen).toEqual([['POST', 'image/png', 'frame', '2', Buffer.from([1, 2])]]);
});

it('takes the reason of the service, at most 200 characters, or gives one', async () => {
  expect(await answering(200, '{"flagged": true, "reason": "it shows a logo"}')).toBe('it shows a logo');
  expect(await answering(200, `{"flagged": true, "reason": "${'x'.repeat(300)}"}`)).toHaveLength(200);
  expect(await answering(200, '{"flagged": true}')).toBe('it is not allowed here');
});

it.each([
  [500, '{"flagged": false}', 'answered 500'],
  [200, 'fine', 'could not be asked'],
  [200, '{}', 'without "flagged"'],
  [200, '{"flagged": "no"}', 'without "flagged"'],
  [302, '', 'answered 302'],
])('%d %s is no verdict', async (status, body, said) => {
  await expect(answering(status, body)).rejects.toThrow(said);
});

it('nobody there is no verdict, and a stop is a stop', async () => {
  await expect(createHttpPictureChecker('http://127.0.0.1:1/').check(picture, never)).rejects.toThrow(
    'could not be asked',
  );
  const stop = AbortSignal.abort(new Error('stopping'));
  await expect(createHttpPictureChecker('http://127.0.0.1:1/').check(picture, stop)).rejects.toThrow(
    'stopping',
  );
});
