/** Which serpents are wound about what. */
import type { Relation } from '../model/script.ts';
import type { Performer } from './performers.ts';

const SERPENT = /dragon(?!fly)|serpent|snake|python|cobra|anaconda|viper|\beel|leviathan|wyrm/;
/** What is wound about is at least so high, metres, and so much taller than wide. */
const HIGH = 1.2;

export const coilsAround = (r: Relation, snake: Performer, pole: Performer): boolean =>
  r.kind === 'around' &&
  SERPENT.test(`${snake.drawable?.id} ${snake.entity.noun}`) &&
  pole.look === null &&
  pole.drawable?.kind === 'thing' &&
  pole.height > HIGH &&
  (pole.drawable?.aspect ?? 1) < 0.9;
