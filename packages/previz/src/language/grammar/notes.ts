import type { WordNote } from '../../model/script.ts';
import type { DraftEntity } from './cast-list.ts';
import type { NounPhrase } from './noun-phrase.ts';

/** Collects what every word of weight became; one line per word and meaning. */
export class Notes {
  readonly list: WordNote[] = [];
  private readonly seen = new Set<string>();

  add(word: string, became: string, drawn = true, via?: string): void {
    const key = `${word.toLowerCase()}\n${became}`;
    if (this.seen.has(key)) return;
    this.seen.add(key);
    this.list.push({ word, became, drawn, ...(via ? { via } : {}) });
  }

  entity(phrase: NounPhrase, entity: DraftEntity): void {
    const word = phrase.name ?? [...phrase.modifiers, phrase.noun].filter(Boolean).join(' ');
    const many = entity.count > 1 ? ` × ${entity.count}` : '';
    this.add(word, entity.concept.name + many, true, entity.concept.via ?? undefined);
    for (const c of phrase.colours) this.add(c.name, `colour ${c.hex} of the ${entity.noun}`);
  }
}
