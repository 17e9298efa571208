import { execFileSync } from 'node:child_process';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const SIZE_MB = 64;
/** Seconds the file system may keep what nobody flushes: longer than a test. */
const MOUNT = ['-o', 'loop,commit=600'];

/** A disk whose power can be cut: an ext4 file system in a file of its own. */
export interface LosableDisk {
  readonly folder: string;
  /** Keeps what is on the disk at this moment, and nothing that only waits to be flushed. Writers must stand still. */
  cutPower(): void;
  /** The disk as it was found after the cut. True when it had lost what nobody flushed: else it was no cut. */
  powerUp(): boolean;
  remove(): void;
}

/** Null where none can be made: only root may mount a file. */
export function makeLosableDisk(): LosableDisk | null {
  const home = mkdtempSync(join(tmpdir(), 'framewright-power-'));
  const [image, found, folder] = [join(home, 'disk'), join(home, 'found'), join(home, 'mounted')];
  const unflushed = join(folder, 'unflushed');
  const mount = () => run('mount', ...MOUNT, image, folder);
  try {
    mkdirSync(folder);
    run('truncate', '-s', `${SIZE_MB}M`, image);
    run('mkfs.ext4', '-q', image);
    mount();
  } catch {
    rmSync(home, { recursive: true, force: true });
    return null;
  }
  return {
    folder,
    cutPower() {
      writeFileSync(unflushed, 'nobody flushes this');
      // The file behind the mount holds what was flushed; what waits is in the cache of the mount.
      copyFileSync(image, found);
    },
    powerUp() {
      run('umount', folder);
      renameSync(found, image);
      mount();
      return !existsSync(unflushed) || statSync(unflushed).size === 0;
    },
    remove() {
      run('umount', folder);
      rmSync(home, { recursive: true, force: true });
    },
  };
}

const run = (program: string, ...args: string[]) => execFileSync(program, args, { stdio: 'ignore' });
