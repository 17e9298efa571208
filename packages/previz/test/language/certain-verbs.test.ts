/** Words that are things elsewhere, where nothing but a deed can stand; and things that stay what they are. */
import { describe } from 'vitest';
import { checkTable } from './check.ts';

describe('a deed that follows another', () =>
  checkTable(`
A constable looks both ways, then lifts the child onto his horse | !lift; entities=3
He finds the parcel, then hammers it with both fists | !hammer; man; entities=2
She picks up the rope, then anchors it to a tree | !anchor; rope; tree; entities=3
A girl bends down and lifts the puppy to count its teeth | !lift; !count; puppy
The giant kneels and lifts him up to count them | !count
Two women crown the boy | woman x2; !crown; entities=2
They stop and hook the fish | !hook; fish
He trees a cat | !tree; cat
Rain hammers the car | !hammer; car
`));

describe('a thing stays a thing', () =>
  checkTable(`
A woman looks at the hammer and the hook | hammer; hook
A boy carries nails and hooks from a shed | nail; hook
He walks to the anchor | anchor
`));

describe('a thing is what its story is about', () =>
  checkTable(`
A swan pushes a plank to the bank | setting=river; entities=2
A robber runs out of the bank | bank
Trench at dawn. A shell lands nearby and the men duck. | explosion; !shell
A jockey falls at the last fence. The field thunders past him. | racehorse x3
A racing car loses its front wheel on a bend | tyre; !wheel
She skids to a stop and steps out | !stop; entities=1
A woman irons a black dress for her husband's funeral | !mourner; !setting=graveyard
Guests arrive for the wedding | setting=church
A farmer lifts the girl onto a pony | girl riding pony
`));

describe('words that English has are no slips', () =>
  checkTable(`
He slid down the hill | !sled; entities=1
They strode through a forest and swore | entities=1; person: walk
A girl lays her hand in hers | !herd
Three baristas pour coffee | barista x3
Her stepdad wears wellies | !wellness; stepdad wears boots
`));

describe('what a thing does by the name of another', () =>
  checkTable(`
The engine stalls on the crossing | engine; !stall; entities=1
The river snakes through the valley | !snake; entities=0
The taxi brakes and a boy leaps out | taxi; boy; entities=2
Rocks pepper the windscreen of the jeep | rock; !pepper
Market stalls in the rain | setting=market
`));
