import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { loadPolicy } from '../../src/policy/load-policy.ts';
import { PolicyError, parsePolicy } from '../../src/policy/policy-file.ts';

const shipped = () => loadPolicy('default');
const frames = (refused: ReadonlyMap<number, string>) => [...refused.keys()].map((i) => i + 1);

it('a prompt as a whole is refused for all of its frames, with the words and the rule', async () => {
  const { refused } = (await shipped()).judge('A naked woman on a bed', 3);
  expect(frames(refused)).toEqual([1, 2, 3]);
  expect(refused.get(0)).toBe('This server does not draw nudity (“naked”, rule nudity): change the words');
});

it.each([
  'A film crew works. Frame 1: a dog barks. Frame 2: a cat sleeps. Frame 3: a naked woman. Frame 4: rain.',
  '1. a dog barks\n2. a cat sleeps\n3. a naked woman\n4. rain falls',
  'a dog barks\na cat sleeps\na naked woman\nrain falls',
  'コマ1：犬が吠える。 コマ2：猫が眠る。 コマ3：全裸の女。 コマ4：雨が降る。',
])('a frame that is told apart is refused alone, and no engine reads it: %s', async (prompt) => {
  const verdict = (await shipped()).judge(prompt, 4);
  expect(frames(verdict.refused)).toEqual([3]);
  expect(verdict.prompt).not.toMatch(/naked|全裸/);
  expect(verdict.prompt).toMatch(/rain|雨/);
  expect((await shipped()).judge(verdict.prompt, 4).refused.size).toBe(0);
});

it('what stands before the frames holds for all, and frames that are not one to one are not told apart', async () => {
  const policy = await shipped();
  expect(frames(policy.judge('A naked man. Frame 1: he sits. Frame 2: he stands.', 2).refused)).toEqual([
    1, 2,
  ]);
  expect(frames(policy.judge('Frame 1: a dog. Frame 2: a naked man.', 3).refused)).toEqual([1, 2, 3]);
});

it('sexual content with minors ends the whole set, wherever in the story each of them is', async () => {
  const apart = 'Frame 1: a girl of 12 years old at school. Frame 2: pornography.';
  expect(frames((await shipped()).judge(apart, 2).refused)).toEqual([1, 2]);
  const off = await loadPolicy('off');
  expect(frames(off.judge(apart, 2).refused)).toEqual([1, 2]);
  expect(frames(off.judge('pornography', 1, 'a child at school').refused)).toEqual([1]);
});

it('bare is said of people within a few words of the same sentence', async () => {
  const refused = async (prompt: string) => (await shipped()).judge(prompt, 1).refused.size > 0;
  expect(await refused('a woman in a room, quite naked')).toBe(true);
  expect(await refused('the fields lie naked. A woman walks home')).toBe(false);
  expect(await refused('naked fields lie in the cold sun as far as a woman sees')).toBe(false);
});

it('an age below eighteen is found as it stands, and one above is not', async () => {
  const rule = async (age: string) => (await shipped()).judge(`porn with a ${age}`, 1).refused.get(0);
  for (const age of ['17-year-old', '5 year old', '7歳', '9 años']) expect(await rule(age)).toMatch(/minors/);
  for (const age of ['18-year-old', '117-year-old', '27歳', '90 años'])
    expect(await rule(age)).toMatch(/sexual/);
});

const OWN = {
  rules: [{ name: 'house', says: 'our rivals', any: ['rivals'] }],
  lists: { rivals: { en: ['acme corp*'] } },
  except: ['acme corpus'],
};

async function own(text: string) {
  const folder = mkdtempSync(join(tmpdir(), 'framewright-policy-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const file = join(folder, 'own.jsonc');
  writeFileSync(file, text);
  return loadPolicy({ file });
}

it('a file of one’s own takes the place of the shipped one, except for what always holds', async () => {
  const policy = await own(`// ours\n${JSON.stringify(OWN)}`);
  const of = (prompt: string) => policy.judge(prompt, 1).refused.get(0);
  expect(of('the Acme-Corporation tower')).toContain('does not draw our rivals');
  expect(of('the acme corpus of texts')).toBeUndefined();
  expect(of('a naked woman')).toBeUndefined();
  expect(of('a naked child')).toContain('minors');
});

it.each([
  ['{', 'it is not JSON'],
  ['[]', 'the file should be an object'],
  ['{"words": []}', 'words is not known: use rules, lists and except'],
  [JSON.stringify({ ...OWN, rules: [{ ...OWN.rules[0], any: ['rival'] }] }), 'should be one of rivals'],
  [JSON.stringify({ ...OWN, rules: [{ ...OWN.rules[0], near: 3 }] }), 'rules[0].near is not known'],
  [JSON.stringify({ ...OWN, rules: [{ ...OWN.rules[0], within: 3 }] }), 'needs a "with"'],
  [JSON.stringify({ ...OWN, rules: [{ ...OWN.rules[0], says: '' }] }), 'rules[0].says should be a text'],
  [JSON.stringify({ ...OWN, lists: { rivals: { en: ['a|b'] } } }), 'lists.rivals.en holds "a|b"'],
  [JSON.stringify({ ...OWN, lists: { rivals: { en: [' '] } } }), 'lists.rivals.en holds " "'],
  [JSON.stringify({ ...OWN, lists: { rivals: ['acme'] } }), 'lists.rivals should be an object'],
  [JSON.stringify({ ...OWN, except: 'acme' }), 'except should be a list of words'],
])('%s is no policy', (text, said) => {
  expect(() => parsePolicy(text)).toThrow(PolicyError);
  expect(() => parsePolicy(text)).toThrow(said);
});

it('a file that is not there is named', async () => {
  await expect(loadPolicy({ file: '/nowhere/policy.jsonc' })).rejects.toThrow(
    'The policy /nowhere/policy.jsonc cannot be used: it cannot be read',
  );
});
