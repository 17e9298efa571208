/** Prepositions and phrases by the relation they state. */
import type { Preposition } from '../grammar/items.ts';

export const PREPOSITIONS: Partial<Record<Preposition, string>> = {
  'left-of':
    'left of|to the left of|on the left of|on the left side of|to left of|at the left of|to the left side of|on left of|left from|left side of',
  'right-of':
    'right of|to the right of|on the right of|on the right side of|to right of|at the right of|to the right side of|on right of|right from|right side of',
  above: 'above|over|hovering over|high above|directly above|floating above|overhead of|up above',
  below: 'below|directly below|down below|on the bottom of|at the bottom of|on bottom of',
  under: 'under|underneath|beneath|at the foot of|in the shade of',
  on: 'on|on top of|atop|onto|upon|on the top of|on the back of|in top of|aboard|on board|at the top of',
  in: 'in|inside|inside of|within|into|high into|high in|up into|in the middle of|in the heart of|in the center of|in the centre of|at the edge of|on the edge of|at the end of|in the corner of|outside|outside of|off the coast of|throughout',
  behind: 'behind|in back of|at the back of|hidden behind',
  'in-front-of': 'in front of|before|ahead of|in the front of|opposite|across from|facing',
  flanking:
    'on either side of|on both sides of|either side of|at either side of|to either side of|on each side of|at both sides of|flanking',
  between: 'between|flanked by|in between|in the middle between|sandwiched between',
  'next-to':
    'next to|tied to|attached to|chained to|hooked to|connected to|fastened to|tethered to|hitched to|than|beside|near|by the side of|in the light of|in the glow of|in the shadow of|in the beam of|alongside|close to|adjacent to|nearby to|at the side of|on the side of|side by side with|along with|together with|accompanied by|besides|right next to|nearby',
  'far-from': 'far from|far away from|a long way from|distant from|away from',
  around: 'around|all around|round|circling around|gathered around',
  against: 'against',
  wearing: 'wearing|dressed in|clad in|dressed as|wears|clothed in|sporting|wrapped in|decked in|dressed',
  holding: 'holding|holds|carrying in hand|clutching|gripping|wielding|armed with|holding onto',
  with: 'with|plus|featuring|has|having|bearing',
  without: 'without|minus|lacking|free of|except|no longer with',
  of: 'of|made of|made from|full of|filled with|covered with|covered in|made out of|loaded with|overflowing with|brimming with|packed with|piled with|piled high with|containing',
  to: 'to|toward|towards|up to|for the',
  from: 'from|out of|off|off of|away',
  at: 'at',
  through: 'through|across|along|down|up|past|throughout|via|over to|all over',
  for: 'for|about|during|until|since',
  like: 'like|as if|similar to|resembling|shaped like',
  by: 'by|via',
  as: 'as',
  amid: 'among|amid|amidst|amongst|surrounded by',
};
