import { afterEach, beforeEach, expect, it } from 'vitest';
import { SEARCH_REACH } from '../../../src/job-sets/list.ts';
import { onBothDatabases } from '../../db/databases.ts';
import { clearQueue } from '../../job-sets/house.ts';
import { eventually } from '../../worker/studio.ts';
import { type Caller, type Json, type Served, serve } from './served.ts';

const LIST = '/v1/framewright/job-sets';

onBothDatabases('the list of sets', (db) => {
  let served: Served;
  let me: Caller;
  let now: number;

  beforeEach(async () => {
    await clearQueue(db());
    now = Date.parse('2026-03-01T00:00:00Z');
    served = await serve(db(), { clock: () => now });
    me = await served.caller();
  });
  afterEach(() => served.close());

  const list = async (query = '', who = me) => {
    const { status, json } = await served.ask(who, 'GET', LIST + query);
    expect([status, json]).toEqual([200, expect.anything()]);
    return json as { job_sets: Json[]; next_cursor: string | null };
  };
  const ids = async (query: string) => (await list(query)).job_sets.map((set) => set.id);
  const pages = async (query: string) => {
    const found: string[][] = [];
    let cursor: string | null = '';
    while (cursor !== null) {
      const page = await list(`?${query}${cursor && `&cursor=${cursor}`}`);
      found.push(page.job_sets.map((set) => set.id));
      cursor = page.next_cursor;
    }
    return found;
  };

  it('is empty for a new account, and shows each what is its own', async () => {
    const other = await served.caller();
    await served.order(other);
    expect(await list()).toEqual({ job_sets: [], next_cursor: null });
    expect((await list('', other)).job_sets).toHaveLength(1);
    expect((await served.ask({ ...me, v1: me.v2 }, 'GET', LIST)).status).toBe(200);
  });

  it('tells of each set what a list needs', async () => {
    const prompt = `A fox, ${'very '.repeat(50)}red`;
    const id = await served.order(me, { prompt, count: 2, aspect_ratio: '16:9', quality: '1600p' });
    expect(await list()).toEqual({
      next_cursor: null,
      job_sets: [
        {
          id,
          status: 'queued',
          generation: 'v1',
          created_at: '2026-03-01T00:00:00.000Z',
          started_at: null,
          finished_at: null,
          prompt: prompt.slice(0, 200),
          aspect_ratio: '16:9',
          quality: '1600p',
          seed: 7,
          count: 2,
          completed: 0,
          preview_url: null,
        },
      ],
    });
    served.work();
    const done = await eventually(async () => {
      const [set] = (await list()).job_sets;
      return set.status === 'completed' && set;
    });
    expect(done).toMatchObject({ completed: 2, started_at: expect.any(String) });
    expect((await fetch(done.preview_url)).status).toBe(200);
  });

  it('pages through sets of one moment without a gap or a repetition, also while new ones come in', async () => {
    const made: string[] = [];
    for (let i = 0; i < 7; i += 1) {
      if (i % 3 === 0) now += 1_000;
      made.push(await served.order(me));
    }
    const first = await list('?limit=3');
    expect(first.job_sets).toHaveLength(3);
    await served.order(me);
    const rest = await list(`?limit=100&cursor=${first.next_cursor}`);
    const seen = [...first.job_sets, ...rest.job_sets].map((set) => set.id);
    expect([seen.toSorted(), rest.next_cursor]).toEqual([made.toSorted(), null]);
    expect(seen[0]).toBe(made.at(-1));
    expect((await pages('limit=4')).map((page) => page.length)).toEqual([4, 4]);
  });

  it('filters by status', async () => {
    const canceled = await served.order(me);
    const answer = await fetch(`${served.url}/requests/${canceled}/cancel`, {
      method: 'POST',
      headers: me.v2,
    });
    expect(answer.status).toBe(202);
    const begun = await served.order(me);
    await served.queue.claim();
    const waiting = await served.order(me);
    expect(await ids('?status=canceled')).toEqual([canceled]);
    expect(await ids('?status=in_progress')).toEqual([begun]);
    expect(await ids('?status=queued')).toEqual([waiting]);
    expect(await ids('?status=failed')).toEqual([]);
  });

  it('filters by time: from then on, and before then', async () => {
    const early = await served.order(me);
    now += 60_000;
    const late = await served.order(me);
    expect(await ids('?created_from=2026-03-01T00:01:00Z')).toEqual([late]);
    expect(await ids('?created_before=2026-03-01T00:01:00Z')).toEqual([early]);
    expect(await ids('?created_from=2026-03-01T02:01:00%2B02:00')).toEqual([late]);
    expect(await ids('?created_from=2026-03-01T02:01:00+02:00')).toEqual([late]);
    expect(await ids('?created_from=2026-03-01T00:00:00.001Z&created_before=2026-03-01T00:01:00Z')).toEqual(
      [],
    );
  });

  it('finds words in any case, order and alphabet, and takes wildcards for what they are', async () => {
    const umlaut = await served.order(me, { prompt: 'Über den Dächern, ein Ｄｒａｇｏｎ' });
    const percent = await served.order(me, { prompt: '100% wool_sweater!' });
    const kanji = await served.order(me, { prompt: '雪の中の赤い狐' });
    await served.order(me, { prompt: 'NUL \u0000 inside' });
    expect(await ids('?q=dragon+DÄCHERN')).toEqual([umlaut]);
    expect(await ids(`?q=${encodeURIComponent('0%')}`)).toEqual([percent]);
    expect(await ids('?q=l_sw')).toEqual([percent]);
    expect(await ids(`?q=${encodeURIComponent('r!')}`)).toEqual([percent]);
    expect(await ids(`?q=${encodeURIComponent('狐')}`)).toEqual([kanji]);
    expect(await ids('?q=dragon+wool')).toEqual([]);
    expect(await ids('?q=+')).toHaveLength(4);
  });

  it('searches so far and no further for one page, and says where to go on', async () => {
    const oldest = await served.order(me, { prompt: 'needle' });
    const template = await db()
      .query.selectFrom('job_sets')
      .selectAll()
      .where('id', '=', oldest)
      .executeTakeFirstOrThrow();
    const hay = Array.from({ length: SEARCH_REACH }, (_, i) => ({
      ...template,
      id: crypto.randomUUID(),
      created_at: template.created_at + 1 + (i >> 4),
      search_text: 'hay',
      due_at: null,
    }));
    for (let at = 0; at < hay.length; at += 500)
      await db()
        .query.insertInto('job_sets')
        .values(hay.slice(at, at + 500))
        .execute();
    const found = await pages('q=needle');
    expect(found).toEqual([[], [oldest]]);
    await db()
      .query.deleteFrom('job_sets')
      .where('id', '=', hay[0]?.id ?? '')
      .execute();
    expect(await pages('q=needle')).toEqual([[oldest], []]);
  });

  it.each([
    ['limit=0', 'limit'],
    ['limit=101', 'limit'],
    ['limit=many', 'limit'],
    ['cursor=x', 'cursor'],
    ['status=done', 'status'],
    ['created_from=yesterday', 'created_from'],
    ['created_before=2026-13-01T00:00:00Z', 'created_before'],
    ['created_from=2026-03-01T00:00:00', 'created_from'],
    [`q=${'x'.repeat(201)}`, 'q'],
    ['q=a&q=b', 'q'],
  ])('refuses %s', async (query, field) => {
    const { status, json } = await served.ask(me, 'GET', `${LIST}?${query}`);
    expect([status, json.detail[0].loc]).toEqual([422, ['query', field]]);
  });

  it('takes its limits at their edges and names what it does not know', async () => {
    expect((await served.ask(me, 'GET', `${LIST}?limit=1&q=${'x'.repeat(200)}`)).status).toBe(200);
    const odd = await served.ask(me, 'GET', `${LIST}?limit=100&order=asc`);
    expect([odd.status, odd.headers.get('x-framewright-ignored')]).toEqual([200, 'order']);
    expect((await served.ask({ ...me, v1: {} }, 'GET', LIST)).status).toBe(422);
  });
});
