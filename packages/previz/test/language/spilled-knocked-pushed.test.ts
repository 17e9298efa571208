import { describe, expect, it } from 'vitest';
import { reworded } from '../../src/language/english/rewording.ts';
import { readPrompt } from '../../src/language/index.ts';

const poseIn = (said: string) => [...(readPrompt(said).beats[0]?.mentions ?? [])][0]?.pose;

describe('what is spilled, knocked at and pushed', () => {
  it('lies beside the machine it ruins, before whose that is', () => {
    expect(reworded("A barista spills hot milk over a customer's laptop")).toContain(
      'a spilled glass of milk next to the laptop, next to a shocked customer',
    );
    expect(reworded('A waiter spills wine on a guest')).toContain('pours wine on a shocked guest');
  });

  it('has a hand at the door while the tie is set right', () => {
    expect(poseIn('A salesman knocks on the door of a house and adjusts his tie')).not.toBe('don');
    expect(poseIn('A salesman adjusts his tie')).toBe('don');
  });

  it('has a hand at either wing of a saloon door', () => {
    expect(poseIn('A cowboy pushes through the swinging doors of a saloon')).toBe('spread');
    expect(poseIn('Three outlaws burst through the swinging saloon doors')).not.toBe('spread');
    expect(poseIn('A cowboy walks through the swinging doors of a saloon')).not.toBe('spread');
  });
});
