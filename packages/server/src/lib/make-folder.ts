import { mkdir, stat } from 'node:fs/promises';
import { dirname } from 'node:path';

/**
 * Makes a folder and those above it that are missing. One step at a time: `recursive: true` never returns where a name
 * can neither be made nor found, as under /proc (Node 24 tries again for ever).
 * @param folder an absolute path
 * @returns the topmost folder that was made; undefined when it was there
 * Throws the file system's error: EACCES, EROFS, EEXIST for a file in the way, ENOENT where nothing can be made.
 */
export async function makeFolder(folder: string): Promise<string | undefined> {
  try {
    return await makeOne(folder);
  } catch (error) {
    const above = dirname(folder);
    if (codeOf(error) !== 'ENOENT' || above === folder) throw error;
    const first = await makeFolder(above);
    const made = await makeOne(folder);
    return first ?? made;
  }
}

async function makeOne(folder: string): Promise<string | undefined> {
  try {
    await mkdir(folder);
    return folder;
  } catch (error) {
    if (codeOf(error) === 'EEXIST' && (await stat(folder)).isDirectory()) return undefined;
    throw error;
  }
}

const codeOf = (error: unknown): string | undefined => (error as NodeJS.ErrnoException).code;
