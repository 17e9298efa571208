/** Places in words that hold another place's name: a school called after a hill, the bases that are run round, the middle of the ice. */
type Reword = (said: string, ...parts: string[]) => string;

const HOUSE =
  '(?:School|Hospital|Library|Museum|Station|Bakery|Hotel|Theatre|Theater|Inn|Pub|Diner|Café|Cafe|Restaurant|Clinic|Kindergarten|Academy|College|University|Gym|Cinema)';

export const NAMED_PLACES: readonly (readonly [RegExp, string | Reword])[] = [
  // "at Hill Street School": no hill and no street.
  [
    new RegExp(
      `\\b(at|in|from|of|inside|outside|to|near) (?:the )?(?:[A-Z][\\w'’-]+ ){0,2}(?:Hill|Hills|River|Lake|Forest|Castle|Garden|Market|Church|Bridge|Mill|Ocean|Beach|Meadow|Park|Street|Road|Lane|Avenue|Field|Valley|Mountain|Harbou?r|Bay|Island|Wood|Woods|Abbey|Temple|Palace) (?:[A-Z][\\w'’-]+ )?(${HOUSE})\\b`,
      'g',
    ),
    (_, at = 'at', house = '') => `${at} the ${house.toLowerCase()}`,
  ],
  // No base of soldiers.
  [/ ?\b(?:around|round|past|between|along) (?:all )?the (?:four )?bases\b/gi, ' across the ballpark'],
  [/\b(?:at|to|on) cent(?:re|er) ice\b/gi, 'on the ice rink'],
  [/,? without ever [a-z]+ing up to bat\b/gi, ''],
  // Who is next door is in a room of his own, and on no door.
  [/(?<=^|[.!?] )Next door,? (?=[a-z])/g, 'In a living room, '],
  [/\b(house|flat|apartment|garden|neighbou?r|family|boy|girl|man|woman|lady|dog) next door\b/gi, '$1'],
  [/\b(lives?|living|moves? in|moving in) next door\b/gi, '$1'],
  [/(?<=^|[.!?] )In there,? (?=[a-z])/g, 'Inside, '],
];
