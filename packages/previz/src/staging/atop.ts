import type { Performer } from './performers.ts';

/** "sitting on a car": up on it, as on nothing that has seats on top. */
export const isAtop = (subject: Performer, object: Performer): boolean =>
  hasBonnet(object) && !/^(drive|ride)$/.test(subject.mention.pose ?? '');

/** Cars one can sit on: on the bonnet, before the windscreen. */
export const hasBonnet = (p: Performer): boolean => BONNETED.test(p.drawable?.id ?? '');

const BONNETED =
  /^(car|taxi|sports-car|police-car|limousine|van|jeep|vintage-car|camper-van|convertible|pickup-truck)$/;
