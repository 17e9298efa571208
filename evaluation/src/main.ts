/**
 * Draws every prompt of evaluation/prompts/, checks each frame against what its line asks for, and writes contact sheets
 * (evaluation/out/) and the table of docs/evaluation.md. `npm run evaluate [-- file …]`.
 */
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { planSet, renderFrame } from '@framewright/previz';
import { type Expectation, parseFile } from './expectation.ts';
import { judge, type Verdict } from './judge.ts';
import { type Drawn, judgeSet } from './judge-set.ts';
import { decode } from './picture.ts';
import { report, type Section } from './report.ts';
import { type Cell, contactSheet } from './sheet.ts';

const here = import.meta.dirname;
const prompts = join(here, '../prompts');
const out = join(here, '../out');
const [width, height] = [960, 720];

interface Evaluated {
  readonly verdict: Verdict;
  /** One per frame. */
  readonly pngs: readonly Uint8Array[];
  readonly times: readonly number[];
}

async function evaluate(expected: Expectation, seed: number): Promise<Evaluated> {
  const count = Math.max(1, expected.frames.length);
  const seeds = Array.from({ length: count }, (_, i) => seed + i);
  const request = { prompt: expected.prompt, seeds, width, height, references: [] };
  const drawn: Drawn[] = [];
  const times: number[] = [];
  for (let i = 0; i < count; i++) {
    const started = performance.now();
    const frame = await renderFrame(request, i);
    times.push(performance.now() - started);
    drawn.push({ frame, picture: await decode(frame.png) });
  }
  const plan = planSet(request);
  const only = drawn[0] as Drawn;
  const verdict =
    expected.frames.length > 0
      ? judgeSet(expected, plan, drawn)
      : judge(expected, plan, only.frame, only.picture);
  return { verdict, pngs: drawn.map((d) => d.frame.png), times };
}

function cellsOf({ verdict, pngs }: Evaluated): Cell[] {
  const problems = verdict.checks.flatMap((c) => c.problem ?? []);
  const label = problems.length > 0 ? `${verdict.prompt} — ${problems[0]}` : verdict.prompt;
  return pngs.map((png, i) => ({ png, failed: problems.length > 0, label: i === 0 ? label : `${i + 1}` }));
}

async function section(file: string): Promise<Section> {
  const expectations = parseFile(await readFile(join(prompts, file), 'utf8'));
  const all: Evaluated[] = [];
  for (const [i, expected] of expectations.entries()) all.push(await evaluate(expected, 100 + 10 * i));
  const name = basename(file, '.txt');
  await writeFile(join(out, `${name}.png`), await contactSheet(all.flatMap(cellsOf), width / height));
  return { name, verdicts: all.map((e) => e.verdict), times: all.flatMap((e) => e.times) };
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
const judged = await readFile(join(here, '../judged/blind.md'), 'utf8');
if (wanted.length === 0) await writeFile(join(here, '../../docs/evaluation.md'), `${text}\n${judged}`);
