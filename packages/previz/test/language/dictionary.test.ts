import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { sceneFor } from '../../src/language/abstract.ts';
import { readPrompt } from '../../src/language/index.ts';
import { isFeeling } from '../../src/language/world/glossary.ts';

const lines = ['words', 'things', 'scenes', 'deeds', 'everyday'].flatMap((name) =>
  readFileSync(new URL(`../../data/lexicon/${name}.txt`, import.meta.url), 'utf8').split('\n'),
);
const rows = lines.flatMap((line) => {
  const [, kind, english] = /^([a-z]) ([^:]+): /.exec(line) ?? [];
  return kind && english ? [{ kind, english }] : [];
});
const of = (kind: string) => rows.filter((row) => row.kind === kind).map((row) => row.english);

/** What something is in or under; nobody does it. */
const STATES = ['surrounded by', 'covered with', 'full of'];

/** Nothing to see alone: a herd is one of something, clothes are worn. */
const NOT_ALONE = ['herd', 'clothes', 'lap', 'cheek', 'neck', 'tail', 'tracksuit'];

it('translates only into nouns that can be drawn, or are places', () => {
  const unknown = of('n').filter((noun) => {
    const { entities, beats, notes } = readPrompt(`a ${noun}`);
    return (entities.length === 0 && !beats[0]?.place.setting) || notes.some((note) => !note.drawn);
  });
  expect(unknown).toEqual(NOT_ALONE);
}, 120_000);

it('has a scene for whatever cannot be seen', () => {
  const text = readFileSync(new URL('../../data/lexicon/abstract.txt', import.meta.url), 'utf8');
  const nouns = [...text.matchAll(/^n ([^:]+): /gm)].map(([, noun]) => noun ?? '');
  expect(nouns.length).toBeGreaterThan(40);
  expect(nouns.filter((noun) => sceneFor(noun) === null)).toEqual([]);
});

it('translates only into verbs and adjectives that are understood', () => {
  const verbs = of('v').filter((verb) => {
    const { beats } = readPrompt(`a man ${verb === 'flying kite' ? 'flying a kite' : verb}`);
    return !beats[0]?.mentions[0]?.verb && !STATES.includes(verb) && !isFeeling(verb);
  });
  const adjectives = [...of('a'), ...of('k')].filter((adjective) =>
    readPrompt(`a ${adjective} car`).notes.some((note) => !note.drawn),
  );
  expect([...verbs, ...adjectives]).toEqual([]);
});

it('has seven columns in every row', () => {
  const odd = lines.filter((line) => /^[a-z] [^:]+: /.test(line) && line.split(';').length !== 7);
  expect(odd).toEqual([]);
});
