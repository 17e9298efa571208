/** Deeds of horror, crime and fantasy, read as what they show. */
import { describe } from 'vitest';
import { checkTable } from './check.ts';

describe('deeds of genre films', () =>
  checkTable(`
A guard nods off on his feet in a museum | guard: stand; !guard: sleep
A samurai lowers his sword in a bamboo grove | samurai holding sword; samurai: hold
A pirate queen bargains for a map in a harbour tavern | pirate captain; !queen
A hacker slams her laptop shut as agents storm the internet cafe | hacker touching laptop; agent: run
A groom kicks over the champagne tower in a ballroom | groom touching toppling champagne tower; !tower
A kidnapped heiress works her ropes loose in a boathouse | heiress on chair; !rope
A crusader lifts his visor to greet a lady | crusader wears open-visor; crusader: salute
A cyborg mercenary repairs his own arm in a bathroom | mercenary wears metal-arm
A masked killer stands at the end of a jetty | killer wears hockey-mask
A prince hides behind a tapestry in the throne room | prince behind tapestry
A mermaid pulls a drowning sailor towards a moonlit reef | mermaid hugging sailor
A sheriff corners an outlaw in a barn | pistol; outlaw
A boy crawls up the attic ladder | boy: climb; ladder
A knight kneels before a sleeping dragon in a cavern of gold | setting=dragon-cave
A samurai waits on a wooden bridge as cherry blossom falls | samurai: stand; petal
An old man feeds pigeons on a bench in a snowy square | old man on bench; old man feeding pigeon
A sniper lies on the roof of a derelict church | sniper: lie; setting=tiled-roof
A widow lays white roses on a grave | white bouquet; widow holding bouquet; widow: kneel
A nurse places a bouquet of yellow lilies on her father's grave | nurse: kneel; bouquet
An ogre bars the way of a small farmer and her donkey | ogre: spread; farmer; donkey
A pirate captain studies a torn map by lantern light in her cabin | pirate captain gender female; setting=ship-cabin
A mechanic sleeps in her garage | mechanic gender female
A doctor greets a patient in her office | !doctor gender female; !patient gender female
A mechanic slides out from under a truck | mechanic: lie; mechanic under truck; mechanic does outslide
A troll blocks the path of a merchant | merchant here; troll: spread
Two guards bar the way to a queen | guard: spread; queen here
`));
