import { expect, it } from 'vitest';
import { onBothDatabases } from '../../db/databases.ts';
import { eventually, frameEvent, testEngine } from '../../worker/studio.ts';
import { type Caller, type Json, type Served, servedForEach } from './served.ts';

const svgOf = (seed: number) => `<svg xmlns="http://www.w3.org/2000/svg"><title>${seed} ü</title></svg>`;

onBothDatabases('the SVG of a frame', (db) => {
  let served: Served;
  let me: Caller;

  servedForEach(db, (home, caller) => {
    served = home;
    me = caller;
  });

  const drawing = testEngine(async function* (request) {
    for (const frame of request.wanted) {
      const event = frameEvent(request, frame);
      yield { ...event, svg: svgOf(request.seeds[frame] as number) } as typeof event;
    }
  });
  const finished = (id: string) =>
    eventually(async () => {
      const { json } = await served.ask(me, 'GET', `/v1/framewright/job-sets/${id}`);
      return json.status === 'completed' && json;
    });
  const fetchSvg = (id: string, n: number | string, who = me) =>
    fetch(`${served.url}/v1/framewright/job-sets/${id}/frames/${n}/svg`, { headers: who.v2 });

  it('is served with credentials, and under a URL of its own without, as a picture that runs nothing', async () => {
    const id = await served.order(me, { count: 2 });
    served.work({ engine: drawing });
    const set = await finished(id);
    for (const [i, frame] of set.frames.entries())
      for (const answer of [await fetchSvg(id, i + 1), await fetch(frame.svg.url)]) {
        expect(await answer.text()).toBe(svgOf(7 + i));
        expect(answer.headers.get('content-type')).toBe('image/svg+xml');
        const policy = answer.headers.get('content-security-policy');
        expect(policy).toMatch(/default-src 'none'.*sandbox/);
        expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
      }
  });

  it('is not there before the frame is, nor from an engine that draws none, nor for others', async () => {
    const id = await served.order(me, { count: 2 });
    expect((await fetchSvg(id, 1)).status).toBe(404);
    served.work();
    expect((await finished(id)).frames[0].svg).toBeNull();
    expect(((await (await fetchSvg(id, 2)).json()) as Json).detail).toContain('Frame 2 has no SVG');
    expect((await fetchSvg(id, 2, await served.caller())).status).toBe(404);
  });

  it('takes the numbers of frames that the set has', async () => {
    const id = await served.order(me, { count: 2 });
    expect((await fetchSvg(id, 3)).status).toBe(404);
    for (const n of ['0', 'x', '-1', '1.5']) {
      const answer = await fetchSvg(id, n);
      expect([answer.status, ((await answer.json()) as Json).detail[0].loc]).toEqual([422, ['path', 'n']]);
    }
  });
});
