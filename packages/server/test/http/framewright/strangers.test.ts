import { randomUUID } from 'node:crypto';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { onBothDatabases } from '../../db/databases.ts';
import { clearQueue } from '../../job-sets/house.ts';
import { eventually } from '../../worker/studio.ts';
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

  /** Every published operation about one set: also those that will be added. */
  async function operations(): Promise<{ method: string; path: string; v2: boolean }[]> {
    const { paths } = (await (await fetch(`${home.url}/openapi.json`)).json()) as Json;
    return Object.entries<Json>(paths).flatMap(([path, methods]) =>
      Object.keys(methods)
        .filter(() => path.includes('{id}'))
        .map((method) => ({ method: method.toUpperCase(), path, v2: path.startsWith('/requests') })),
    );
  }
  const fill = (path: string, id: string) => path.replace('{id}', id).replace(/\{\w+\}/g, '1');
  async function ask(
    who: Caller,
    { method, path, v2 }: Awaited<ReturnType<typeof operations>>[number],
    id: string,
  ) {
    const headers = {
      ...(v2 ? who.v2 : who.v1),
      ...(method === 'POST' ? { 'content-type': 'application/json' } : {}),
    };
    const init = { method, headers, ...(method === 'POST' ? { body: '{}' } : {}) };
    const answer = await fetch(home.url + fill(path, id), init);
    return [path, method, answer.status, await answer.text()];
  }

  it('finds on every route about a set what it finds for none, waiting and finished', async () => {
    const waiting = await home.order(owner);
    const all = await operations();
    expect(all.length).toBeGreaterThanOrEqual(6);
    for (const operation of all) {
      const nobodys = await ask(stranger, operation, randomUUID());
      expect([404, 422]).toContain(nobodys[2]);
      expect(await ask(stranger, operation, waiting)).toEqual(nobodys);
    }
    const finished = await home.order(owner);
    home.work();
    const details = () => home.ask(owner, 'GET', `/v1/framewright/job-sets/${finished}`);
    await eventually(async () => (await details()).json.status === 'completed');
    for (const operation of all)
      expect(await ask(stranger, operation, finished)).toEqual(await ask(stranger, operation, randomUUID()));
    // Nothing was cancelled, deleted or redone meanwhile.
    expect((await details()).json).toMatchObject({ status: 'completed', attempts: 1 });
  });

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
      readPath.replace(/\/media\/./, '/media/_'),
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
