/** Verbs that WordNet likens to something that looks otherwise (a boy who gobbles is no turkey that runs): what each looks like. */
const LOOKS_LIKE = `
run: dart scarper
walk: descend dismount disembark promenade sashay saunter
climb: shin shinny
use: dip handle dispense insert deploy administer
eat: gobble wolf scoff
drink: lap
drop: dump ditch unload offload
touch: frisk dab erase rub sponge fondle
attack: lunge
shout: exclaim blurt
meet: disturb mingle challenge
put: drape install insert stuff sow
turn: rotate twist
crawl: wriggle writhe squirm
look: browse recognise recognize
scrub: scour
hide: conceal
wave: signal flag
type: key
think: brood accept
use: probe candle
-: itch hitchhike embark poise brace conjure manage care pity defy execute halt operate control alternate revive
`;

/** Base form → the verb of the tables whose look it has; null: it has no look of its own. */
export const LIKENESSES: ReadonlyMap<string, string | null> = new Map(
  LOOKS_LIKE.trim()
    .split('\n')
    .flatMap((line) => {
      const [like = '', verbs = ''] = line.split(': ');
      return verbs.split(' ').map((verb): [string, string | null] => [verb, like === '-' ? null : like]);
    }),
);
