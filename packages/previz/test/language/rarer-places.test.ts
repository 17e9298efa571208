import { describe, expect, it } from 'vitest';
import { scriptOf } from './script-of.ts';

const settingOf = (prompt: string) => scriptOf(prompt).beats[0]?.place.setting;

describe('places that stories ask for now and then', () => {
  it.each([
    ['A nurse cries in a linen cupboard', 'linen-room'],
    ['Two grandmothers argue in a bingo hall', 'bingo-hall'],
    ['A cook plants lettuce in a glass dome on Mars', 'mars-garden'],
    ['A botanist picks strawberries in a moon greenhouse', 'moon-garden'],
    ['A guard sleeps before a wall of security monitors', 'screen-room'],
    ['A general reads a letter in a war tent', 'war-tent'],
    ['A pilot waits at the spaceport terminal', 'spaceport-gate'],
    ['An actor naps on a painted moon set', 'film-moon'],
    ['A worker rests beside an unfinished pyramid', 'pyramid-site'],
    ['A mayan king walks up the temple steps', 'pyramid-steps'],
    ['A knight blocks the toll bridge', 'stone-bridge'],
    ['A dwarf cooks beside a lava river', 'lava-river'],
    ['A troll sells apples at an underground market', 'cave-market'],
    ['A maid runs down a motel hallway', 'corridor'],
    ['A mermaid sings inside a sunken submarine', 'sunken-submarine'],
    ['A woman handcuffs herself to the parliament railings', 'parliament-front'],
  ])('%s', (prompt, setting) => {
    expect(settingOf(prompt)).toBe(setting);
  });

  it('hangs notes and prints as a line of them', () => {
    const things = (prompt: string) => scriptOf(prompt).entities.map((e) => e.drawable);
    expect(things('A forger hangs fake banknotes on a string')).toContain('banknote-line');
    expect(things('A woman hangs photos on a line to dry')).toContain('photograph-line');
  });
});
