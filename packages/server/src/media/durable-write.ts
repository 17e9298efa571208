import { open, rename } from 'node:fs/promises';
import { dirname } from 'node:path';
import { makeFolder } from '../lib/make-folder.ts';

const TRIES = 5;

/**
 * Puts `body` under `path` whole or not at all, and durably: the draft is flushed before it takes the name, the
 * folder after. Without the second flush a loss of power may forget the name.
 * @param draft a path on the same file system, where the bytes are collected; left behind by a crash
 */
export async function writeDurably(draft: string, path: string, body: Uint8Array): Promise<void> {
  const file = await open(draft, 'wx');
  try {
    await file.writeFile(body);
    await file.sync();
  } finally {
    await file.close();
  }
  await giveName(draft, path);
  await flushFolder(dirname(path));
}

/** An empty folder may be removed while we are about to write into it: then it is made again. */
async function giveName(draft: string, path: string): Promise<void> {
  for (let tried = 1; ; tried++) {
    await makeFolderDurably(dirname(path));
    try {
      return await rename(draft, path);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ENOENT' || tried === TRIES) throw error;
    }
  }
}

/** Makes a folder and those above it; each new name is flushed into the folder that holds it. */
export async function makeFolderDurably(folder: string): Promise<void> {
  const first = await makeFolder(folder);
  if (first === undefined) return;
  const top = dirname(first);
  for (let at = dirname(folder); at.length >= top.length; at = dirname(at)) {
    await flushFolder(at);
    if (at === top) return;
  }
}

async function flushFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
