import { expect, it, onTestFinished } from 'vitest';
import { createDiskStore } from '../../src/media/disk-store.ts';
import { createMediaUrls } from '../../src/media/media-urls.ts';
import { createReferenceFetcher } from '../../src/media/references.ts';
import { createSafeFetch } from '../../src/media/safe-fetch.ts';
import { testFolder } from './folder.ts';
import { twoHalves } from './pictures.ts';
import { startWeb } from './web.ts';

const never = new AbortController().signal;

function studio(allowPrivate: boolean) {
  const fetch = createSafeFetch({ allowPrivate });
  onTestFinished(() => fetch.close());
  const store = createDiskStore(testFolder());
  const urls = createMediaUrls({
    publicUrl: () => 'http://127.0.0.1:1',
    secret: new Uint8Array(32),
    clock: Date.now,
  });
  return { store, urls, fetchReferences: createReferenceFetcher({ fetch, store, urls }) };
}

it('brings pictures in the order they were named', async () => {
  const web = await startWeb(async (request, answer) => {
    const width = Number(request.url?.slice(1));
    answer.end(await (await twoHalves(width)).png().toBuffer());
  });
  const pictures = await studio(true).fetchReferences(
    [20, 40, 60].map((width) => `${web}/${width}`),
    never,
  );
  expect(pictures.map(({ index, width }) => [index, width])).toEqual([
    [0, 20],
    [1, 40],
    [2, 60],
  ]);
});

it('reads our own from the store, though the server be at a private address or away', async () => {
  const { store, urls, fetchReferences } = studio(false);
  await store.put('uploads/a/b.jpg', await (await twoHalves()).png().toBuffer(), 'image/jpeg');
  const [picture] = await fetchReferences([urls.resultUrl('uploads/a/b.jpg')], never);
  expect(picture?.width).toBe(40);
  await expect(fetchReferences([urls.resultUrl('uploads/a/c.jpg')], never)).rejects.toThrow(
    'Reference image 1 cannot be used, nothing was uploaded there',
  );
});

it('a forged URL of ours is fetched like any other, and so refused', async () => {
  const { urls, fetchReferences } = studio(false);
  const forged = urls.resultUrl('uploads/a/b.jpg').replace('/b.', '/c.');
  await expect(fetchReferences([forged], never)).rejects.toThrow('private address');
});

it('says which picture is at fault, and what to do', async () => {
  const web = await startWeb(async (request, answer) => {
    if (request.url === '/missing') return void answer.writeHead(404).end();
    answer.end(request.url === '/text' ? 'no picture' : await (await twoHalves()).png().toBuffer());
  });
  const { fetchReferences } = studio(true);
  await expect(fetchReferences([web, `${web}/missing`], never)).rejects.toThrow(
    'Reference image 2 cannot be used, its server answered 404: check that it opens without signing in',
  );
  await expect(fetchReferences([web, web, `${web}/text`], never)).rejects.toThrow(
    'Reference image 3 cannot be used, it is not a JPEG, PNG, WebP or GIF: convert it',
  );
});

it('stops when the work is called off', async () => {
  const web = await startWeb(() => undefined);
  const stop = new AbortController();
  const fetching = studio(true).fetchReferences([web], stop.signal);
  stop.abort(new Error('called off'));
  await expect(fetching).rejects.toThrow('called off');
});
