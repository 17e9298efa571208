import { randomUUID } from 'node:crypto';
import { open, readdir, readFile, rm, rmdir, stat } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { makeFolderDurably, writeDurably } from './durable-write.ts';
import { checkMediaFolder, checkMediaKey, contentTypeOf, isMediaKey } from './media-key.ts';
import type { MediaStore } from './media-store.ts';
import { MediaStoreError } from './media-store-error.ts';

/** Cannot be named by a key. Drafts lie together, so that a sweep need not walk the whole store. */
const DRAFTS = '.drafts';
/** No write takes this long: an older draft was left by a process that died. */
const DRAFT_LIFE_MS = 60 * 60 * 1000;

/**
 * Media in a folder on one file system; several processes may share it.
 * @param folder absolute or relative to the working directory; made by `check` or by the first `put`
 */
export function createDiskStore(folder: string): MediaStore {
  const root = resolve(folder);
  const drafts = join(root, DRAFTS);
  const pathOf = (key: string, contentType?: string) => {
    checkMediaKey(key, contentType);
    return join(root, key);
  };
  return {
    async put(key, body, contentType) {
      await put(root, drafts, pathOf(key, contentType), body);
    },
    async get(key) {
      const body = await readFile(pathOf(key)).catch(nothingThere);
      return body && { body, contentType: contentTypeOf(key) as string };
    },
    async open(key) {
      const file = await open(pathOf(key)).catch(nothingThere);
      if (file && (await file.stat()).isFile()) return file.createReadStream();
      await file?.close();
      return null;
    },
    async list(folder) {
      checkMediaFolder(folder);
      const names = (await readdir(join(root, folder)).catch(nothingThere)) ?? [];
      return names.map((name) => `${folder}/${name}`).filter(isMediaKey);
    },
    async delete(key) {
      const path = pathOf(key);
      await rm(path, { force: true }).catch(nothingThere);
      // Only where it is empty: nothing is left of a set whose files are gone.
      if (dirname(path) !== root) await rmdir(dirname(path)).catch(() => undefined);
    },
    async check() {
      await probe(root, drafts);
      await sweep(drafts);
    },
  };
}

async function put(root: string, drafts: string, path: string, body: Uint8Array): Promise<void> {
  const draft = join(drafts, randomUUID());
  try {
    await makeFolderDurably(drafts);
    await writeDurably(draft, path, body);
  } catch (error) {
    await rm(draft, { force: true }).catch(() => undefined);
    throw explain(root, error);
  }
}

/** Writes, reads and removes a file the way results are written. */
async function probe(root: string, drafts: string): Promise<void> {
  const path = join(drafts, `${randomUUID()}.probe`);
  try {
    await put(root, drafts, path, new Uint8Array([1]));
    await readFile(path);
  } catch (error) {
    throw explain(root, error);
  } finally {
    await rm(path, { force: true }).catch(() => undefined);
  }
}

async function sweep(drafts: string): Promise<void> {
  for (const name of await readdir(drafts)) {
    const path = join(drafts, name);
    const facts = await stat(path).catch(nothingThere);
    if (facts && Date.now() - facts.mtimeMs > DRAFT_LIFE_MS) await rm(path, { force: true });
  }
}

const REMEDIES: Readonly<Record<string, string>> = {
  ENOSPC: 'the disk is full: free some space',
  EDQUOT: 'the quota is used up: free some space',
  EIO: 'the disk reports an error: look into the system log',
  EROFS: 'the file system is read-only: name another folder',
  EACCES: 'permission is denied: let this user write there, or name another folder',
  EPERM: 'permission is denied: let this user write there, or name another folder',
  ENOTDIR: 'a file is in the way: name another folder',
  EEXIST: 'a file is in the way: name another folder',
  ENOENT: 'no folder can be made there: name another folder',
};

function explain(root: string, error: unknown): Error {
  const remedy = REMEDIES[codeOf(error)];
  if (remedy === undefined) return error as Error;
  return new MediaStoreError(`The media folder ${root} cannot be written to: ${remedy}`, { cause: error });
}

function nothingThere(error: unknown): null {
  if (['ENOENT', 'ENOTDIR', 'EISDIR'].includes(codeOf(error))) return null;
  throw error;
}

const codeOf = (error: unknown): string => (error as NodeJS.ErrnoException).code ?? '';
