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
