/** The lists of beasts drawn one by one. Where two share an id, the later one is found. */
import type { Prop } from '../props/prop.ts';
import { APES_WITH_YOUNG } from './apes-with-young.ts';
import { BADGERS } from './badgers.ts';
import { BIRDS } from './bird-kinds.ts';
import { CHAMELEONS } from './chameleons.ts';
import { CRAWLERS } from './crawlers.ts';
import { CREATURES } from './creatures.ts';
import { FAVOURITES } from './favourites.ts';
import { GREAT_DINOSAURS } from './great-dinosaurs.ts';
import { INSECTS } from './insects.ts';
import { KAIJU } from './kaiju.ts';
import { LIZARDS } from './lizards.ts';
import { NEWTS } from './newts.ts';
import { ODD_BEASTS } from './odd-beasts.ts';
import { POND_BEASTS } from './pond-beasts.ts';
import { PRIMATES } from './primates.ts';
import { RARITIES } from './rarities.ts';
import { SEA_BEASTS } from './sea-beasts.ts';
import { SEA_KIN } from './sea-kin.ts';
import { SHELL_AND_RATTLE } from './shell-and-rattle.ts';
import { SHELLFISH } from './shellfish.ts';
import { SHORE_BEASTS } from './shore-beasts.ts';
import { SMALL_BEASTS } from './small-beasts.ts';
import { TALE_BEASTS } from './tale-beasts.ts';
import { WOODLAND_BEASTS } from './woodland-beasts.ts';

export const SMALL_CREATURES: readonly Prop[] = [
  ...LIZARDS,
  ...NEWTS,
  ...SHELL_AND_RATTLE,
  ...INSECTS,
  ...SEA_KIN,
  ...SHELLFISH,
];

export const HAND_DRAWN_BEASTS: readonly Prop[] = [
  ...BIRDS,
  ...FAVOURITES,
  ...SMALL_BEASTS,
  ...SEA_BEASTS,
  ...SHORE_BEASTS,
  ...CREATURES,
  KAIJU,
  ...RARITIES,
  ...TALE_BEASTS,
  ...ODD_BEASTS,
  ...APES_WITH_YOUNG,
  ...PRIMATES,
  ...CHAMELEONS,
  ...GREAT_DINOSAURS,
  ...BADGERS,
  ...POND_BEASTS,
  ...CRAWLERS,
  ...WOODLAND_BEASTS,
];
