import { Readable } from 'node:stream';
import { ZipFile } from 'yazl';
import type { JobSet } from '../job-sets/job-set.ts';
import type { MediaStore } from '../media/media-store.ts';

/**
 * A set as a ZIP that is made while it is read: each file is fetched when its turn comes.
 * @param details JSON that goes in as `details.json`
 */
export function archiveOf(set: JobSet, details: string, media: Pick<MediaStore, 'get'>): Readable {
  const zip = new ZipFile();
  const mtime = new Date(set.createdAt);
  const add = (name: string, key: string | null, compress: boolean) => {
    if (key === null) return;
    zip.addReadStreamLazy(name, { mtime, compress }, (give) => {
      media.get(key).then(
        (stored) =>
          stored
            ? give(null, Readable.from([stored.body]))
            : give(new Error(`${name} is gone`), null as never),
        (error: Error) => give(error, null as never),
      );
    });
  };
  for (const { frame, rawKey, minKey, svgKey } of set.jobs) {
    const name = `frame-${frame + 1}`;
    // Pictures are compressed already.
    add(`${name}.png`, rawKey, false);
    add(`${name}.webp`, minKey, false);
    add(`${name}.svg`, svgKey, true);
  }
  zip.addBuffer(Buffer.from(details), 'details.json', { mtime });
  zip.end();
  const out = zip.outputStream as Readable;
  zip.on('error', (error: Error) => out.destroy(error));
  return out;
}
