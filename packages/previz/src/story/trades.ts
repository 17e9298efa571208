/** A place that is named in general is that of the trade whose people are in it: a cowboy's street, a baker's shop. */

const SHOP = /^(shop|supermarket|store)$/;

const TRADES: readonly (readonly [people: RegExp, places: RegExp, theirs: string])[] = [
  [
    /^(cowboy|cowgirl|sheriff|gunslinger|outlaw)$/,
    /^(street|street-market|plaza|road|village|suburb)$/,
    'western-town',
  ],
  [/^(baker|pastry chef)$/, SHOP, 'bakery'],
  [/^butcher$/, SHOP, 'butcher-shop'],
  [/^florist$/, SHOP, 'flower-shop'],
  [/^pharmacist$/, SHOP, 'pharmacy'],
  [/^(barber|hairdresser)$/, SHOP, 'barber-shop'],
  [/^(mechanic)$/, SHOP, 'garage'],
  [/^(carpenter|cobbler|shoemaker|watchmaker|tailor|potter)$/, SHOP, 'workshop'],
];

/** The setting, or what it is among such people. */
export const ofTrade = (setting: string, nouns: readonly string[]): string =>
  TRADES.find(([people, places]) => places.test(setting) && nouns.some((n) => people.test(n)))?.[2] ??
  setting;
