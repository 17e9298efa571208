import { checkTable } from './check.ts';

// Deeds at their height, as what is seen of them done: nothing that a hand has stands about by itself.
checkTable(
  `
close-up of a knife slicing through a ripe mango | person touching mango; person holding knife; part=hands
a chef flambés a pan, flames lighting up her face | chef holding pan; !fire
a family crowds around a turkey dinner, one chair left empty | roast turkey; chair; table; mother: sit
three roommates squeeze a couch through a narrow doorway | roommate carrying couch
a boss points at a falling sales chart, everyone avoids her eyes | losses chart; boss looking-at losses chart
a burglar freezes on the stairs as a toddler stares at him | burglar on stair; burglar: stand
a boy licks icing off a spoon under the table | boy holding spoon; !icing
a knight removes his helmet and drinks from a horse trough | trough; !drink; knight: kneel
a man kneels to propose but drops the ring down a grate | man: kneel; ring grate; setting=street
a woman drops her keys down a storm drain | key grate; setting=street
a groom faints at the altar, a best man grabs his elbow | best man touching groom; setting=church
a bride hikes up her dress and runs for the bus | bride chasing bus; !dress
an office worker photocopies his own face, coworkers laughing behind him | lit copier; colleague behind office worker
a cook shouts orders through a pass window in a smoky kitchen | cook behind pass counter; setting=kitchen
a teacher catches a paper airplane without turning from the blackboard | teacher: throw
a witch ladles green soup into a child's wooden bowl | child; soup
a teenage girl dyes her hair pink in a motel bathroom | girl does comb
a woman throws a suitcase off a second-floor balcony | woman: throw; suitcase; setting=balcony
`,
);
