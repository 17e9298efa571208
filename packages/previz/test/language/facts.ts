import { readPrompt } from '../../src/language/index.ts';
import { COLOURS } from '../../src/language/lexicon/colours.ts';
import type { Beat, Entity, Mention, Script } from '../../src/model/script.ts';

const colourName = (hex: string): string => Object.entries(COLOURS).find(([, h]) => h === hex)?.[0] ?? hex;

function factsOfEntity(e: Entity): string[] {
  const t = e.traits;
  const who = e.name ?? e.noun;
  const one = (label: string, value: string | null) => (value ? [`${who} ${label} ${value}`] : []);
  return [
    who,
    `${who} x${e.count}`,
    `${who} is ${e.noun}`,
    `${who} kind ${e.kind}`,
    ...t.colours.flatMap((c) => [`${c.name} ${who}`, `${c.name} ${who} x${e.count}`]),
    ...one('size', t.size),
    ...one('of', t.material),
    ...one('pattern', t.pattern),
    ...one('gender', t.gender),
    ...one('age', t.age),
    ...one('build', t.build),
    ...one('skin', t.skin),
    ...one('mood', t.mood),
    ...one('hair', t.hair.colour?.name ?? null),
    ...one('hair', t.hair.style),
    ...(t.hair.beard ? [`${who} bearded`] : []),
    ...(t.old ? [`${who} old`] : []),
    ...(t.broken ? [`${who} broken`] : []),
    ...t.garments.flatMap((g) => [
      `${who} wears ${g.type}`,
      ...(g.colour ? [`${who} wears ${colourName(g.colour)} ${g.type}`] : []),
      ...(g.pattern ? [`${who} wears ${g.pattern} ${g.type}`] : []),
    ]),
  ];
}

function factsOfBeat(beat: Beat, nameOf: (id: string) => string): string[] {
  const place = Object.entries(beat.place).flatMap(([key, value]) => (value ? [`${key}=${value}`] : []));
  const camera = Object.entries(beat.camera).flatMap(([key, value]) =>
    value === true ? [key] : value ? [`${key}=${value}`] : [],
  );
  return [
    ...place,
    ...camera,
    ...beat.mentions.flatMap((m) => [
      `${nameOf(m.entity)} here`,
      ...[m.pose, m.posture].flatMap((p) => (p ? [`${nameOf(m.entity)}: ${p}`] : [])),
      ...(m.verb ? [`${nameOf(m.entity)} does ${m.verb}`] : []),
      ...(m.mood ? [`${nameOf(m.entity)} feels ${m.mood}`] : []),
      ...(typeof m.towards === 'string' ? [`${nameOf(m.entity)} towards ${m.towards}`] : []),
    ]),
    ...beat.relations.map((r) => `${nameOf(r.subject)} ${r.kind} ${nameOf(r.object)}`),
    ...beat.relations.flatMap((r) =>
      r.second ? [`${nameOf(r.subject)} ${r.kind} ${nameOf(r.object)} + ${nameOf(r.second)}`] : [],
    ),
  ];
}

/** Everything a script says, as short lines; lines of beat i also as `i: line` (from 1). */
export function factsOf(script: Script): Set<string> {
  const names = new Map(script.entities.map((e) => [e.id, e.name ?? e.noun]));
  const nameOf = (id: string) => names.get(id) ?? id;
  return new Set([
    `language=${script.language}`,
    `style=${script.style}`,
    `entities=${script.entities.length}`,
    `beats=${script.beats.length}`,
    ...(script.explicitFrames ? ['explicit'] : []),
    ...script.excluded.map((x) => `without ${x}`),
    ...script.entities.flatMap(factsOfEntity),
    ...script.notes.filter((n) => !n.drawn).map((n) => `undrawn ${n.word}`),
    ...script.beats.flatMap((beat, i) => factsOfBeat(beat, nameOf).flatMap((f) => [f, `${i + 1}: ${f}`])),
  ]);
}

/** A prompt's script in one line: who does what, in the words given for a deed, what relates them, and where. */
export function lineOf(prompt: string, deedOf: (m: Mention) => string): string {
  const { beats, entities } = readPrompt(prompt);
  const nounOf = (id: string) => entities.find((e) => e.id === id)?.noun ?? id;
  return beats
    .flatMap((b) => [
      ...b.mentions.map((m) => `${nounOf(m.entity)} ${deedOf(m)}`),
      ...b.relations.map((r) => `${nounOf(r.subject)} ${r.kind} ${nounOf(r.object)}`),
      b.place.setting ?? '',
    ])
    .join(', ');
}

/** One line per case: `prompt | fact; fact; !what must not be`. */
export const casesOf = (table: string): readonly (readonly [string, readonly string[]])[] =>
  table
    .trim()
    .split('\n')
    .map((line) => {
      const bar = line.lastIndexOf(' | ');
      const facts = line
        .slice(bar + 3)
        .split(';')
        .map((f) => f.trim());
      return [line.slice(0, bar).replaceAll('\\n', '\n'), facts] as const;
    });
