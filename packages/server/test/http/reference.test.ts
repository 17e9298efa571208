import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type House, openHouse } from './house.ts';

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

  it('describes every route that is served', async () => {
    const { paths } = (await house.app.inject('/openapi.json')).json();
    for (const [path, methods] of Object.entries(paths as Record<string, object>))
      for (const method of Object.keys(methods)) {
        const url = path.replace('{id}', '00000000-0000-4000-8000-000000000000');
        const answer = await house.app.inject({ method: method.toUpperCase() as 'GET', url });
        expect([path, answer.statusCode === 405 || answer.body.includes('"Not found"')]).toEqual([
          path,
          false,
        ]);
      }
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
