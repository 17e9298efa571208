/** Small colour sums on '#rrggbb' under white light. */
const parts = (hex: string) => [1, 3, 5].map((i) => Number.parseInt(hex.slice(i, i + 2), 16));

/** `share` 0 gives a, 1 gives b. */
export function mix(a: string, b: string, share: number): string {
  const [x, y] = [parts(a), parts(b)];
  return `#${x
    .map((v, i) =>
      Math.round(v + ((y[i] as number) - v) * share)
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')}`;
}

export const darker = (hex: string, share: number): string => mix(hex, '#1c1420', share);
export const lighter = (hex: string, share: number): string => mix(hex, '#fff6ea', share);
