import type { Job, JobSet } from '../job-sets/job-set.ts';
import type { MediaStore } from '../media/media-store.ts';
import type { SheetContent, SheetFrame } from './sheet.ts';

const TITLE = 80;

/** What a set's sheet shows: its words, its facts, and each frame as it stands. */
export async function sheetContent(set: JobSet, media: Pick<MediaStore, 'get'>): Promise<SheetContent> {
  const { prompt, aspectRatio, quality, count, seed } = set.request;
  const [w = 1, h = 1] = aspectRatio.split(':').map(Number);
  const day = new Date(set.createdAt).toISOString().slice(0, 10);
  const frames = `${count} ${count === 1 ? 'frame' : 'frames'}`;
  return {
    title: titleOf(prompt),
    facts: [frames, aspectRatio, quality, `seed ${seed}`, day, set.id].join('  ·  '),
    prompt,
    aspect: w / h,
    date: set.createdAt,
    frames: await Promise.all(set.jobs.map((job) => frameOf(job, media))),
  };
}

/** The first sentence, or as much of it as makes a title. */
function titleOf(prompt: string): string {
  const first = /^[^.!?。！？\n]+/u.exec(prompt.trim())?.[0].trim() ?? '';
  return first === '' ? 'Storyboard' : [...first].slice(0, TITLE).join('');
}

async function frameOf(job: Job, media: Pick<MediaStore, 'get'>): Promise<SheetFrame> {
  const stored = job.minKey === null ? null : await media.get(job.minKey);
  return { number: job.frame + 1, ...wordsOf(job), picture: stored?.body ?? null };
}

/** What the engine says of the frame, whichever engine it was; of one that is not there, why. */
function wordsOf({ status, reason, report, prompt, seed }: Job): Pick<SheetFrame, 'label' | 'caption'> {
  if (status !== 'completed') return { label: status.replace('_', ' '), caption: reason ?? '' };
  const { intent, revised_prompt: revised, shot } = report ?? {};
  const size = typeof shot === 'object' && shot !== null && 'size' in shot ? String(shot.size) : '';
  const caption = [prompt, intent, revised].find((text) => typeof text === 'string' && text !== '');
  return { label: size === '' ? `seed ${seed}` : size, caption: String(caption ?? '') };
}
