import { checkTable } from './check.ts';

// An animal costume is its hood and its onesie, not a superhero's suit.
checkTable(`
A man in a chicken costume argues with a traffic warden | man wears bird-hood; man wears pyjamas; !chicken
A boy in a bear costume waves | boy wears beast-hood; !bear
A woman in a big bunny suit eats an apple | woman wears long-eared-hood; !bunny
A man in a grey suit waits at a bus stop | !man wears beast-hood
A plague doctor knocks on a door | plague doctor; !doctor
`);
