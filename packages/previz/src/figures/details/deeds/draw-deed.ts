import type { DetailSpec, HandDeed } from '../../../staging/artists.ts';
import type { Pen } from '../../pen.ts';
import type { Wardrobe } from '../../wardrobe.ts';
import { bandageArm, clapHands, gripRope, prayHands, tieKnot, tieNecktie, washHands } from './bare-hands.ts';
import { playKeys, writeOnPaper } from './desk-and-keys.ts';
import { gripWheel, lightMatch, putRing } from './fire-ring-wheel.ts';
import { cutOnBoard, dropInto, kneadDough, pourInto, stirPot } from './kitchen-work.ts';
import { tieLaces } from './laces.ts';
import { openBox } from './open-box.ts';
import { countNotes, present } from './papers.ts';
import { knockAtDoor, openDoor, pressButton, turnKey } from './press-and-turn.ts';
import { pluckStrings, rollDice } from './strings-and-dice.ts';
import { crackEgg, dealCards, moveChessman, paintCanvas, plantSeed } from './table-games-and-garden.ts';
import { squeeze, tearApart, workWithTool } from './tool-at-work.ts';
import { knitWool, reachFor, shapeClay } from './wool-and-clay.ts';

/** Deeds of hands that are a picture of their own: the thing at the hands as it is in use. */
export const HAND_DEEDS: Readonly<Record<HandDeed, (pen: Pen, spec: DetailSpec, w: Wardrobe) => void>> = {
  laces: tieLaces,
  button: pressButton,
  lock: turnKey,
  door: openDoor,
  letter: present,
  present,
  notes: countNotes,
  board: cutOnBoard,
  dough: kneadDough,
  pour: pourInto,
  stir: stirPot,
  write: writeOnPaper,
  keys: playKeys,
  match: lightMatch,
  ring: putRing,
  wheel: gripWheel,
  knock: knockAtDoor,
  box: openBox,
  strings: pluckStrings,
  dice: rollDice,
  drop: dropInto,
  knit: knitWool,
  clay: shapeClay,
  reach: reachFor,
  tool: workWithTool,
  tear: tearApart,
  squeeze,
  clap: clapHands,
  pray: prayHands,
  knot: tieKnot,
  haul: gripRope,
  necktie: tieNecktie,
  wash: washHands,
  bandage: bandageArm,
  cards: dealCards,
  chess: moveChessman,
  egg: crackEgg,
  seed: plantSeed,
  canvas: paintCanvas,
};
