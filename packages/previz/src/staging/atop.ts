import type { Performer } from './performers.ts';

/** "sitting on a car": up on its roof, as on nothing that has seats on top. */
export const isAtop = (subject: Performer, object: Performer): boolean =>
  ROOFS.test(object.drawable?.id ?? '') &&
  /^(sit|stand|lie|dance|crouch|kneel|jump|cross-legged|cheer|look-up)$/.test(subject.mention.pose ?? '');

const ROOFS = /^(car|taxi|sports-car|police-car|limousine|van|jeep|vintage-car|camper-van)$/;
