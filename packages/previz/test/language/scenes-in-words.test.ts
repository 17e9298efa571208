import { expect, test } from 'vitest';
import { reworded } from '../../src/language/english/rewording.ts';
import { readPrompt } from '../../src/language/index.ts';

const drawables = (prompt: string): (string | null)[] => readPrompt(prompt).entities.map((e) => e.drawable);
const setting = (prompt: string) => readPrompt(prompt).beats[0]?.place.setting;

test('a robber vaults the counter of a bank whose customers lie down', () => {
  const { beats } = readPrompt('a masked man vaults a bank counter, customers flat on the floor');
  expect(beats[0]?.place.setting).toBe('bank-hall');
  expect(beats.flatMap((b) => b.mentions).map((m) => m.pose ?? m.posture)).toContain('prone');
});

test('who hides behind bins is in an alley, and who sees fish bins is not', () => {
  expect(setting('a boy crouches behind bins')).toBe('alley');
  expect(setting('a cat hides behind the bins in a garden')).not.toBe('alley');
});

test('shoes in the hand of who creeps leave the feet bare', () => {
  expect(drawables('a girl tiptoes down the stairs, her shoes in her hand')).toContain('shoe-pair');
  expect(drawables('a girl walks to school in her shoes')).not.toContain('shoe-pair');
});

test('glass is blown at the end of a pipe', () => {
  expect(drawables('a glassblower spins a glowing vase')).toContain('blowpipe');
});

test('mermaids sit on the rocks that they comb their hair on', () => {
  expect(reworded('a mermaid combs her hair on wet rocks')).toMatch(/sits on rocks in the sea and combs/);
});

test('a welder on a girder is high over the city, unless a site is told', () => {
  expect(drawables('a welder kneels on a girder')).toContain('hung-girder');
  expect(drawables('a welder kneels on a girder at a building site')).not.toContain('hung-girder');
});

test('a blanket with a light under it is a den', () => {
  expect(drawables('twins whisper under a blanket with a torch')).toContain('blanket-den');
  expect(drawables('a dog sleeps under a blanket')).not.toContain('blanket-den');
});

test('who scratches the own back leans on the stone, on a heath if a troll', () => {
  const [beat] = readPrompt('a troll scratches its back against a standing stone').beats;
  expect(beat?.relations.map((r) => r.kind)).toContain('against');
  expect(beat?.mentions[0]?.verb).toBe('lean');
});
