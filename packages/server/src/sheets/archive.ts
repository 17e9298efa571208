import type { Readable } from 'node:stream';
import { ZipFile } from 'yazl';
import type { JobSet } from '../job-sets/job-set.ts';
import type { MediaStore } from '../media/media-store.ts';

/**
 * A set as a ZIP that is made while it is read: each file is opened when its turn comes, and none is in memory whole.
 * @param details JSON that goes in as `details.json`
 */
export function archiveOf(set: JobSet, details: string, media: Pick<MediaStore, 'open'>): Readable {
  const zip = new ZipFile();
  const mtime = new Date(set.createdAt);
  let reading: Readable | null = null;
  const add = (name: string, key: string | null, compress: boolean) => {
    if (key === null) return;
    zip.addReadStreamLazy(name, { mtime, compress }, (give) => {
      media.open(key).then(
        (file) => {
          reading = file;
          if (file === null) give(new Error(`${name} is gone`), null as never);
          else if (out.destroyed) file.destroy();
          else give(null, file);
        },
        (error: Error) => give(error, null as never),
      );
    });
  };
  const out = zip.outputStream as Readable;
  for (const { frame, rawKey, minKey, svgKey } of set.jobs) {
    const name = `frame-${frame + 1}`;
    // Pictures are compressed already.
    add(`${name}.png`, rawKey, false);
    add(`${name}.webp`, minKey, false);
    add(`${name}.svg`, svgKey, true);
  }
  zip.addBuffer(Buffer.from(details), 'details.json', { mtime });
  zip.end();
  zip.on('error', (error: Error) => out.destroy(error));
  // Who hangs up leaves a file half read.
  out.on('close', () => reading?.destroy());
  return out;
}
