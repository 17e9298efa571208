import type { FrameSetRequest } from '../engine.ts';

/** A request as the parts that have words of their own: frames ordered anew bring their seeds, and may bring words. */
export function ordersOf(request: FrameSetRequest): FrameSetRequest[] {
  const redone = new Map((request.redone ?? []).map((one) => [one.frame, one]));
  const seeds = request.seeds.map((seed, frame) => redone.get(frame)?.seed ?? seed);
  const wordsOf = (frame: number) => redone.get(frame)?.prompt ?? request.prompt;
  const prompts = new Set(request.wanted.map(wordsOf));
  return [...prompts].map((prompt) => ({
    ...request,
    prompt,
    seeds,
    wanted: request.wanted.filter((frame) => wordsOf(frame) === prompt),
  }));
}
