import { afterEach, expect, it } from 'vitest';
import { onBothDatabases } from '../db/databases.ts';
import { testFolder } from '../media/folder.ts';
import { CREDENTIALS, startS3 } from '../media/s3-server.ts';
import type { Child } from './child.ts';
import { installation, patiently } from './started-server.ts';

onBothDatabases('an installation over S3', (_, place) => {
  let children: Child[] = [];

  afterEach(async () => {
    for (const child of children) child.process.kill('SIGKILL');
    await Promise.all(children.map((child) => child.ended));
    children = [];
  });

  it('an API process and a worker share a bucket', { timeout: 150_000 }, async () => {
    const s3 = await startS3();
    const { bucket, region, endpoint } = s3.place;
    const home = installation(testFolder(), place(), {
      FRAMEWRIGHT_MEDIA_URL: `s3://${bucket}/all?region=${region}&endpoint=${endpoint}`,
      AWS_ACCESS_KEY_ID: CREDENTIALS.accessKeyId,
      AWS_SECRET_ACCESS_KEY: CREDENTIALS.secretAccessKey,
    });
    const server = home.start('serve', 'api');
    children.push(server, home.start('worker'));
    const url = await home.urlOf(server);
    const { id } = await home.order(url, 1);
    const done = await patiently(async () => {
      const set = await home.read(url, id);
      return set.jobs[0]?.status === 'completed' ? set : null;
    });
    for (const [kind, type] of [
      ['raw', 'image/png'],
      ['min', 'image/webp'],
    ] as const) {
      const answer = await fetch(done.jobs[0]?.results?.[kind].url ?? '');
      expect([answer.status, answer.headers.get('content-type')]).toEqual([200, type]);
      expect((await answer.arrayBuffer()).byteLength).toBeGreaterThan(1_000);
    }
    const kept = [...s3.objects.keys()].filter((key) => key.startsWith(`frames/all/sets/${id}/`));
    expect(kept.map((key) => key.split('.').at(-1))).toEqual(expect.arrayContaining(['png', 'webp']));
  });
});
