import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, expect, it } from 'vitest';
import { onBothDatabases } from '../db/databases.ts';
import { testFolder } from '../media/folder.ts';
import { type Balancer, startBalancer } from './balancer.ts';
import type { Child } from './child.ts';
import { installation, patiently } from './started-server.ts';

onBothDatabases('a rolling restart', (_, place) => {
  let children: Child[] = [];
  let balancer: Balancer;

  afterEach(async () => {
    balancer.close();
    for (const child of children) child.process.kill('SIGKILL');
    await Promise.all(children.map((child) => child.ended));
    children = [];
  });

  it('of two API processes and a worker fails no request', { timeout: 180_000 }, async () => {
    balancer = await startBalancer();
    const home = installation(testFolder(), place(), {
      FRAMEWRIGHT_DRAIN_SECONDS: '3',
      FRAMEWRIGHT_PUBLIC_URL: balancer.url,
    });
    const start = async (name: string): Promise<Child> => {
      const child = home.start('serve', 'api');
      children.push(child);
      const said = await home.urlOf(child);
      balancer.target(name, said);
      await patiently(async () => balancer.isReady(name) || null);
      return child;
    };
    const apis = [await start('a'), await start('b')];
    children.push(home.start('worker'));

    const failures: string[] = [];
    const ids: string[] = [];
    let asked = 0;
    const stop = new AbortController();
    const use = async () => {
      while (!stop.signal.aborted) {
        try {
          if (ids.length < 5) ids.push((await home.order(balancer.url, 1)).id);
          for (const id of ids) await home.read(balancer.url, id);
          asked += ids.length;
        } catch (error) {
          failures.push((error as Error).message);
        }
        await sleep(5);
      }
    };
    const using = [use(), use(), use()];
    for (const [i, name] of ['a', 'b'].entries()) {
      apis[i]?.process.kill('SIGTERM');
      expect(await apis[i]?.ended).toBe(0);
      await start(name);
    }
    const before = asked;
    await patiently(async () => asked > before || null);
    stop.abort();
    await Promise.all(using);
    expect(failures).toEqual([]);
    expect(asked).toBeGreaterThan(20);
  });
});
