/** Spread evenly over 0 to 1 without looking ranked (Roberts' R2 sequence); the third number varies each. */
export const scattered = (n: number): readonly (readonly [number, number, number])[] =>
  Array.from({ length: n }, (_, i) => [
    (i * 0.7549 + 0.13) % 1,
    (i * 0.5698 + 0.41) % 1,
    (i * 0.382 + 0.2) % 1,
  ]);
