import { Resvg } from '@resvg/resvg-js';
import sharp from 'sharp';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Database } from '../../../src/db/database.ts';
import { createPrevizEngine } from '../../../src/engines/previz/index.ts';
import { sqliteDatabase, type TestDatabase } from '../../db/databases.ts';
import { eventually } from '../../worker/studio.ts';
import { type Caller, type Json, type Served, serve } from './served.ts';

/** What would end an element, an attribute, a comment, a CDATA part, a string, a header or a line somewhere. */
const HOSTILE = [
  '</text></svg><script>alert(1)</script>',
  '"/><image href="file:///etc/passwd"/><x y="',
  `' onload='alert(1)`,
  '<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]>&e;',
  ']]><script>1</script><![CDATA[',
  '--><script>1</script><!--',
  '</rdf:li></x:xmpmeta><?xpacket end="w"?>',
  ') Tj ET /OpenAction << /S /JavaScript >> (',
  'x\r\nSet-Cookie: a=b\r\n\r\n<html>',
  `'; drop table job_sets; --`,
  '{{7*7}} %s %n $(id) `id`',
  '../../../../etc/passwd',
  'a\u0000b\u0007c\u001b[31md\u2028e\u202ef',
];

let engine: ReturnType<typeof createPrevizEngine>;
let place: TestDatabase;
let db: Database;
let home: Served;
let owner: Caller;
beforeAll(async () => {
  engine = createPrevizEngine({ threads: 1 });
  place = await sqliteDatabase();
  db = await place.open();
  home = await serve(db);
  await engine.start();
  home.work({ engine });
  owner = await home.caller();
});
afterAll(async () => {
  await home.close();
  await engine.stop();
  await db.close();
  await place.remove();
});

/** Text between tags that could be taken for a tag or an entity. */
const loose = (xml: string) =>
  xml.replace(/<[^<>]*>/g, '').match(/[<]|&(?!(amp|lt|gt|quot|apos|#\d+|#x[\da-f]+);)/gi);

async function drawn(prompt: string): Promise<Json> {
  const id = await home.order(owner, { prompt, count: 1 });
  return eventually(async () => {
    const { json } = await home.ask(owner, 'GET', `/v1/framewright/job-sets/${id}`);
    return json.frames[0].status === 'completed' && json;
  });
}

it.each(HOSTILE)(
  '%j is text and nothing else in what is drawn and told',
  { timeout: 60_000 },
  async (hostile) => {
    const set = await drawn(`A fox named ${hostile} sits under a sign that says "${hostile}"`);
    expect(set.request.prompt).toContain(hostile);
    const [frame] = set.frames;
    const svg = await (await fetch(frame.svg.url)).text();
    expect(() => new Resvg(svg)).not.toThrow();
    expect(svg).not.toMatch(/<script|<foreignObject|<!DOCTYPE|<!ENTITY|<\?xpacket|<x:xmpmeta/i);
    expect(svg).not.toMatch(/<[^>]*\son\w+\s*=/i);
    expect(svg).not.toMatch(/href="(?!#|data:image\/)/);
    const png = Buffer.from(await (await fetch(frame.results.raw.url)).arrayBuffer());
    const xmp = (await sharp(png).metadata()).xmp?.toString() ?? '';
    expect(xmp).toContain('xmpmeta');
    expect(loose(xmp)).toBeNull();
    expect(xmp.match(/<\/x:xmpmeta>/g)).toHaveLength(1);
    expect(xmp).not.toMatch(/<script|<!ENTITY/i);
  },
);

it('names of parameters, and secrets of webhooks, stay out of headers they could break', async () => {
  const order = (body: object) => home.ask(owner, 'POST', '/v1/text2image/keyframes', body);
  const odd = await order({ params: { prompt: 'a', 'x\r\nset-cookie: a=b': 1 } });
  expect(odd.headers.get('set-cookie')).toBeNull();
  expect(odd.headers.get('x-framewright-ignored')).toBe('x%0D%0Aset-cookie%3A%20a%3Db');
  const hook = { url: 'https://hooks.test/', secret: 'a\r\nx-forged: 1' };
  expect((await order({ params: { prompt: 'a' }, webhook: hook })).status).toBe(422);
});

it('a request cannot choose its own id, and paths cannot choose where they redirect', async () => {
  const own = await fetch(`${home.url}/healthz`, { headers: { 'x-request-id': 'forged' } });
  expect(own.headers.get('x-request-id')).not.toBe('forged');
  for (const path of ['//evil.test/', '/%0d%0aset-cookie:a=b/', '/\\evil.test/', '/healthz//evil.test/']) {
    const answer = await fetch(home.url + path, { redirect: 'manual' });
    expect([answer.status, answer.headers.get('location'), answer.headers.get('set-cookie')]).toEqual([
      404,
      null,
      null,
    ]);
  }
});
