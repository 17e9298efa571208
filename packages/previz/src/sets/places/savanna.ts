import { vec3 } from '../../geometry/vec3.ts';
import type { Rng } from '../../random/rng.ts';
import { drawing, shape, stroke } from '../kit/drawing.ts';
import { card, face } from '../kit/faces.ts';
import { discLoop, UP } from '../kit/loops.ts';
import { scallop } from '../kit/paths.ts';
import { scatter, stageOf } from '../kit/stage.ts';
import { patches, ripples } from '../parts/ground-textures.ts';
import { onRing, ring, treeLine } from '../parts/horizon.ts';
import { tuft } from '../parts/plants.ts';
import { rock } from '../parts/rocks.ts';
import type { Built, Site } from '../setting.ts';

const STRAW = { body: '#cfae5a', dark: '#a88a45', lit: '#e3c878' };

/** An umbrella thorn: bare forking stems under a flat crown. */
function acacia(metres: number, rng: Rng) {
  const h = metres * 100;
  const w = h * 0.62;
  return drawing(
    [
      stroke(
        'stem',
        `M0 4Q${-h * 0.02} ${-h * 0.3} ${-h * 0.05} ${-h * 0.5}L${-w * 0.55} ${-h * 0.84}M${-h * 0.05} ${-h * 0.5}L${w * 0.1} ${-h * 0.86}M${-h * 0.04} ${-h * 0.42}L${w * 0.6} ${-h * 0.84}`,
        '#6d5340',
        h * 0.035,
      ),
      shape('crown shade', scallop(0, -h * 0.85, w, h * 0.1, 12, rng, 0.3), '#5f6f35'),
      shape('crown', scallop(0, -h * 0.9, w * 0.96, h * 0.09, 12, rng, 0.35), '#7f8f42'),
      shape('crown light', scallop(-w * 0.2, -h * 0.95, w * 0.6, h * 0.05, 9, rng, 0.3), '#a3ad58'),
    ],
    w * 2,
    h,
    h * 0.1,
  );
}

/** A muddy pool in the grass before the beasts that come to drink. */
export function waterhole(site: Site): Built {
  const { rng } = site;
  const { pieces, ...rest } = savanna(site);
  const rim = (more: number) => {
    const bumps = Array.from(
      { length: 60 },
      (_, i) => 0.06 * Math.sin(i * 0.63) + 0.025 * Math.sin(i * 1.47),
    );
    return discLoop(vec3(0, 0.004, -2.9), 8 + more, 2.75 + 0.4 * more, 60, (i) => bumps[i] ?? 0);
  };
  const dry = pieces.filter(({ part }) => !/^(termite hill|grass)$/.test(part));
  return {
    ...rest,
    pieces: [
      ...dry.filter(({ layer }) => layer !== 'foreground'),
      face('trodden mud', [rim(1)], '#8f6f45', { layer: 'ground', normal: UP }),
      face('wet mud', [rim(0.35)], '#6f5638', { layer: 'ground', normal: UP }),
      face('water', [rim(0)], '#86aeb0', { layer: 'ground', normal: UP, fadeTo: '#a9c4bd' }),
      ripples('glints', rng, 20, { x: [-6, 6], z: [-4.6, -0.9] }, [0.4, 1.2], '#e9efe0', 0.02, 0.012),
      ...dry.filter(({ layer }) => layer === 'foreground'),
    ],
    stage: stageOf([-3, 3, -2.5, 4], { pond: { left: -6, right: 6, near: -3.6, far: -1, y: 0 } }),
  };
}

/** The savanna: gold grass to the horizon, flat-topped acacias, a snow-topped mountain far off. */
export function savanna({ rng }: Site): Built {
  const m = rng.chance(0.5) ? 1 : -1;
  const peak = (a: number) => 95 * Math.max(0, 1 - Math.abs(a - m * 0.3) * 2.1) ** 0.75;
  const at = m * 0.3;
  return {
    ground: '#d3b566',
    practicals: [],
    pieces: [
      ring('mountain', (a) => Math.min(78, peak(a)) - 1, '#8f9bb0', { radius: 800 }),
      face(
        'snow',
        [
          [
            onRing(at - 0.1, 799, 76),
            onRing(at + 0.1, 799, 76),
            onRing(at + 0.14, 799, 66),
            onRing(at + 0.06, 799, 71),
            onRing(at, 799, 64),
            onRing(at - 0.07, 799, 71),
            onRing(at - 0.14, 799, 66),
          ],
        ],
        '#eef2f5',
        { layer: 'backdrop' },
      ),
      treeLine(rng.fork('bush'), 250, 6, '#8f9a5f'),
      patches('grass', rng, 12, { x: [-26, 26], z: [-5, 50] }, [1, 3], '#bf9f52', 0.5),
      ripples('grass lines', rng, 40, { x: [-30, 30], z: [2, 70] }, [0.6, 2], '#e6cf85', 0.03),
      card('acacia', vec3(m * 6.4, 0, 13), acacia(6.4, rng)),
      card('acacia', vec3(-m * 13, 0, 27), acacia(6, rng)),
      card('acacia', vec3(m * 16, 0, 42), acacia(6.5, rng)),
      card('acacia', vec3(-m * 3, 0, 62), acacia(5.5, rng)),
      card('termite hill', vec3(-m * 5, 0, 7), rock(1.2, 1.9, '#b07a50', rng)),
      ...scatter('grass', rng, 20, { z: [0, 22], clear: 2.6, reach: [3, 14] }, () =>
        tuft(rng.between(0.5, 0.9), STRAW, rng, 11),
      ).map((c) => ({ ...c, casts: false })),
      ...[-3.2, 3.1].map((x) =>
        card('near grass', vec3(x, 0, -2.7), tuft(0.95, STRAW, rng, 16, 0.9), { layer: 'foreground' }),
      ),
    ],
    stage: stageOf([-3, 3, -2.5, 10]),
  };
}
