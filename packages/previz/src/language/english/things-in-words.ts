/** What is said of a thing in several words that its drawing shows: knocked over, covered in stickers, leaning against a wall. */
const DET = '(?:an?|the|his|her|their|its|one|two|three)';

export const THINGS_IN_WORDS: readonly (readonly [RegExp, string])[] = [
  [
    new RegExp(
      `\\b(${DET}) (?:knocked|tipped|toppled|fallen|turned|pushed)[- ](?:over|down) (?=[a-z])`,
      'gi',
    ),
    '$1 toppled ',
  ],
  [
    new RegExp(
      `\\b(${DET}) ((?:[\\w-]+ ){0,3}?(?:suitcase|laptop|case|guitar|skateboard|helmet|fridge|refrigerator|backpack|notebook|trunk|van|door|locker|bag|box|bottle|luggage))s? (?:covered|plastered|decorated|adorned) (?:in|with) (?:[\\w-]+ ){0,2}?stickers\\b`,
      'gi',
    ),
    '$1 sticker-covered $2',
  ],
];
