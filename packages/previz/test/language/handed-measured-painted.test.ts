import { describe, expect, it } from 'vitest';
import { reworded } from '../../src/language/english/rewording.ts';

describe('hands at a note, a door frame, the lips, a box, a head of hair and a wall', () => {
  it.each([
    ['A bank teller slides a note back to a masked robber', 'hands a sheet of paper to a masked robber'],
    ['A robber slides a note across the counter to a bank teller', 'hands a sheet of paper to a bank teller'],
    [
      'A mother measures her daughter’s height against the kitchen doorframe',
      'measures her daughter beside the door in the kitchen',
    ],
    ["A father marks his son's height on the door frame with a pencil", 'measures his son beside the door'],
    [
      "A woman tries on red lipstick in a taxi's rear-view mirror",
      'applies red lipstick on the back seat of a taxi',
    ],
    [
      'An actress applies lipstick in the dressing room mirror',
      'applies lipstick while looking into the mirror in the dressing room',
    ],
    [
      'A woman unboxes new running shoes on her apartment floor',
      'kneels on the floor taking sneakers out of an open box in the apartment',
    ],
    ['A farmer pulls a newborn calf from its mother', 'kneels holding a newborn calf behind a cow'],
    ['A barber gives a nervous boy his first haircut', 'trims a nervous boy'],
    ['A man paints the walls of a nursery yellow', 'paints a half-painted wall yellow in a nursery'],
    ['A salesman knocks on the door of a house and adjusts his tie', 'A salesman knocks in front of a house'],
  ])('%s', (said, means) => {
    expect(reworded(said)).toContain(means);
  });
});
