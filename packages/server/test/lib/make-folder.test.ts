import { existsSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeFolder } from '../../src/lib/make-folder.ts';

describe('makeFolder', () => {
  let root: string;
  beforeAll(async () => {
    root = await mkdtemp(join(tmpdir(), 'framewright-folder-'));
  });
  afterAll(() => rm(root, { recursive: true, force: true }));

  it('makes what is missing and names the topmost', async () => {
    expect(await makeFolder(join(root, 'a/b/c'))).toBe(join(root, 'a'));
    expect(existsSync(join(root, 'a/b/c'))).toBe(true);
    expect(await makeFolder(join(root, 'a/b/d'))).toBe(join(root, 'a/b/d'));
  });

  it('leaves what is there', async () => {
    expect(await makeFolder(root)).toBeUndefined();
    expect(await makeFolder('/')).toBeUndefined();
  });

  it('stumbles over a file in the way, at the end and in the middle', async () => {
    await writeFile(join(root, 'file'), '');
    await expect(makeFolder(join(root, 'file'))).rejects.toMatchObject({ code: 'EEXIST' });
    await expect(makeFolder(join(root, 'file/x'))).rejects.toMatchObject({ code: 'ENOTDIR' });
  });

  it.runIf(process.platform === 'linux')('ends where no folder can be made', async () => {
    await expect(makeFolder('/proc/no-such-folder')).rejects.toMatchObject({ code: 'ENOENT' });
    await expect(makeFolder('/proc/no-such-folder/deeper')).rejects.toMatchObject({ code: 'ENOENT' });
  });

  it('survives two makers at once', async () => {
    await Promise.all(Array.from({ length: 8 }, () => makeFolder(join(root, 'x/y/z'))));
    expect(existsSync(join(root, 'x/y/z'))).toBe(true);
  });
});
