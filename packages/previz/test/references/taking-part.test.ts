import sharp from 'sharp';
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
    expect(plan.shots[0]?.place.hour).toMatch(/sunset|dusk|golden-hour|night/);
  });

  it('a picture that is named by its number is held as itself', async () => {
    const plan = planSet(request('a woman holds image 1 on a beach', [await picture(BOTTLE)]));
    expect(plan.references[0]?.effect).toBe('takes part as itself');
    expect([...plan.cast.values()].map((m) => [m.entity.kind, Boolean(m.picture)])).toEqual([
      ['person', false],
      ['thing', true],
    ]);
  });

  it('"she" is the girl of the frame before', async () => {
    const { png } = await renderFrame(request('a girl with green hair in a park', []), 0);
    const frame = { ...(await picture(TOY)), xmp: (await sharp(png).metadata()).xmp?.toString() ?? null };
    const look = (prompt: string) => [...planSet(request(prompt, [frame])).cast.values()][0]?.looks[0];
    expect(look('She finds a kite.')).toMatchObject({ age: 'child', gender: 'female' });
    expect(look('He finds a kite.')).toMatchObject({ gender: 'male' });
  });

  it('draws the same bytes again', async () => {
    const set = async () => renderFrame(request('a bottle on a table', [await picture(BOTTLE)]), 0);
    const [a, b] = [await set(), await set()];
    expect(Buffer.from(a.png).equals(Buffer.from(b.png))).toBe(true);
  });

  it('a frame made with a cut-out brings it back, and is not much larger for it', async () => {
    const { png } = await renderFrame(request('a woman holds a bottle', [await picture(BOTTLE)]), 0);
    const { xmp } = await sharp(png).metadata();
    expect(xmp?.length ?? 0).toBeLessThan(60_000);
    const frame = { ...(await picture(TOY)), xmp: xmp?.toString() ?? null };
    const again = await renderFrame(request('the bottle on a beach', [frame]), 0);
    expect(again.report.references[0]?.effect).toBe('brought back the look of bottle');
    expect(again.svg).toContain('<image ');
  });

  it('brings back whom the words mean, and nobody else', async () => {
    const { png } = await renderFrame(request('a girl with green hair and a bearded man in a park', []), 0);
    const frame = { ...(await picture(TOY)), xmp: (await sharp(png).metadata()).xmp?.toString() ?? null };
    const looks = (prompt: string) => [...planSet(request(prompt, [frame])).cast.values()][0]?.looks[0];
    expect(looks('the man from image 1 in a bar')?.hair.beard).toBe(true);
    expect(looks('the girl sleeps')?.gender).toBe('female');
    expect(looks('an old woman sleeps')?.age).toBe('elder');
  });

  it('colours the set with what is around in a picture', async () => {
    const svg = async (references: Awaited<ReturnType<typeof picture>>[]) =>
      (await renderFrame(request('a dog in a living room at noon', references), 0)).svg;
    const teal = await picture(
      '<rect width="600" height="800" fill="#0c6c6e"/><rect y="400" width="600" height="400" fill="#4aa89f"/><rect x="200" y="300" width="200" height="240" fill="#e8833a"/>',
    );
    const greenish = (text: string) =>
      [...text.matchAll(/fill="#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})"/g)].filter(
        ([, r, g]) => Number.parseInt(g ?? '', 16) > Number.parseInt(r ?? '', 16) + 24,
      ).length;
    expect(greenish(await svg([teal]))).toBeGreaterThan(2 * greenish(await svg([])));
  });
});
