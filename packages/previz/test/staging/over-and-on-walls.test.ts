import { describe, expect, it } from 'vitest';
import { renderFrame } from '../../src/index.ts';

/** Boxes of what was drawn, by label: left, top, width, height, as parts of the frame. */
async function boxes(prompt: string) {
  const frame = await renderFrame({ prompt, seeds: [7], width: 320, height: 240, references: [] }, 0);
  const find = (label: string) => {
    const [x = 0, y = 0, w = 0, h = 0] = frame.report.drawn.find((d) => d.label.includes(label))?.box ?? [];
    return { left: x, top: y, right: x + w, bottom: y + h };
  };
  return { frame, find };
}

describe('walls and fences', () => {
  it('are jumped over in the air, not on a bridge', async () => {
    const { frame, find } = await boxes('A cat jumps over a fence');
    expect(find('cat').bottom).toBeLessThan(find('fence').top);
    expect(frame.svg).not.toContain('bridge');
  });

  it('are climbed over on their face', async () => {
    const { find } = await boxes('A thief climbs over a wall at night. Wide shot.');
    expect(find('thief').bottom).toBeGreaterThan(find('wall').top);
    expect(find('thief').top).toBeLessThan(find('wall').top);
  });

  it('stand out of doors', async () => {
    const { frame } = await boxes('Three black cats sit on a wall at night');
    expect(['garden', 'village']).toContain(frame.report.place.setting);
  });
});

describe('a windowsill', () => {
  it('carries what stands on it, below the panes', async () => {
    const { find } = await boxes('A black cat sits on the windowsill');
    const [cat, window] = [find('cat'), find('window')];
    expect(cat.left).toBeGreaterThan(window.left);
    expect(cat.right).toBeLessThan(window.right);
    expect(cat.bottom).toBeGreaterThan((window.top + window.bottom) / 2);
  });

  it('has the night behind it', async () => {
    const day = await boxes('A black cat sits on the windowsill at noon');
    const night = await boxes('A black cat sits on the windowsill at night');
    expect(day.frame.svg).not.toBe(night.frame.svg);
  });
});

it('who sleeps in a boat is seen in it', async () => {
  const { find } = await boxes('A fisherman sleeps in his boat under the full moon');
  expect(find('fisherman').top).toBeLessThan(find('boat').top);
});

it('who runs up the stairs is on the steps, as who climbs them', async () => {
  const feet = async (prompt: string) => {
    const { find } = await boxes(prompt);
    const [woman, stairs] = [find('woman'), find('stair')];
    return (stairs.bottom - woman.bottom) / (stairs.bottom - stairs.top);
  };
  const [runs, climbs, sits] = [
    await feet('A woman sprints up the stairs in a warehouse'),
    await feet('A woman climbs the stairs in a warehouse'),
    await feet('A woman sits on the stairs in a warehouse'),
  ];
  expect(Math.abs(runs - climbs)).toBeLessThan(0.05);
  expect(runs).toBeGreaterThan(sits);
});

it('the seats of a stadium are those that the stadium has', async () => {
  const { frame } = await boxes('A player kneels in a stadium, empty seats around him');
  expect(frame.report.drawn.filter((d) => d.label.includes('seat'))).toEqual([]);
});

it('what hangs on the wall of a wide room hangs below its ceiling', async () => {
  const { find } = await boxes(
    'Wide shot of a classroom, six children sit in a circle on the carpet, a map on the wall',
  );
  expect(find('map').top).toBeGreaterThan(45);
});

it('chalk drawings lie flat on the ground', async () => {
  const { frame } = await boxes('A boy in a schoolyard, chalk drawings on the asphalt');
  const [, , width = 0, height = 1] = frame.report.drawn.find((d) => d.label.includes('drawing'))?.box ?? [];
  expect(width).toBeGreaterThan(2 * height);
});
