import { describe, expect, it } from 'vitest';
import { told } from './told.ts';

describe('deeds of two, from frame to frame', () => {
  it('what is told of a deed outlives what is told of places', () => {
    const frames = told(
      'A soldier limps. A nurse kneels beside him and bandages his arm. He smiles. He leaves.',
      3,
    );
    expect(frames.flatMap((f) => f.relations)).toContain('nurse touching soldier');
  });

  it('who is chased runs, whatever he holds', () => {
    const [, chase] = told('A thief steals a purse. A policeman chases him down an alley.', 2);
    expect(chase?.poses.slice(0, 2)).toEqual(['run', 'run']);
  });

  it('who is kissed in bed stays in it', () => {
    const [, kiss] = told('A mother lays her son in his bed. She kisses his forehead.', 2);
    expect(kiss?.poses.slice(0, 2)).toEqual(['bow', 'sleep']);
    expect(kiss?.relations).toContain('son in bed');
  });

  it('what is put on stays on', () => {
    const [, tea] = told('A man wraps a girl in a blanket. The girl drinks tea.', 2);
    expect(tea?.relations).toContain('girl wearing blanket');
  });

  it('who follows somebody home is on the way', () => {
    expect(told('A girl finds a dog on a street. The dog follows her home.', 2)[1]?.setting).toBe('street');
  });

  it('who has boarded the train does not stand beside it', () => {
    const frames = told(
      'A soldier hugs his wife at the station. He boards the train. She waves. The train leaves.',
      4,
    );
    expect(frames[1]?.relations).toContain('soldier in train');
    expect(frames[2]?.seen).not.toContain('soldier');
  });
});
