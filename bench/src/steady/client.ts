import type { Started } from '../server.ts';

interface Set {
  readonly id: string;
  readonly jobs: readonly { readonly status: string; readonly results: { raw: { url: string } } | null }[];
}

const PARAMS = { prompt: 'A woman in a red coat walks through a rainy street', count: 4 };
const OWN = '/v1/framewright/job-sets';

/** Orders a set of four and waits for it; throws unless it is completed. */
export async function order({ url, headers }: Started, seed: number): Promise<Set> {
  const body = JSON.stringify({ params: { ...PARAMS, seed: (seed % 1_000_000) + 1 } });
  const answer = await fetch(`${url}/v1/text2image/keyframes`, {
    method: 'POST',
    headers: { ...headers, prefer: 'wait=60' },
    body,
  });
  const set = (await answer.json()) as Set;
  if (!set.jobs?.every(({ status }) => status === 'completed'))
    throw new Error(`A set was not completed: ${answer.status} ${JSON.stringify(set)}`);
  return set;
}

/** What a client may do with a set: looks at it from every side, fetches a frame, and deletes every second one. */
export async function live(server: Started, seed: number): Promise<void> {
  const { id, jobs } = await order(server, seed);
  const get = (path: string) => read(server, path);
  await get(`/v1/job-sets/${id}`);
  await get(`${OWN}/${id}`);
  await get(`${OWN}/${id}/events`);
  await get(`${OWN}?limit=20&q=red`);
  await get(`${OWN}/${id}/archive.zip`);
  await get(new URL(jobs[0]?.results?.raw.url ?? '').pathname);
  if (seed % 10 === 0) await get(`${OWN}/${id}/sheet.png`);
  if (seed % 2 === 0) await read(server, `${OWN}/${id}`, 'DELETE');
}

async function read({ url, headers }: Started, path: string, method = 'GET'): Promise<void> {
  const { 'content-type': _, ...credentials } = headers;
  const answer = await fetch(url + path, { method, headers: credentials });
  await answer.arrayBuffer();
  if (!answer.ok) throw new Error(`${method} ${path} answered ${answer.status}`);
}
