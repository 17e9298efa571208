/** "a pirate boy", "a ninja girl": a child dressed as one. */

const GUISES =
  '(pirate|ninja|wizard|witch|knight|samurai|cowboy|astronaut|princess|prince|fairy|elf|mermaid|vampire|superhero|detective|ghost|chef|clown)';

/** What a child may be dressed as. */
export const GUISE = new RegExp(`^${GUISES}$`);

const CHILD = new RegExp(`\\b${GUISES} (boy|girl|child|kid)\\b`, 'gi');

/** The same with the child first, as those are read who wear a costume. */
export const guisesBehind = (text: string): string => text.replace(CHILD, '$2 dressed as a $1');
