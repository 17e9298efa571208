/** What is told of sets to whoever follows them, in any process. */

/** Something about the set is different from before. */
export const changed = (setId: string): string => `changed ${setId}`;

/** The set was ended over its worker's head. */
export const stopped = (setId: string): string => `stopped ${setId}`;

/** Files are to be deleted. */
export const doomed = 'doomed media';
