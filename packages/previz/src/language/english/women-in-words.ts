/** Women of a calling: "a postwoman", "a woman pilot", "two lady golfers" are female, whatever the calling is drawn as. */
import { findConcept, isNamed } from '../../concepts/index.ts';
import { singularOf } from './inflect.ts';

/** Written as one: "camerawoman", "fisherwomen". */
const COMPOUND = /\b([a-z]{3,})wom([ae])n\b/gi;
/** Written apart, where no verb can stand: after an article or a number. */
const APART =
  /(?<!\b(?:see|sees|watch|watches|watching|help|helps|helping|let|lets|make|makes|hear|hears) )\b(an?|two|three|four|five|six|several|some|many) ((?:[a-z-]+ ){0,2})?(woman|women|lady) ([a-z]+)\b(?! (?:an?|the|his|her|their|its|him|them|it)\b)/gi;

const isPerson = (word: string): boolean => isNamed(word) && findConcept(word)?.kind === 'person';

/** The calling as its plain name with "female" before it, where the -woman has no name of her own. */
export const womenAsFemale = (text: string): string =>
  text
    .replace(COMPOUND, (said, stem: string, vowel: string) => {
      const calling = stem.toLowerCase();
      if (isNamed(`${calling}woman`)) return said;
      return isPerson(`${calling}man`) ? `female ${calling}m${vowel}n` : said;
    })
    .replace(APART, (said, count: string, before: string | undefined, woman: string, word: string) => {
      const many = !/^an?$/i.test(count);
      const { noun, plural } = singularOf(word.toLowerCase());
      // "a woman guards": the deed of one; "two women guard": the deed of two.
      if (plural !== many || (woman === 'woman' && many) || !isPerson(noun)) return said;
      const one = before ? count : count.toLowerCase() === 'an' ? 'a' : count;
      return `${one} ${before ?? ''}female ${word}`;
    });
