/** Version of the drawings: it changes whenever the same request would give other bytes. */
export const VERSION = '0.1.0';
