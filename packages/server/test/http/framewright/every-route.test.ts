import { randomUUID } from 'node:crypto';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { onBothDatabases } from '../../db/databases.ts';
import { clearQueue } from '../../job-sets/house.ts';
import { eventually } from '../../worker/studio.ts';
import { type Caller, type Json, type Served, serve } from './served.ts';

interface Operation {
  readonly method: string;
  readonly path: string;
  readonly isV2: boolean;
  readonly isOpen: boolean;
  /** Statuses that the document has an answer for. */
  readonly answers: readonly number[];
}

/** Bodies that are taken. */
const BODIES: Readonly<Record<string, object>> = {
  '/v1/text2image/keyframes': { params: { prompt: 'a fox' } },
  '/higgsfield-ai/popcorn/auto': { prompt: 'a fox' },
  '/files/generate-upload-url': { content_type: 'image/png' },
};

onBothDatabases('every published route', (db) => {
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

  async function operations(): Promise<Operation[]> {
    const { paths } = (await (await fetch(`${home.url}/openapi.json`)).json()) as Json;
    return Object.entries<Json>(paths).flatMap(([path, methods]) =>
      Object.entries<Json>(methods).map(([method, { security = [], responses }]) => ({
        method: method.toUpperCase(),
        path,
        isV2: security.length > 0 && security.every((one: object) => 'key' in one),
        isOpen: security.length === 0,
        answers: Object.keys(responses).map(Number),
      })),
    );
  }

  interface Names {
    readonly id: string;
    readonly delivery?: string;
  }
  async function ask(
    { method, path, isV2 }: Operation,
    who: Caller | null,
    { id, delivery = 'msg_1' }: Names,
  ) {
    const filled = path
      .replace('{id}', id)
      .replace('{delivery}', delivery)
      .replace(/\{\w+\}/g, '1');
    const body = method === 'POST' ? JSON.stringify(BODIES[path] ?? {}) : undefined;
    const headers = {
      ...(who === null ? {} : isV2 ? who.v2 : who.v1),
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
    };
    const answer = await fetch(home.url + filled, {
      method,
      headers,
      ...(body === undefined ? {} : { body }),
    });
    // The stream of a set that waits does not end.
    const text = answer.headers.get('content-type')?.startsWith('text/event-stream')
      ? void (await answer.body?.cancel())
      : await answer.text();
    return { status: answer.status, headers: answer.headers, text };
  }

  it('carries the request id and the security headers on every answer, each as the document has it', async () => {
    const nobody: Caller = {
      id: '',
      v1: { ...owner.v1, 'hf-secret': 'wrong' },
      v2: { authorization: `Key ${owner.id}:wrong` },
    };
    for (const operation of await operations())
      for (const who of [owner, stranger, nobody, null]) {
        const { status, headers } = await ask(operation, who, { id: await home.order(owner) });
        const about = `${operation.method} ${operation.path} ${status}`;
        expect(operation.answers, about).toContain(status);
        expect(headers.get('x-request-id'), about).toMatch(/^[0-9a-f-]{36}$/);
        expect(headers.get('x-content-type-options'), about).toBe('nosniff');
        expect(headers.get('referrer-policy'), about).toBe('no-referrer');
        expect(headers.get('x-frame-options'), about).toBe('DENY');
        expect(headers.get('content-security-policy'), about).toContain("default-src 'none'");
        expect(headers.get('server') ?? headers.get('x-powered-by'), about).toBeNull();
        if (operation.isOpen) continue;
        if (who === null) expect(status, about).toBe(operation.isV2 ? 401 : 422);
        if (who === nobody) expect(status, about).toBe(401);
      }
  });

  it('shows, stops, changes and resends nothing of another account’s', async () => {
    const webhook = { url: 'https://hooks.test/x', secret: 's' };
    const order = () => home.order(owner, { count: 1 }, { webhook });
    const id = await order();
    const worker = home.work();
    const details = async () => (await home.ask(owner, 'GET', `/v1/framewright/job-sets/${id}`)).json;
    await eventually(async () => (await details()).finished_at !== null);
    await worker.stop();
    const waiting = await order();
    const deliveriesOf = async () =>
      (await home.ask(owner, 'GET', `/v1/framewright/job-sets/${id}/deliveries`)).json.deliveries;
    const [before, [delivery]] = [await details(), await deliveriesOf()];

    for (const operation of (await operations()).filter(({ path }) => path.includes('{id}'))) {
      const unknown = await ask(operation, stranger, { id: randomUUID(), delivery: delivery.id });
      expect(unknown.status, operation.path).toBe(404);
      for (const theirs of [id, waiting]) {
        const { status, text } = await ask(operation, stranger, { id: theirs, delivery: delivery.id });
        expect([operation.path, status, text]).toEqual([operation.path, unknown.status, unknown.text]);
      }
    }
    expect(await details()).toEqual(before);
    expect(await deliveriesOf()).toEqual([delivery]);
    expect((await home.ask(owner, 'GET', `/v1/job-sets/${waiting}`)).json.jobs[0].status).toBe('queued');
    expect((await home.ask(stranger, 'GET', '/v1/framewright/job-sets')).json.job_sets).toEqual([]);
    // Their own: the routes answer, and about nothing else.
    const own = await home.order(stranger);
    const listed = (await home.ask(stranger, 'GET', '/v1/framewright/job-sets')).json.job_sets;
    expect(listed.map((set: Json) => set.id)).toEqual([own]);
  });
});
