import { expect, it } from 'vitest';
import { onBothDatabases } from '../../db/databases.ts';
import { eventually } from '../../worker/studio.ts';
import { type Caller, type Served, servedForEach } from './served.ts';

/** U+0000 is a character to JSON, to URLs and to SQLite, and none to PostgreSQL. */
const NUL = '\0';

onBothDatabases('a NUL', (db) => {
  let served: Served;
  let me: Caller;
  servedForEach(db, (home, caller) => {
    served = home;
    me = caller;
  });

  it('in a path is an id that nobody has', async () => {
    const own = '/v1/framewright/job-sets';
    const id = await served.order(me);
    const asked = [
      ['GET', '/v1/job-sets/%00'],
      ['GET', `${own}/%00`],
      ['DELETE', `${own}/a%00b`],
      ['POST', `${own}/%00/cancel`],
      ['POST', `${own}/%00/frames/1/redo`],
      ['GET', `${own}/%00/deliveries`],
      ['POST', `${own}/${id}/deliveries/%00/redeliver`],
    ] as const;
    const statuses = [];
    for (const [method, path] of asked) statuses.push((await served.ask(me, method, path)).status);
    expect(statuses).toEqual(asked.map(() => 404));
    for (const [method, path] of [
      ['GET', '/requests/%00/status'],
      ['POST', '/requests/%00/cancel'],
    ] as const)
      expect((await fetch(served.url + path, { method, headers: me.v2 })).status).toBe(404);
    expect((await served.ask(me, 'GET', `${own}?q=%00`)).json.job_sets).toHaveLength(1);
  });

  it('in words and in a webhook’s URL harms no set: it ends, and what is owed is told of', async () => {
    const webhook = { url: `https://hooks.test/a${NUL}b`, secret: 's' };
    const id = await served.order(me, { prompt: `a fox${NUL} in the snow`, count: 1 }, { webhook });
    served.work();
    const path = `/v1/framewright/job-sets/${id}`;
    const details = async () => (await served.ask(me, 'GET', path)).json;
    await eventually(async () => (await details()).finished_at !== null);
    const { status } = await served.ask(me, 'POST', `${path}/frames/1/redo`, { prompt: `an owl${NUL}` });
    expect(status).toBe(200);
    await eventually(async () => (await details()).frames[0].redone === 1 && (await details()).finished_at);
    expect((await details()).status).toBe('completed');
    const { deliveries } = (await served.ask(me, 'GET', `${path}/deliveries`)).json;
    expect(deliveries).toHaveLength(2);
  });
});
