import type { Coat, Head } from './heads.ts';
import type { Build } from './skeleton.ts';

export type Mark =
  | 'stripes'
  | 'tiger'
  | 'zebra'
  | 'spots'
  | 'rosettes'
  | 'giraffe'
  | 'patches'
  | 'saddle'
  | 'belly'
  | 'bib'
  | 'tricolour'
  | 'panda';

/** A species: its proportions, coat and the parts that make it itself. */
export interface Species {
  /** Comma-separated, best first. */
  readonly names: string;
  /** At the withers, metres. */
  readonly withers: number;
  readonly build: Build;
  readonly coat: Coat;
  readonly head: (coat: Coat, asleep: boolean) => Head;
  readonly tail: 'slim' | 'bushy' | 'hair' | 'tuft' | 'stub' | 'ringed' | 'flag' | 'curl';
  readonly mane?: 'flowing' | 'upright';
  /** Built like a horse. */
  readonly equine?: true;
  /** Own colour of whole legs. */
  readonly legs?: string;
  /** Own colour of the lower legs. */
  readonly socks?: string;
  readonly hooves?: string;
  /** Own colour of the tail. */
  readonly tipped?: string;
  readonly marks?: Mark;
  /** What grows on the back or under the belly. */
  readonly grown?: 'hump' | 'humps' | 'wool' | 'udder';
}
