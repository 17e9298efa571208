/** How what has no body of its own takes part: from a source upwards, over the whole frame, or along the ground behind what moves. */
type Drift = 'rises' | 'fills' | 'trails';

const DRIFTS: Readonly<Record<string, Drift>> = {
  steam: 'rises',
  smoke: 'rises',
  sparks: 'rises',
  confetti: 'fills',
  'firefly-swarm': 'fills',
  'dust-cloud': 'trails',
};

export const driftOf = (p: { readonly drawable: { readonly id: string } | null }): Drift | null =>
  DRIFTS[p.drawable?.id ?? ''] ?? null;

/** True for what is one cloud, however many are named. */
export const isCloud = (drawable: string | undefined): boolean => DRIFTS[drawable ?? ''] !== undefined;
