/** What a body is kept upright in, behind a pane. */
import type { Performer } from './performers.ts';

export const isPod = ({ drawable }: Performer): boolean => drawable?.id === 'cryo-pod';
