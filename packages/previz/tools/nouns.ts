/**
 * What every noun of many prompts is drawn as, a line a prompt, to be read by eye for wrong senses ("bat/flying-bat" in a
 * ballpark): `npm run nouns -- FILE …`, a prompt a line (` @4` at its end asks for a set). A noun that has a drawing of its
 * own name stands alone; behind the bars the place of each frame. Two outputs, compared by `diff`, tell what a change reads
 * otherwise.
 */
import { readFile } from 'node:fs/promises';
import { planSet } from '../src/index.ts';

const FRAME = { width: 1280, height: 720 };

for (const file of process.argv.slice(2))
  for (const line of (await readFile(file, 'utf8')).split('\n')) {
    const [, prompt = '', count = '1'] = line.match(/^([^#].*?)(?: @(\d+))?\s*$/) ?? [];
    if (!prompt.trim()) continue;
    const seeds = Array.from({ length: Number(count) }, (_, i) => 100 + i);
    const { script, shots } = planSet({ prompt, seeds, ...FRAME, references: [] });
    const drawn = script.entities.map(({ noun, drawable, count: n }) => {
      const name = noun.replaceAll(' ', '-') === drawable ? noun : `${noun}/${drawable}`;
      return n > 1 ? `${name} x${n}` : name;
    });
    console.log(`${drawn.join(', ')} || ${shots.map((s) => s.place.setting).join(' ')} || ${prompt}`);
  }
