import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type House, openHouse } from './house.ts';

/** They describe, and need no description. */
const PAGES = ['/', '/docs', '/openapi.json'];
/** Patterns that take any key, as the document has them. */
const FILES: Readonly<Record<string, string>> = {
  '/media/*': '/media/*/*/*/*',
  '/uploads/*': '/uploads/*/*/uploads/*/*',
};

interface Operation {
  readonly operationId: string;
  readonly parameters?: readonly { readonly name: string; readonly in: string }[];
}

describe('the published reference', () => {
  let house: House;
  beforeAll(async () => {
    house = await openHouse();
  });
  afterAll(() => house.close());

  it('contains the schemas of the reference page', async () => {
    const { components, openapi } = (await house.app.inject('/openapi.json')).json();
    expect(openapi).toBe('3.1.0');
    const { JobSet, HTTPValidationError } = components.schemas;
    expect(JobSet).toMatchObject({
      additionalProperties: false,
      type: 'object',
      required: ['id', 'created_at', 'jobs'],
      title: 'JobSet',
    });
    expect(JobSet.properties.created_at).toMatchObject({
      type: 'string',
      format: 'date-time',
      title: 'Created At',
      readOnly: true,
    });
    const job = JobSet.properties.jobs.items;
    expect(job).toMatchObject({ additionalProperties: false, required: ['id', 'results'], title: 'Job' });
    expect(job.properties.status.enum).toEqual(['queued', 'in_progress', 'completed', 'failed', 'nsfw']);
    expect(job.properties.results.anyOf).toHaveLength(2);
    expect(HTTPValidationError.properties.detail.items.required).toEqual(['loc', 'msg', 'type']);
  });

  it('describes every route that is served, and none that is not', async () => {
    const { paths } = (await house.app.inject('/openapi.json')).json();
    const described = Object.entries(paths as Record<string, object>).flatMap(([path, methods]) =>
      Object.keys(methods).map((method) => `${method.toUpperCase()} ${path.replaceAll(/\{\w+\}/g, '*')}`),
    );
    const served = house.app.served
      .filter(({ method, pattern }) => method !== 'HEAD' && !PAGES.includes(pattern))
      .map(({ method, pattern }) => `${method} ${FILES[pattern] ?? pattern.replaceAll(/:\w+/g, '*')}`);
    expect(served.sort()).toEqual(described.sort());
  });

  it('gives every operation a name of its own, and describes each parameter of its path', async () => {
    const document = (await house.app.inject('/openapi.json')).json();
    const names: string[] = [];
    for (const [path, methods] of Object.entries<Record<string, Operation>>(document.paths))
      for (const { operationId, parameters = [] } of Object.values(methods)) {
        names.push(operationId);
        const inPath = parameters.filter((one) => one.in === 'path').map((one) => `{${one.name}}`);
        expect(inPath.sort()).toEqual((path.match(/\{\w+\}/g) ?? []).sort());
      }
    expect(new Set(names).size).toBe(names.length);
    expect(Object.keys(document.components).sort()).toEqual(['schemas', 'securitySchemes']);
  });

  it('is a page for people that fetches nothing', async () => {
    const page = await house.app.inject('/docs');
    expect(page.headers['content-type']).toContain('text/html');
    expect(page.body).toContain('/v1/text2image/keyframes');
    expect(page.body).not.toMatch(/<script|<link|src=|@import|url\(/);
    expect((await house.app.inject('/')).headers.location).toBe('/docs');
  });

  it('tells whether the process lives and can work', async () => {
    expect((await house.app.inject('/healthz')).statusCode).toBe(200);
    expect((await house.app.inject('/readyz')).statusCode).toBe(200);
    const ill = await openHouse({ isReady: () => Promise.reject(new Error('disk gone')) });
    expect((await ill.app.inject('/readyz')).statusCode).toBe(503);
    await ill.close();
  });
});
