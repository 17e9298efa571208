import { checkTable } from './check.ts';

// One sentence with several things done after each other: a moment each. States and manners share theirs.
checkTable(`
A man walks in, finds a key and opens the door. | beats=3; 2: man holding key; 3: man touching door; entities=3
A knight enters a castle and fights a dragon | beats=2; 1: setting=castle; 2: knight fighting dragon
A boy finds a ball, kicks it and runs away | beats=3; 2: boy: kick; 3: boy: run
A woman opens a letter and cries | beats=2; 2: woman: cry
A girl sits on a bench and reads a book | beats=1; girl on bench; girl holding book
A cat sits on a fence and watches a bird | beats=1; cat on fence; cat looking-at bird
A man stands on a bridge, holding an umbrella and looking at the river | beats=1; man holding umbrella
A woman walks her dog and talks on the phone | beats=1; dog; woman
a dog that jumps over a fence | beats=1; dog: jump
A man and a woman dance and laugh | beats=1; man: dance; woman: dance
An astronaut plants a flag, and waves at the earth | beats=2; 1: flag here; 2: astronaut: wave
Lena opens her umbrella. The wind blows it away. | weather=wind; 2: umbrella here; entities=2
a family of four on a beach | mother; father; child x2; entities=3
a family of 3 eats dinner | mother; father; child x1
a family of four ducks | duck x4; entities=1
`);
