import { checkTable } from './check.ts';

// What is put into somebody's hands.
checkTable(`
A mechanic works. His daughter brings him a sandwich. | 2: daughter giving sandwich + mechanic; !daughter carrying mechanic; 2: daughter: reach
A waitress pours coffee for a driver | waitress giving coffee + driver; waitress: reach
An astronaut throws another astronaut a rope | astronaut giving rope + astronaut; astronaut: throw
A boy shows his teacher a frog | boy giving frog + teacher
A girl brings a cake to her grandmother | girl giving cake + grandmother
A firefighter carries a child | firefighter carrying child
`);

// Whom a picture shows, ends and sides of places, floors of the place where one is.
checkTable(`
A woman holds a photo of her son | !son; woman holding snapshot; entities=2
A soldier looks at a picture of his wife | !wife; soldier looking-at snapshot
A photo of a bench | bench; entities=1
A samurai crosses a bridge. A masked warrior waits at the other end. | setting=bridge; !setting=airport-hall; warrior: stand
A detective enters a warehouse. He finds a box on the floor. | setting=warehouse; !setting=living-room; detective holding box
He finds a box on the floor. | setting=living-room
`);

// Verbs that look like nouns, what one plays, how one sits and where.
checkTable(`
A small alien climbs out and waves | alien: wave; entities=1
An old man with a violin gets on. He plays for her. | 2: old man: violin; 2: old man holding violin
A tired woman sits in an empty train at night | setting=train-interior; woman: sit; entities=1
A baker sits on the pavement | baker: cross-legged; setting=street
A girl sits on the grass reading a book | girl: cross-legged; girl holding book
Two astronauts walk on a red planet | setting=mars
A baker chases a fox. He gives up and sits on the pavement. | 2: baker: cross-legged; !baker: reach
A samurai meets a pirate. They draw their swords. | sword x2
A surfer carries her board to the sea | surfer carrying surfboard
`);
