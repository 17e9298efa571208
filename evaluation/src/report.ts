import type { Verdict } from './judge.ts';

export interface Section {
  readonly name: string;
  readonly verdicts: readonly Verdict[];
  /** Milliseconds from prompt to both files, one per frame. */
  readonly times: readonly number[];
}

const percent = (part: number, whole: number) =>
  whole === 0 ? '–' : `${Math.round((100 * part) / whole)} %`;

const quantile = (values: readonly number[], q: number) =>
  [...values].sort((a, b) => a - b)[Math.min(values.length - 1, Math.floor(q * values.length))] ?? 0;

const whole = (v: Verdict) => v.checks.every((c) => c.problem === null);

/** docs/evaluation.md: what holds, what fails, by kind of prompt and by kind of check. */
export function report(sections: readonly Section[]): string {
  const rows = sections.map(
    (s) =>
      `| ${s.name} | ${s.verdicts.length} | ${percent(s.verdicts.filter(whole).length, s.verdicts.length)} |`,
  );
  const all = sections.flatMap((s) => s.verdicts);
  const times = sections.flatMap((s) => s.times);
  const failures = all
    .filter((v) => !whole(v))
    .map((v) => `- ${v.prompt} — ${v.checks.flatMap((c) => c.problem ?? []).join('; ')}`);
  return `# Evaluation

\`npm run evaluate\` draws the prompts of \`evaluation/prompts/\` (our own; what failed on them has been mended since, so they show
what holds, and are no blind test), 960×720 a frame, and checks every frame against what its line asks for: the thing is
there, large enough, and inside the frame; the count is exact; at least an eighth of the pixels in its box have the asked
colour (three in a hundred of a bicycle's or a fork's); boxes stand in the asked relation; what was to be left out is not
there; setting, hour, weather, season and shot size are those named. Sets of several frames (\`sequences\`): each frame shows
what its moment names, in the place, hour and weather told, with somebody doing what is told; whoever is named in several is
one and the same member of the cast, no two persons look alike, nothing is there that the prompt does not speak of,
neighbouring frames differ by two steps of shot size, and nobody changes sides. Contact sheets go to \`evaluation/out/\`.
Whether a stranger recognises a drawing, and whether it is good enough to show, no program can say: that is judged by
looking at the sheets. \`npm run audit -- FILE\` finds what needs no eye in the staging of any list of prompts: heads out of
the frame, hidden faces, named things that are missing or specks, hands that miss what they push. \`npm run nouns -- FILE\` lists
what every noun of such a list is drawn as, to be read for wrong senses.

| prompts | number | everything right |
|---|---|---|
${rows.join('\n')}

| check | number | right |
|---|---|---|
${checkRows(all).join('\n')}

Time from prompt to both files, on one core of a shared machine: median ${Math.round(quantile(times, 0.5))} ms, 95th percentile ${Math.round(quantile(times, 0.95))} ms.

## What fails

${failures.length > 0 ? failures.join('\n') : 'Nothing of these.'}
`;
}

function checkRows(verdicts: readonly Verdict[]): string[] {
  const names = [...new Set(verdicts.flatMap((v) => v.checks.map((c) => c.name)))].sort();
  return names.map((name) => {
    const checks = verdicts.flatMap((v) => v.checks.filter((c) => c.name === name));
    return `| ${name} | ${checks.length} | ${percent(checks.filter((c) => c.problem === null).length, checks.length)} |`;
  });
}
