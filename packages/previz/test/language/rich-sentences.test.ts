/** Details of full sentences: what lights the scene, who wears the colour, what lies on the floor. */
import { describe } from 'vitest';
import { checkTable } from './check.ts';

describe('details of a sentence', () =>
  checkTable(`
A couple has dinner in a restaurant, candlelight | source=candles; hour=night
A hacker in a dark room lit only by the glow of three monitors | source=screen; hour=night; monitor on desk; hacker: type
A nurse in a corridor under harsh neon light | source=harsh
A mother sings in a bedroom, warm lamp light | source=lamp; hour=night; entities=1
A woman in black walks on a street | woman: walk; woman wears black dress; entities=1
A man dressed in white standing in a field | man: stand; entities=1
A man is tied to a chair in a warehouse | man: sit; man on chair
A girl sleeps in her bed, toys on the floor | setting=bedroom
A student sleeps on a pile of books in a library | student on desk; book on desk; !student on book
A woman in a wedding dress runs | woman: run; woman wears #f6f3ee gown
`));
