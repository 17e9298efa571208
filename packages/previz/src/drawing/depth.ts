/** Where in depth weather is drawn: behind the stage, as a soft veil before it, or sharp before everything. */
export type Depth = 'far' | 'veil' | 'near';
