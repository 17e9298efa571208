import { afterEach, beforeEach, expect, it } from 'vitest';
import { loadPolicy } from '../../../src/policy/load-policy.ts';
import { createDeliveries } from '../../../src/webhooks/deliveries.ts';
import { onBothDatabases } from '../../db/databases.ts';
import { clearQueue } from '../../job-sets/house.ts';
import { eventually } from '../../worker/studio.ts';
import { type Answer, type Caller, type Json, type Served, serve } from './served.ts';

const SOME = 'Frame 1: a dog barks. Frame 2: a naked woman.';
const ALL = 'a naked woman';

onBothDatabases('over HTTP, what is not drawn', (db) => {
  let home: Served;
  let owner: Caller;

  beforeEach(async () => {
    await clearQueue(db());
    home = await serve(db());
    owner = await home.caller(10);
    home.work({ policy: await loadPolicy('default') });
  });
  afterEach(() => home.close());

  const ended = (path: string, headers: Caller['v1'], isOver: (said: Json) => boolean) =>
    eventually(async () => {
      const said = (await (await fetch(home.url + path, { headers })).json()) as Json;
      return isOver(said) && said;
    });
  const v1 = (id: string) =>
    ended(`/v1/job-sets/${id}`, owner.v1, ({ jobs }) =>
      jobs.every((job: Json) => !['queued', 'in_progress'].includes(job.status)),
    );
  const details = async (id: string) =>
    (await home.ask(owner, 'GET', `/v1/framewright/job-sets/${id}`)).json.frames as Json[];

  it('is nsfw in the first generation, frame by frame, with the reason in the details', async () => {
    const id = await home.order(owner, { prompt: SOME, count: 2 });
    expect((await v1(id)).jobs).toMatchObject([
      { status: 'completed', results: { raw: { type: 'image' } } },
      { status: 'nsfw', results: null },
    ]);
    const reasons = (await details(id)).map((frame) => frame.reason);
    expect(reasons).toEqual([null, expect.stringContaining('does not draw nudity')]);
  });

  it('is nsfw in the second generation once nothing was drawn, and completed with fewer images before', async () => {
    const order = async (prompt: string) => {
      const body = { prompt, num_images: 2 };
      const asked: Answer = await home.ask(owner, 'POST', '/higgsfield-ai/popcorn/auto', body, owner.v2);
      return ended(`/requests/${asked.json.request_id}/status`, owner.v2, ({ status }) =>
        ['nsfw', 'completed', 'failed'].includes(status),
      );
    };
    expect(await order(ALL)).toMatchObject({ status: 'nsfw' });
    const some = await order(SOME);
    expect([some.status, some.images.length]).toEqual(['completed', 1]);
  });

  it('costs nothing, and its webhook is owed like any other', async () => {
    const id = await home.order(
      owner,
      { prompt: ALL, count: 2 },
      { webhook: { url: 'http://127.0.0.1:9/', secret: 's' } },
    );
    await v1(id);
    const owed = () => createDeliveries(db(), Date.now).list(owner.id, id);
    await eventually(async () => (await owed()).length === 1);
    // All ten frames can still be ordered.
    await home.order(owner, { count: 8 });
    await home.order(owner, { count: 2 });
  });
});
