import { createReadStream } from 'node:fs';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { MediaStore } from '../../src/media/media-store.ts';

/** The least store that two processes can share. */
export function folderStore(folder: string): MediaStore {
  return {
    async put(key, body) {
      const path = join(folder, key);
      await mkdir(dirname(path), { recursive: true });
      const draft = `${path}.${process.pid}`;
      await writeFile(draft, body);
      await rename(draft, path);
    },
    async get(key) {
      const body = await readFile(join(folder, key)).catch(() => null);
      return body && { body, contentType: 'image/png' };
    },
    open: async (key) => createReadStream(join(folder, key)),
    list: async () => [],
    delete: (key) => rm(join(folder, key), { force: true }),
    check: async () => undefined,
  };
}
