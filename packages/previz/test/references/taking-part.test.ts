import { describe, expect, it } from 'vitest';
import { planSet, renderFrame } from '../../src/index.ts';
import { BOTTLE, picture, SUNSET, TOY } from './pictures.ts';

const request = (prompt: string, references: Awaited<ReturnType<typeof picture>>[], seeds = [7]) => ({
  prompt,
  seeds,
  width: 360,
  height: 480,
  references,
});

describe('references in a set', () => {
  it('casts a cut-out as the first thing, in every frame', async () => {
    const set = request('a woman holds a bottle in a cafe', [await picture(BOTTLE)], [7, 8, 9]);
    expect(planSet(set).references).toEqual([
      { reference: 0, read: 'cut-out', effect: 'takes part as the bottle' },
    ]);
    for (const i of [0, 1, 2]) {
      const { svg, report } = await renderFrame(set, i);
      if (report.drawn.some((d) => d.label === 'bottle')) expect(svg).toContain('<image ');
    }
    expect((await renderFrame(set, 0)).svg).toContain('data:image/png;base64,');
  });

  it('draws a cut-out when the prompt names nothing', async () => {
    const { svg, report } = await renderFrame(request('', [await picture(TOY)]), 0);
    expect(svg).toContain('<image ');
    expect(report.drawn).toHaveLength(1);
  });

  it('stands at the size of what it plays', async () => {
    const boxes = async (prompt: string) => {
      const { report } = await renderFrame(request(prompt, [await picture(TOY)]), 0);
      const box = (label: string) => report.drawn.find((d) => d.label === label)?.box[3] ?? 0;
      return box('elephant') / box('man');
    };
    expect(await boxes('a man stands next to an elephant, wide shot')).toBeGreaterThan(1.2);
  });

  it('gives what it is addressed for, and nothing else', async () => {
    const references = [await picture(BOTTLE), await picture(SUNSET, 1)];
    const plan = planSet(
      request('a dog and a bottle from image 1 on a table, the lighting of image 2', references),
    );
    expect(plan.references.map((n) => n.effect)).toEqual(['takes part as the bottle', 'gave light']);
    expect(plan.shots[0]?.place.hour).toMatch(/dusk|golden-hour|night/);
  });

  it('carries no pictures in the metadata, and draws the same bytes again', async () => {
    const set = async () => renderFrame(request('a bottle on a table', [await picture(BOTTLE)]), 0);
    const [a, b] = [await set(), await set()];
    expect(Buffer.from(a.png).equals(Buffer.from(b.png))).toBe(true);
    expect(Buffer.from(a.png).includes('rgba')).toBe(false);
  });
});
