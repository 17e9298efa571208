import { describe, expect, it } from 'vitest';
import { renderFrame } from '../../src/index.ts';
import { panelsOf } from '../../src/language/index.ts';

describe('panels of a split screen', () => {
  it.each([
    [
      'split screen: a man on the phone in an office, a woman on the phone in a kitchen',
      ['a man on the phone in an office', 'a woman on the phone in a kitchen'],
    ],
    ['Split-screen, left a sunny beach, right a snowy mountain', ['a sunny beach', 'a snowy mountain']],
    [
      'split screen, noir style: a detective smokes / a killer sharpens a knife',
      ['a detective smokes, noir style', 'a killer sharpens a knife, noir style'],
    ],
    [
      'Split screen: a woman in her kitchen and a man in his office talk on the phone',
      ['a woman in her kitchen talking on the phone', 'a man in his office talking on the phone'],
    ],
    [
      'Split screen: a boy in a tent and a girl in a castle chat with each other',
      ['a boy in a tent chatting', 'a girl in a castle chatting'],
    ],
  ])('%s', (prompt, panels) => expect(panelsOf(prompt)).toEqual(panels));

  it('are none where there is one picture', () => {
    expect(panelsOf('a split log beside a screen')).toBeNull();
    expect(panelsOf('a woman in a kitchen, a man in an office')).toBeNull();
  });

  it('are drawn side by side', async () => {
    const prompt = 'split screen: a cat in a kitchen, a dog in a park';
    const { report, svg } = await renderFrame(
      { prompt, seeds: [1], width: 480, height: 360, references: [] },
      0,
    );
    const box = (label: string) => report.drawn.find((d) => d.label === label)?.box ?? [];
    expect((box('cat')[0] ?? 999) + (box('cat')[2] ?? 0)).toBeLessThan(250);
    expect(box('dog')[0]).toBeGreaterThan(230);
    expect(svg.match(/<svg/g)).toHaveLength(3);
  });
});
