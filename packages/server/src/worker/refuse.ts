import type { ReferencePicture } from '../engines/engine.ts';
import type { Claim } from '../job-sets/work-queue.ts';
import { toPng } from '../media/to-png.ts';
import { Hopeless, LeaseLost } from './ending.ts';
import type { WorkerDeps } from './ports.ts';

/** What an engine may read: never what it must not draw. */
export interface AllowedWords {
  /** The set's, without those of flagged frames. */
  readonly prompt: string;
  /** A frame's own, where it was ordered anew with other ones; null for the set's. */
  readonly own: ReadonlyMap<number, string>;
}

/** Ends the frames whose words the policy does not allow, and takes them out of `missing`. */
export async function refuseWords(
  deps: WorkerDeps,
  claim: Claim,
  missing: Set<number>,
): Promise<AllowedWords> {
  const { request, jobs } = claim.set;
  const { refused, prompt } = deps.policy.judge(request.prompt, request.count);
  const own = new Map<number, string>();
  for (const job of jobs) {
    // Words of its own are judged alone, within its set's story.
    const reason =
      job.prompt === null
        ? refused.get(job.frame)
        : deps.policy.judge(job.prompt, 1, request.prompt).refused.get(0);
    if (reason === undefined && job.prompt !== null) own.set(job.frame, job.prompt);
    if (reason === undefined || !missing.has(job.frame)) continue;
    await land(deps, claim, job.frame, reason);
    missing.delete(job.frame);
  }
  return { prompt, own };
}

/** Throws Hopeless when a picture must not be followed. */
export async function refuseReferences(
  { pictures }: WorkerDeps,
  references: readonly ReferencePicture[],
  signal: AbortSignal,
): Promise<void> {
  if (!pictures) return;
  for (const reference of references) {
    const number = reference.index + 1;
    const reason = await pictures.check(
      { subject: 'reference', number, png: await toPng(reference) },
      signal,
    );
    if (reason !== null) throw new Hopeless(`Reference image ${number} is not used: ${reason}`, 'nsfw');
  }
}

/** Ends a drawn frame that must not be kept; true when it was one. */
export async function refuseFrame(
  deps: WorkerDeps,
  claim: Claim,
  { frame, png }: { readonly frame: number; readonly png: Uint8Array },
  signal: AbortSignal,
): Promise<boolean> {
  const reason = (await deps.pictures?.check({ subject: 'frame', number: frame + 1, png }, signal)) ?? null;
  if (reason === null) return false;
  await land(deps, claim, frame, `The frame was drawn and is not kept: ${reason}`);
  return true;
}

async function land(deps: WorkerDeps, claim: Claim, frame: number, reason: string): Promise<void> {
  if (!(await deps.queue.land(claim, frame, { status: 'nsfw', reason }))) throw new LeaseLost();
}
