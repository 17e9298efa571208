/** "a pirate boy", "a ninja girl": a child dressed as one. */

const GUISES =
  '(pirate|ninja|wizard|witch|knight|samurai|cowboy|astronaut|princess|prince|fairy|elf|mermaid|vampire|superhero|detective|ghost|chef|clown)';

/** What a child may be dressed as. */
export const GUISE = new RegExp(`^${GUISES}$`);

const CHILD = new RegExp(`\\b${GUISES} (boy|girl|child|kid)\\b`, 'gi');

/** The same with the child first, as those are read who wear a costume. */
export const guisesBehind = (text: string): string => text.replace(CHILD, '$2 dressed as a $1');

/** A costume's colour and hood, by the animal. */
const COSTUMES: readonly (readonly [string, string])[] = [
  ['chicken|rooster|hen|cockerel', 'white onesie and a white bird-hood'],
  ['duck|duckling|chick|canary', 'yellow onesie and a yellow bird-hood'],
  ['penguin|crow|raven', 'black onesie and a black bird-hood'],
  ['eagle|owl|turkey|bird', 'brown onesie and a brown bird-hood'],
  ['parrot', 'green onesie and a green bird-hood'],
  ['flamingo', 'pink onesie and a pink bird-hood'],
  ['bunny|rabbit|hare|easter bunny', 'white onesie and a white long-eared-hood'],
  ['kangaroo|donkey', 'grey onesie and a grey long-eared-hood'],
  [
    'bear|teddy bear|beaver|monkey|gorilla|squirrel|moose|deer|dog|hedgehog',
    'brown onesie and a brown beast-hood',
  ],
  ['lion|tiger|fox|leopard|cat|giraffe', 'orange onesie and an orange beast-hood'],
  ['panda|cow|zebra|sheep|polar bear|badger', 'white onesie and a white beast-hood'],
  ['mouse|rat|wolf|elephant|koala|hippo|rhino|shark|raccoon', 'grey onesie and a grey beast-hood'],
  ['pig|piglet', 'pink onesie and a pink beast-hood'],
  ['dinosaur|frog|crocodile|dragon|turtle|lizard', 'green onesie and a green beast-hood'],
];

const IN_COSTUME: readonly (readonly [RegExp, string])[] = COSTUMES.map(([beasts, worn]) => [
  new RegExp(
    `\\b(?:in|wearing|wears) (?:an?|his|her|the) (?:(?:full|giant|big|fluffy|cheap|tatty|furry|homemade|ridiculous|inflatable) )*(?:${beasts}) (?:costume|suit|outfit|onesie)\\b`,
    'gi',
  ),
  `wearing a ${worn}`,
]);

/** "a man in a chicken costume": the onesie and the hood that it is. */
export const inCostume = (text: string): string =>
  /\b(?:costume|suit|outfit|onesie)\b/i.test(text)
    ? IN_COSTUME.reduce((said, [words, worn]) => said.replace(words, worn), text)
    : text;
