/**
 * Draws every prompt of evaluation/prompts/, checks each frame against what its line asks for, and writes contact sheets
 * (evaluation/out/) and the table of docs/evaluation.md. `npm run evaluate [-- file …]`.
 */
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { planSet, renderFrame } from '@framewright/previz';
import { type Expectation, parseFile } from './expectation.ts';
import { judge, type Verdict } from './judge.ts';
import { decode } from './picture.ts';
import { report, type Section } from './report.ts';
import { type Cell, contactSheet } from './sheet.ts';

const here = import.meta.dirname;
const prompts = join(here, '../prompts');
const out = join(here, '../out');
const [width, height] = [960, 720];

async function evaluate(
  expected: Expectation,
  seed: number,
): Promise<{ verdict: Verdict; png: Uint8Array; ms: number }> {
  const request = { prompt: expected.prompt, seeds: [seed], width, height, references: [] };
  const started = performance.now();
  const frame = await renderFrame(request, 0);
  const ms = performance.now() - started;
  return { verdict: judge(expected, planSet(request), frame, await decode(frame.png)), png: frame.png, ms };
}

const cellOf = (verdict: Verdict, png: Uint8Array): Cell => {
  const problems = verdict.checks.flatMap((c) => c.problem ?? []);
  return {
    png,
    failed: problems.length > 0,
    label: problems.length > 0 ? `${verdict.prompt} — ${problems[0]}` : verdict.prompt,
  };
};

async function section(file: string): Promise<Section> {
  const expectations = parseFile(await readFile(join(prompts, file), 'utf8'));
  const cells: Cell[] = [];
  const verdicts: Verdict[] = [];
  const times: number[] = [];
  for (const [i, expected] of expectations.entries()) {
    const { verdict, png, ms } = await evaluate(expected, 100 + i);
    verdicts.push(verdict);
    times.push(ms);
    cells.push(cellOf(verdict, png));
  }
  const name = basename(file, '.txt');
  await writeFile(join(out, `${name}.png`), await contactSheet(cells, width / height));
  return { name, verdicts, times };
}

await mkdir(out, { recursive: true });
const wanted = process.argv.slice(2);
const files = (await readdir(prompts))
  .filter((f) => f.endsWith('.txt') && (wanted.length === 0 || wanted.includes(basename(f, '.txt'))))
  .sort();
const sections: Section[] = [];
for (const file of files) sections.push(await section(file));
const text = report(sections);
console.log(text);
if (wanted.length === 0) await writeFile(join(here, '../../docs/evaluation.md'), text);
