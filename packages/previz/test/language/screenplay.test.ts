import { expect, test } from 'vitest';
import { readPrompt } from '../../src/language/index.ts';
import { asProse } from '../../src/language/text/screenplay.ts';

const PAGE = `FADE IN:

INT. COFFEE SHOP - DAY

MIA, a young woman with red hair, sits at a table. TOM (30s) enters.

TOM
(nervous)
The dragon ate my homework.

MIA
Sure it did.

She gives him a letter.

CUT TO:

EXT. STREET - NIGHT

Tom waits under a street lamp.`;

test('a page of a screenplay: headings are scenes, speakers are seen, what they say is not', () => {
  const { entities, beats, explicitFrames } = readPrompt(PAGE);
  expect(explicitFrames).toBe(false);
  expect(entities.map((e) => e.name ?? e.drawable)).toEqual([
    'Mia',
    'dining-table',
    'Tom',
    'envelope',
    'street-lamp',
  ]);
  expect(beats.map((b) => b.place.setting ?? '')).toEqual(['cafe', '', '', '', '', 'street']);
  expect(beats[2]?.mentions).toMatchObject([{ pose: 'talk' }]);
  expect(beats.at(-1)?.place).toMatchObject({ hour: 'night' });
});

test('lines of dialogue in running text', () => {
  expect(asProse('A father laughs. DAUGHTER: You did it again! They walk.')).toBe(
    'A father laughs. The daughter speaks. They walk.',
  );
  expect(asProse('Zed runs. ZED (shouting): Stop the train! A dog barks.')).toBe(
    'Zed runs. Zed speaks. A dog barks.',
  );
});

test.each([
  'CLOSE-UP: his face. WIDE SHOT: he runs.',
  'a UFO over NYC',
  'NIGHT: a car. DAY: a bus.',
  'A CAT',
])('%s is no dialogue', (text) => {
  expect(asProse(text)).toBe(text);
});
