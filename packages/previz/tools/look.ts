/**
 * Draws prompts to look at: `node packages/previz/tools/look.ts "prompt" --count 4 --aspect 16:9 --quality 720 --seed 1 --out dir`
 * or `--file prompts.txt` (one a line): frames and a sheet of them all.
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import sharp from 'sharp';
import { planSet, renderFrame } from '../src/index.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    count: { type: 'string', default: '1' },
    aspect: { type: 'string', default: '4:3' },
    quality: { type: 'string', default: '720' },
    seed: { type: 'string', default: '1' },
    out: { type: 'string', default: 'out' },
    file: { type: 'string' },
    columns: { type: 'string', default: '4' },
    cell: { type: 'string', default: '400' },
    svg: { type: 'boolean', default: false },
    notes: { type: 'boolean', default: false },
  },
});

const short = Number(values.quality);
const [rw, rh] = values.aspect.split(':').map(Number) as [number, number];
const long = Math.round((short * Math.max(rw, rh)) / Math.min(rw, rh) / 8) * 8;
const [width, height] = rw > rh ? [long, short] : [short, long];
const prompts = values.file
  ? (await readFile(values.file, 'utf8')).split('\n').filter((l) => l.trim() && !l.startsWith('#'))
  : positionals;
const count = Number(values.count);
await mkdir(values.out, { recursive: true });

const cells: { file: Buffer; label: string }[] = [];
for (const [p, prompt] of prompts.entries()) {
  const seeds = Array.from({ length: count }, (_, i) => Number(values.seed) + i);
  const request = { prompt, seeds, width, height, references: [] };
  for (let i = 0; i < count; i++) {
    const started = performance.now();
    try {
      const frame = await renderFrame(request, i);
      const name = `${String(p).padStart(3, '0')}-${i}`;
      await writeFile(join(values.out, `${name}.png`), frame.png);
      if (values.svg) await writeFile(join(values.out, `${name}.svg`), frame.svg);
      console.log(
        `${name} ${Math.round(performance.now() - started)} ms  ${frame.report.shot.size} ${frame.report.place.setting}/${frame.report.place.hour}/${frame.report.place.weather}  ${frame.report.intent}  «${prompt.slice(0, 90)}»`,
      );
      cells.push({ file: Buffer.from(frame.png), label: prompt });
    } catch (error) {
      console.error(`FAILED «${prompt}»`, error);
    }
  }
  if (values.notes) console.log(JSON.stringify(planSet(request).script, null, 1));
}

const columns = Math.min(Number(values.columns), cells.length);
const cw = Number(values.cell);
const ch = Math.round((cw * height) / width);
const label = (text: string) =>
  Buffer.from(
    `<svg xmlns="http://www.w3.org/2000/svg" width="${cw}" height="22"><rect width="100%" height="100%" fill="#111"/><text x="4" y="15" font-size="12" font-family="sans-serif" fill="#ddd">${text.slice(0, Math.floor(cw / 6)).replace(/[&<>]/g, ' ')}</text></svg>`,
  );
const layers = await Promise.all(
  cells.map(async ({ file, label: text }, i) => {
    const left = (i % columns) * cw;
    const top = Math.floor(i / columns) * (ch + 22);
    return [
      { input: await sharp(file).resize(cw, ch, { fit: 'fill' }).toBuffer(), left, top },
      { input: label(text), left, top: top + ch },
    ];
  }),
);
if (cells.length > 0) {
  const rows = Math.ceil(cells.length / columns);
  await sharp({ create: { width: columns * cw, height: rows * (ch + 22), channels: 3, background: '#111' } })
    .composite(layers.flat())
    .png()
    .toFile(join(values.out, 'sheet.png'));
  console.log(join(values.out, 'sheet.png'));
}
