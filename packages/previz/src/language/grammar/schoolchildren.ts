/** "The lunch bell rings and Kofi …", "every child has pushed something toward him": whoever has a name there is a child. */
import type { DraftEntity } from './cast-list.ts';

const OF_SCHOOL =
  /\b(?:(?:lunch|school|recess) ?bell|lunch ?box(?:es)?|recess|classmates?|schoolmates?|every (?:other )?child|(?:the )?other (?:children|kids|pupils)|kindergarten|nursery school|spelling (?:test|bee)|show[- ]and[- ]tell|school (?:play|lunch|canteen|cafeteria|yard|bus|trip)|baking soda|(?:his|her|the) homework|eight children in a classroom)\b/i;
const AT_WORK =
  /\b(?:construction|factory|office|miners?|worker|foreman|boss|colleagues?|scaffold\w*|husband|wife|lawyer|grown-?ups? only)\b/i;

/** Gives children's years to those of the cast who are only named, where the story is of a school's children. */
export function asSchoolchildren(text: string, cast: readonly DraftEntity[]): void {
  if (!OF_SCHOOL.test(text) || AT_WORK.test(text)) return;
  for (const { name, drawable, traits } of cast)
    if (name !== null && drawable === 'person') traits.age ??= 'child';
}
