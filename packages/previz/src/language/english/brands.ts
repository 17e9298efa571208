/** Brands and makes: what is sold under a name that no dictionary explains. */
import { isNamed } from '../../concepts/index.ts';
import { phrases } from '../lexicon/index.ts';
import { singularOf } from './inflect.ts';

/** What it is: names. */
const MAKES = `
sports car: ferrari lamborghini porsche bugatti maserati mclaren corvette camaro mustang aston-martin
car: tesla toyota honda bmw audi mercedes mercedes-benz volkswagen chevrolet ford fiat volvo nissan hyundai subaru cadillac rolls-royce bentley mini-cooper
motorcycle: harley harley-davidson ducati yamaha kawasaki
soda can: coca-cola coke pepsi sprite fanta dr-pepper red-bull
cup of coffee: starbucks nespresso
burger: big-mac whopper
sneakers: nike adidas puma reebok converse jordans vans
watch: rolex omega swatch casio
handbag: gucci prada louis-vuitton chanel birkin hermes
laptop: macbook thinkpad chromebook
tablet: ipad kindle
game controller: playstation xbox nintendo nintendo-switch
toy car: hot-wheels
airplane: boeing airbus
tractor: john-deere
tissue box: kleenex
truck: ups-truck fedex-truck
`;

const BRANDS: ReadonlyMap<string, string> = new Map(
  MAKES.trim()
    .split('\n')
    .flatMap((line) => {
      const [thing = '', names = ''] = line.split(': ');
      return names.split(' ').map((name): [string, string] => [name.replaceAll('-', ' '), thing]);
    }),
);

const BRAND = new RegExp(
  `\\b(${[...BRANDS.keys()].map((b) => b.replaceAll(' ', '[- ]')).join('|')})(?:['’]s)?\\b(?:\\s+([A-Za-z]+))?`,
  'gi',
);

const isThing = (word: string): boolean => {
  const { noun } = singularOf(word.toLowerCase());
  return (
    isNamed(noun) || phrases().get(noun)?.garment !== undefined || phrases().get(word)?.place !== undefined
  );
};

/** Capitals where a word means something else too: "a mustang", "vans", "a puma". */
const ALSO_WORDS = /^(mustang|puma|vans|converse|ford|mini cooper|sprite|omega|jordans|coke|fiat|kindle)$/;

/** "a Tesla" is a car, "a Tesla truck" a truck; `found` hears of each brand and what it became. */
export const withoutBrands = (text: string, found: (brand: string, thing: string) => void): string =>
  text.replace(BRAND, (said, brand: string, next: string | undefined) => {
    const name = brand.toLowerCase().replaceAll('-', ' ');
    if (ALSO_WORDS.test(name) && !/^\p{Lu}/u.test(brand)) return said;
    const thing = BRANDS.get(name) ?? name;
    if (next && isThing(next)) return next;
    found(brand, thing);
    return next ? `${thing} ${next}` : thing;
  });
