import { checkTable } from './check.ts';

// Who is meant, over several sentences.
checkTable(`
A tennis player serves. Her opponent misses the ball. She kisses the trophy. | 3: tennis player: hug; !opponent: hug
A nurse checks on a sleeping patient. She leaves. | 1: nurse looking-at patient; 2: nurse: walk; !patient carrying nurse
Two thieves climb a wall. A guard sees them. They run. | 3: thief: run; !guard: run
An alien offers a farmer a cube. The farmer gives it a carrot. | 2: farmer giving carrot + alien
A girl eats cake. Her friends clap. | friend age child
`);

// Said the other way round.
checkTable(`
The mayor is handed a giant key by a child | child giving key + mayor; child: reach
The tallest of three brothers ducks under a doorway | brother: crouch; brother under doorway
The smallest of the puppies drinks milk from a saucer | puppy: drink; puppy size small
Nobody is in the classroom except a boy writing on the blackboard | boy; setting=classroom
A former boxer, now a janitor, mops the floor of the gym | janitor: dig; entities=1; setting=gym
A dog half as tall as its owner pulls him along | dog: pull; !owner: pull
`);

// Verbs that look like nouns, and deeds in several words.
checkTable(`
A girl and her dog camp in the forest | girl: sit; dog: sit; setting=campsite
A red convertible speeds past a hitchhiker | convertible: run; hitchhiker; entities=2
A man throws a tomato. The police arrest the man. | 2: police: reach; police touching man
They go fishing at a lake | setting=lake; person: hold
A man carrying a ladder bumps into a woman carrying a cake | man carrying ladder; woman carrying cake; !man carrying cake
A squirrel steals a sandwich from a sleeping man on a park bench | man on park bench; !squirrel on park bench
A dentist shows a boy a tooth | dentist giving tooth + boy
A detective kneels over a body | detective: kneel; man: lie
A cat watches a goldfish through the glass of its bowl | goldfish in fishbowl; !glass
A man with a gun steps out from behind the crates | man behind crate
She knocks on the door of a cabin | woman in-front-of cabin; !door
They reach the summit. | person: walk; setting=summit
A boy gets a letter from his grandfather | letter; !grandfather
A woman wich is holding a baloon runs trough the feild | woman: run; !witch; !trough; setting=field
`);

// A new feeling, and others who come in, are moments of their own.
checkTable(`
A doctor examines a boy. The boy is afraid. The doctor smiles. | beats=3
A mouse steals cheese. A cat is watching. | beats=2
Two boys play chess in a park. It starts to rain. They run. | beats=3; 2: weather=rain
`);

// Of several one, of two who gets it, and what nobody is on.
checkTable(`
Five bikers arrive at a diner. One of them breaks a plate. | biker x4; biker x1; !biker riding motorcycle
A girl calls the firefighters. A fireman climbs a tree. He hands a cat to the girl. | fireman x1; 3: fireman giving cat + girl
A surgeon operates on a patient | surgeon looking-at patient; patient: lie; !patient carrying surgeon
A fox sees a crow with cheese | crow holding cheese; !fox holding cheese
They win and lift the trophy | !lift; person holding trophy
A chef tastes the soup. A critic tries it. He writes in his notebook. | 3: critic: paint; !chef: paint
A thief snatches an old lady's handbag. A boy chases him. | old lady; 2: boy chasing thief
`);

// What is meant by glass, an idol, a ball, a fist and its back.
checkTable(`
A boy throws a stone at a window. The glass breaks. | beats=2; 2: window here; !glass
A golden idol stands on an altar | idol kind thing
A girl dances at the ball | setting=ballroom; entities=1
A detective slams his fist on the table | entities=2; detective next-to table
A crocodile lies in a river. A bird lands on its back. | 2: bird on crocodile
A hacker types. The police break down the door. She jumps out of the window. | 3: hacker: jump
A boy finds his hamster under the bed | hamster under bed; !boy under bed
`);
