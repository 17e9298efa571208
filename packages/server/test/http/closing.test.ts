import { once } from 'node:events';
import { type AddressInfo, connect } from 'node:net';
import { expect, it } from 'vitest';
import { openHouse } from './house.ts';

it('a server that closes waits for no connection that never asked anything, and answers what was asked', async () => {
  const asked = Promise.withResolvers<void>();
  const held = Promise.withResolvers<boolean>();
  const isReady = () => {
    asked.resolve();
    return held.promise;
  };
  const { app, close } = await openHouse({ isReady });
  await app.listen({ host: '127.0.0.1', port: 0 });
  const { port } = app.server.address() as AddressInfo;
  const silent = connect(port, '127.0.0.1');
  silent.resume();
  await once(silent, 'connect');
  const answer = fetch(`http://127.0.0.1:${port}/readyz`);
  await asked.promise;
  const closed = close();
  await once(silent, 'close');
  held.resolve(true);
  expect((await answer).status).toBe(200);
  await closed;
});
