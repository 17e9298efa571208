/** Closed-class words of English. */
import type { Item } from '../grammar/items.ts';

const make = <T extends object>(words: string, item: T): [string, T][] =>
  words.split(' ').map((w) => [w, item]);

type Closed = Item extends infer I ? (I extends Item ? Omit<I, 'raw'> : never) : never;

export const CLOSED: ReadonlyMap<string, Closed> = new Map<string, Closed>([
  ...make('a an', { kind: 'determiner', determiner: 'a' } as const),
  ...make('the', { kind: 'determiner', determiner: 'the' } as const),
  ...make('this that these those', { kind: 'determiner', determiner: 'this' } as const),
  ...make('no neither none', { kind: 'determiner', determiner: 'no' } as const),
  ...make('another other second', { kind: 'determiner', determiner: 'another' } as const),
  ...make('his', { kind: 'determiner', determiner: 'his' } as const),
  ...make('her', { kind: 'determiner', determiner: 'her' } as const),
  ...make('its', { kind: 'determiner', determiner: 'its' } as const),
  ...make('their our', { kind: 'determiner', determiner: 'their' } as const),
  ...make('my your every each', { kind: 'determiner', determiner: 'my' } as const),
  ...make('he him himself', { kind: 'pronoun', pronoun: 'he' } as const),
  ...make('she herself', { kind: 'pronoun', pronoun: 'she' } as const),
  ...make('it itself', { kind: 'pronoun', pronoun: 'it' } as const),
  ...make('they them themselves everyone everybody', { kind: 'pronoun', pronoun: 'they' } as const),
  ...make('i me we us you myself yourself', { kind: 'pronoun', pronoun: 'i' } as const),
  ...make('and & or nor +', { kind: 'and' } as const),
  ...make(', ; : — – ( ) [ ] " “ ” / |', { kind: 'comma' } as const),
  ...make("not n't isn't aren't doesn't don't never wasn't weren't cannot can't didn't", {
    kind: 'not',
  } as const),
  ...make("is are was were be been being am there's it's he's she's they're", { kind: 'be' } as const),
  ...make('have had having', { kind: 'have' } as const),
  ...make('named called', { kind: 'named' } as const),
  ...make(
    "hers ours yours theirs whoever whenever downhill uphill downstream upstream sideways backwards forwards clockwise nearby goodbye hello goodnight farewell overhead stuck first firstly that's which who whose whom when while where as then there here so but if because what how why will would can could should may might must do does did to-be let's also too just very",
    { kind: 'other' } as const,
  ),
]);
