import { describe, expect, it } from 'vitest';
import { readPrompt } from '../../src/language/index.ts';

/** Mentions and relations of the last beat, by nouns. */
function last(prompt: string) {
  const script = readPrompt(prompt);
  const name = (id: string) => script.entities.find((e) => e.id === id)?.noun ?? id;
  const beat = script.beats.at(-1);
  return {
    nouns: script.entities.map((e) => e.noun),
    poses: Object.fromEntries(beat?.mentions.map((m) => [name(m.entity), m.pose]) ?? []),
    relations:
      beat?.relations.map(
        (r) => `${name(r.subject)} ${r.kind} ${name(r.object)}${r.second ? ` to ${name(r.second)}` : ''}`,
      ) ?? [],
  };
}

describe('deeds of two', () => {
  it('leave the other one somewhere', () => {
    expect(last('A boxer knocks his opponent down.').poses).toEqual({ boxer: 'punch', opponent: 'fall' });
    expect(last('A girl helps a boy up.').poses).toEqual({ girl: 'reach', boy: 'kneel' });
    const { poses, relations } = last('A mother lays her son in his bed.');
    expect(poses).toMatchObject({ mother: 'reach', son: 'sleep' });
    expect(relations).toContain('son in bed');
  });

  it('put clothes on the other', () => {
    expect(last('A man wraps a wet girl in a blanket.').relations).toContain('girl wearing blanket');
    expect(last('A queen puts a crown on a knight.').relations).toContain('knight wearing crown');
  });

  it('take out of the hands of whom it was', () => {
    const { relations } = last('A thief steals a purse from an old woman on a busy street.');
    expect(relations).toContain('old woman giving purse to thief');
  });

  it('throw to where the other is', () => {
    const { poses, relations } = last('A sailor swims. A woman throws him a rope.');
    expect(poses).toMatchObject({ woman: 'throw', sailor: null });
    expect(relations).toContain('woman giving rope to sailor');
  });

  it('salute from afar', () => {
    expect(last('A soldier salutes a nurse.').relations).toEqual(['soldier looking-at nurse']);
  });
});

describe('who is meant', () => {
  it('several who were told one by one are those again', () => {
    const { nouns, poses } = last(
      'Two brothers play football. The younger one falls. A man shouts. The brothers apologise and leave.',
    );
    expect(nouns.filter((n) => n === 'brother')).toHaveLength(2);
    expect(Object.keys(poses)).toContain('brother');
  });

  it('the three are those who were spoken of', () => {
    const { nouns } = last('A girl meets a boy. A dog joins them. The three become friends and laugh.');
    expect(nouns).toEqual(['girl', 'boy', 'dog']);
  });

  it('a referee is not the champion', () => {
    expect(last('A champion enters. The referee counts.').nouns).toEqual(['champion', 'referee']);
  });

  it('he is who acts rather than who is carried', () => {
    expect(last('A firefighter carries a child. He smiles.').poses).toHaveProperty('firefighter');
  });

  it('a joke is whose it is', () => {
    expect(last("A woman and a man eat. The woman laughs at the man's joke.").relations).toContain(
      'woman looking-at man',
    );
  });

  it('the ball is the football', () => {
    expect(last('A boy plays with a football. He kicks the ball.').nouns).toEqual(['boy', 'football']);
  });
});

describe('one of those who were named together', () => {
  it('two children are a boy and a girl once one of them is', () => {
    const { nouns, relations } = last('Two children build a snowman. The girl throws a snowball at the boy.');
    expect(nouns).toEqual(['child', 'snowman', 'child', 'snowball']);
    expect(relations).toContain('child holding snowball');
  });

  it('the couple is the bride and the groom, and rice is thrown at them', () => {
    const wedding = 'A bride and a groom kiss. The guests throw rice at them.';
    expect(Object.keys(last(wedding).poses)).toEqual(['person', 'rice', 'bride', 'groom']);
    expect(last(`${wedding} The couple gets into a car.`).relations).toEqual([
      'bride in car',
      'groom in car',
    ]);
  });

  it('the birds are the pigeons', () => {
    expect(last('An old man feeds pigeons. The birds fly away.').nouns).toEqual(['old man', 'pigeon']);
  });

  it('another who does something is another moment', () => {
    const script = readPrompt('A doctor examines a child. The worried mother holds his hand.');
    expect(script.beats).toHaveLength(2);
  });
});

describe('who is not there', () => {
  it.each([
    ['A dog waits for his master at a station.', 'master'],
    ['A boy looks for his lost cat in the garden.', 'cat'],
    ['A girl calls the police.', 'police'],
  ])('%s', (prompt, absent) => {
    expect(Object.keys(last(prompt).poses)).not.toContain(absent);
  });
});

it('flowers in the hand are a bouquet', () => {
  const script = readPrompt('A man brings flowers to his wife.');
  expect(script.entities.find((e) => e.noun === 'flower')).toMatchObject({ drawable: 'bouquet', count: 1 });
});
