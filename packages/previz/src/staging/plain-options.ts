/** A thing of which nothing is said: as the artist has it. */
export const plainOptions = (seed: number) => ({
  colour: null,
  second: null,
  pattern: null,
  material: null,
  pose: null,
  seed,
});
