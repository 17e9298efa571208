import { readPrompt } from '../../src/language/index.ts';
import { planShots } from '../../src/story/index.ts';

/** What each of `count` frames of a prompt shows. */
export const told = (prompt: string, count: number) => {
  const script = readPrompt(prompt);
  const name = (id: string) => {
    const entity = script.entities.find((e) => e.id === id);
    return entity?.name ?? entity?.noun ?? id;
  };
  return planShots(script, count, 7, 4 / 3).map((s) => ({
    setting: s.place.setting,
    hour: s.place.hour,
    seen: s.mentions.map((m) => name(m.entity)),
    poses: s.mentions.map((m) => m.pose),
    relations: s.relations.map((r) => `${name(r.subject)} ${r.kind} ${name(r.object)}`),
  }));
};
