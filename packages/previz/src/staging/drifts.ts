/** How what has no body of its own takes part: from a source upwards, over the whole frame, along the ground behind what moves, or out of a mouth. */
type Drift = 'rises' | 'fills' | 'trails' | 'blown';

const DRIFTS: Readonly<Record<string, Drift>> = {
  steam: 'rises',
  smoke: 'rises',
  sparks: 'rises',
  confetti: 'fills',
  'firefly-swarm': 'fills',
  'dust-cloud': 'trails',
  'fire-breath': 'blown',
};

export const driftOf = (p: { readonly drawable: { readonly id: string } | null }): Drift | null =>
  DRIFTS[p.drawable?.id ?? ''] ?? null;

/** True for what is one cloud, however many are named. */
export const isCloud = (drawable: string | undefined): boolean => DRIFTS[drawable ?? ''] !== undefined;
