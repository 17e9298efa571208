import { checkTable } from './check.ts';

// What people do with each other.
checkTable(`
A girl walks hand in hand with her mother | girl holding mother
A girl helps an old lady cross the street | girl holding old lady; entities=2
A pirate holds a sword to a merchant's throat | pirate holding sword; merchant
A man gives his coat to a shivering woman | woman wearing coat
A priest marries a couple in a church | bride; groom; priest
A king crowns a knight in front of his court | king; knight; setting=throne-room
A man fights his rival | man; opponent
Two boys wrestle while a crowd of children watches | boy x2; child; entities=2
`);

checkTable(`
A nurse ties a boy's shoelace | nurse touching boy; entities=2
A father laces up his son's boots | father touching son; entities=2
Two sisters braid each other's hair | sister x2; entities=1
Two old ladies have tea in a living room | old lady x2; tea; entities=2
A girl has a tea party with her teddy bears | girl; teddy bear; tea; table
`);

checkTable(`
A fox and a hedgehog drink hot chocolate by the fireplace | fox; hedgehog; hot chocolate
A cat sleeps on a pile of laundry | cat on laundry basket; entities=2
`);
