/** A place that is named in general is that of the trade whose people are in it: a cowboy's street, a baker's shop. */
import { ROLE_PLACES } from './default-places.ts';

const SHOP = /^(shop|supermarket|store)$/;
const OPEN = /^(street|street-market|plaza|road|village|suburb)$/;
const FRONTIER = /^(cowboy|cowgirl|sheriff|gunslinger|outlaw)$/;
/** Have a shop of their own. */
const TRADES =
  /^(baker|butcher|florist|pharmacist|barber|hairdresser|mechanic|carpenter|cobbler|shoemaker|watchmaker|tailor|potter)$/;

/** The setting, or what it is among such people. */
export function ofTrade(setting: string, nouns: readonly string[]): string {
  if (OPEN.test(setting) && nouns.some((n) => FRONTIER.test(n))) return 'western-town';
  if (!SHOP.test(setting)) return setting;
  const trade = nouns.map((n) => (n === 'pastry chef' ? 'baker' : n)).find((n) => TRADES.test(n));
  return ROLE_PLACES.get(trade ?? '')?.[0] ?? setting;
}
