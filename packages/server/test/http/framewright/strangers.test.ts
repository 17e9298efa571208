import { afterEach, beforeEach, expect, it } from 'vitest';
import { onBothDatabases } from '../../db/databases.ts';
import { clearQueue } from '../../job-sets/house.ts';
import { type Caller, type Json, type Served, serve } from './served.ts';

onBothDatabases('another account', (db) => {
  let home: Served;
  let owner: Caller;
  let stranger: Caller;

  beforeEach(async () => {
    await clearQueue(db());
    home = await serve(db());
    owner = await home.caller();
    stranger = await home.caller();
  });
  afterEach(() => home.close());

  it('sees none of the sets in its list, and shares no idempotency key', async () => {
    const key = { 'idempotency-key': 'the-same' };
    const body = { params: { prompt: 'a fox', seed: 1 } };
    const mine = await home.ask(owner, 'POST', '/v1/text2image/keyframes', body, key);
    const theirs = await home.ask(stranger, 'POST', '/v1/text2image/keyframes', body, key);
    expect([mine.status, theirs.status]).toEqual([200, 200]);
    expect(theirs.json.id).not.toBe(mine.json.id);
    const { json } = await home.ask(stranger, 'GET', '/v1/framewright/job-sets');
    expect(json.job_sets.map((set: Json) => set.id)).toEqual([theirs.json.id]);
  });

  it('cannot read or write an upload by guessing: every part of its URL is signed', async () => {
    const ask = async (who: Caller) =>
      (await home.ask(who, 'POST', '/files/generate-upload-url', { content_type: 'image/png' })).json;
    const [mine, theirs] = [await ask(owner), await ask(stranger)];
    const put = (url: string) =>
      fetch(url, { method: 'PUT', headers: { 'content-type': 'image/png' }, body: 'bytes' });
    expect((await put(mine.upload_url)).status).toBe(200);
    const [readPath, writePath] = [new URL(mine.public_url).pathname, new URL(mine.upload_url).pathname];
    const key = readPath.replace(/^\/media\/[^/]+\//, '');
    const [ownRead, ownWrite] = [theirs.public_url, theirs.upload_url].map(
      (url: string) => new URL(url).pathname,
    );
    const guesses = [
      ownRead?.replace(/(\/media\/[^/]+\/).*/, `$1${key}`),
      readPath.replace(/(?<=\/media\/)./, (first) => (first === '_' ? 'A' : '_')),
      `/media/${key}`,
      `/media/${'A'.repeat(22)}/${key}`,
    ];
    for (const guess of guesses) expect((await fetch(home.url + guess)).status).toBe(404);
    const writes = [
      ownWrite?.replace(/(\/uploads\/\d+\/[^/]+\/).*/, `$1${key}`),
      writePath.replace(/\/uploads\/\d+/, '/uploads/999999999999999'),
      writePath.replace('.png', '.gif'),
    ];
    for (const guess of writes) expect((await put(home.url + guess)).status).toBe(404);
    expect(await (await fetch(mine.public_url)).text()).toBe('bytes');
  });
});
