import { adjust } from '../colour/oklch.ts';
import { project } from '../geometry/camera.ts';
import { vec3 } from '../geometry/vec3.ts';
import type { SetDesign } from '../model/set.ts';
import { createRng } from '../random/rng.ts';
import type { Painter } from './painter.ts';
import { n } from './svg.ts';

/** Ground that is made, not grown, or that is water: it has no pebbles. */
const SMOOTH =
  /^(ship-deck|balcony|fire-escape|ocean|pool|sky|pier|rope-bridge|frozen-lake|stadium|race-track|city-from-above)$/;

const SPECKS = 190;

/** Pebbles, blades and crumbs over open ground, and soft broad shades of passing clouds: no floor under the sky is one flat colour. The same place has the same ones. */
export function drawGrit(painter: Painter, set: SetDesign): string {
  const { camera, width, height, light } = painter;
  if (set.indoor || set.air === 'space' || set.air === 'water' || set.stage.water !== null) return '';
  if (SMOOTH.test(set.setting) || !painter.style.modelled) return '';
  const rng = createRng(set.setting.length * 97 + 5).fork(set.setting);
  const snowy = light.snow > 0.4;
  const paths = ['', ''];
  const { pond } = set.stage;
  for (let i = 0; i < SPECKS; i++) {
    const t = rng.next();
    const [x, z] = [rng.between(-1, 1) * (3.4 + 15 * t), -5 + 31 * t ** 1.6];
    const r = rng.between(0.024, 0.07) * (rng.chance(0.12) ? 2 : 1);
    if (pond && z > pond.near - 0.5) continue;
    const p = project(camera, vec3(x, 0, z), width, height);
    if (p.depth < 0.8 || p.y < 0 || p.y > height || p.x < 0 || p.x > width) continue;
    const k = (camera.focal * height) / p.depth;
    const rx = r * k;
    if (rx < 0.5) continue;
    const flat = Math.min(0.8, Math.max(0.16, camera.position.y / p.depth));
    paths[i % 3 ? 0 : 1] +=
      `M${n(p.x - rx)} ${n(p.y)}q${n(rx)} ${n(-rx * flat * 1.6)} ${n(2 * rx)} 0q${n(-rx)} ${n(rx * flat * 0.9)} ${n(-2 * rx)} 0Z`;
  }
  const ground = painter.colour(set.ground, 'body', 6, vec3(0, 1, 0));
  const tones = [adjust(ground, -0.1), adjust(ground, 0.06)];
  return paths
    .map((d, i) =>
      d ? `<path class="grit" d="${d}" fill="${tones[i]}" fill-opacity="${snowy ? 0.35 : 0.6}"/>` : '',
    )
    .join('');
}
