/** What is made in a kitchen is cooked, where many languages only say made: "味噌汁を作る", "faz um bolo". */
import { findConcept } from '../../concepts/index.ts';

const MADE = /^(?:making|building|make|makes|build|builds)$/;

export const cooked = (verb: string, noun: string): boolean =>
  MADE.test(verb) && findConcept(noun)?.category === 'food';
