/** Words that say how something is are no things; pictures, books and films keep what they are of. */
import { describe } from 'vitest';
import { checkTable } from './check.ts';

describe('joined words before a noun', () =>
  checkTable(`
A woman sits next to a lemon-yellow key | yellow key; entities=2
A boy looks at a rabbit-eared cup | cup; entities=2; !rabbit
A store-bought umbrella stands beside a horse | umbrella; entities=2; !store
A rolled-up rug lies by the door | rug; entities=2; !rolled
A gun-metal grey bucket | bucket; entities=1; !gun
A pearl-handled knife lies on a table | knife; entities=2
A hand-knitted scarf lies on a chair | entities=2; !person
A lion-headed statue in a garden | statue; entities=1
A state-of-the-art telescope stands in a garden | telescope; entities=1
A flute-playing girl | girl holding flute
A red-haired girl sits | girl hair red
A guitar-wielding bear | bear holding guitar
`));

describe('where something is from, and nouns of what looks like a verb', () =>
  checkTable(`
A woman sits next to a Turkish hat | hat; entities=2
A Moroccan rug lies in a room | rug; entities=1
A cracked hat stands beside a horse | hat; !hat stand
An oak cup stands beside a horse | cup; entities=2
`));

describe('pictures that are things', () =>
  checkTable(`
On the wall hangs a painting of a ship | painting; !ship
A boy lies in bed under a poster of a rock band | poster; !musician
An old woman dusts a framed photograph of a soldier | photograph; !soldier
A photo of a dog hangs on the wall | !dog
A photo of a dog in a park | dog; !photo
Draw a picture of a boat | boat; !picture
A robot painting a portrait of a cat | robot; cat
A teacher reads a book about dinosaurs to a child | book; !dinosaur
`));
