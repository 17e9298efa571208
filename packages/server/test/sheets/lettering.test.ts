import { expect, it } from 'vitest';
import { letteringFor } from '../../src/sheets/lettering.ts';
import { wrap } from '../../src/sheets/wrap.ts';

const setWith = async (text: string) => {
  const { settable, runs } = await letteringFor([text]);
  const set = settable(text);
  return { set, fonts: new Set(runs(set, false).map(({ font }) => font.familyName)) };
};

it.each([
  ['빗속의 형사, 漢字', ['Noto Sans KR']],
  ['一个侦探站在红色汽车旁，这时', ['Noto Sans SC']],
  ['他們說繁體字', ['Noto Sans SC']],
  ['Девочка у реки', ['Noto Sans SC']],
  ['雪の中の狐。「待て」', ['BIZ UDPGothic']],
  ['Ein Mädchen, façade, ﬁn…', ['BIZ UDPGothic']],
])('%s is set whole', async (text, families) => {
  const { set, fonts } = await setWith(text);
  expect(set).toBe(text);
  for (const family of families) expect([...fonts].join()).toContain(family);
  expect(fonts.size).toBeLessThanOrEqual(2);
});

it('marks a letter that no face has, and leaves out emoji and what cannot be seen', async () => {
  expect((await setWith('a\u0000b 🦊 ไทย 한\n국\u200b어')).set).toBe('a b  〓〓〓 한 국 어');
});

it('sets Chinese in one hand, also where Japanese has the letter, in both weights', async () => {
  const { runs, widthOf } = await letteringFor(['红色汽车']);
  for (const bold of [false, true]) {
    const all = runs('红色汽车', bold);
    expect(all.map(({ text }) => text).join('')).toBe('红色汽车');
    expect(all.some(({ isHouse }) => isHouse)).toBe(false);
    expect(widthOf('红色汽车', 10, bold)).toBeCloseTo(40, 0);
  }
  const [regular, bold] = [false, true].map(
    (heavy) => runs('红', heavy)[0]?.font.layout('红').glyphs[0]?.bbox,
  );
  expect(bold).not.toEqual(regular);
});

it('breaks Korean between words, Chinese between letters', async () => {
  const korean = '빗속에서 빨간 자동차 옆에서 기다리는 형사';
  const chinese = '一个侦探在雨夜里站在红色汽车旁等候霓虹灯';
  const letters = await letteringFor([korean, chinese]);
  const measure = { size: 10, bold: false, width: 100, lines: 9 };
  const lines = wrap(korean, measure, letters);
  expect(lines.length).toBeGreaterThan(1);
  expect(lines.join(' ')).toBe(korean);
  expect(wrap(chinese, measure, letters).map((line) => [...line].length)).toEqual([10, 10]);
});
