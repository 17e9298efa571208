import { createRng } from '../random/rng.ts';
import { drawDust, drawFog, drawGusts, drawMist, drawShimmer } from './air.ts';
import type { Depth } from './depth.ts';
import type { OnFace } from './faces.ts';
import { drawRain, drawSnow } from './falling.ts';
import { drawLightning, drawRainbow } from './heaven.ts';
import type { Painter } from './painter.ts';

/** Where nothing grows that the wind could strip. */
const LEAFLESS =
  /^(snowfield|arctic|frozen-lake|summit|desert|mars|moon|volcano|ocean|rough-sea|big-wave|ship-deck|salt-flat)$/;

/** What falls or drifts at one depth of the scene, past its faces; nothing indoors. */
export function drawWeather(
  painter: Painter,
  setting: string,
  where: Depth,
  seed: number,
  onFace: OnFace,
): string {
  if (painter.light.indoor) return '';
  const rng = createRng(seed).fork(`weather ${where}`);
  switch (painter.light.weather) {
    case 'rain':
      return drawRain(painter, rng, where, 1);
    case 'storm':
      return drawRain(painter, rng, where, 1.5) + (where === 'far' ? drawLightning(painter, rng) : '');
    case 'snow':
      return drawSnow(painter, rng, where, 1, onFace);
    case 'blizzard':
      return drawSnow(painter, rng, where, 2.2, onFace);
    case 'fog':
      return drawFog(painter, rng, where);
    case 'sandstorm':
      return drawDust(painter, rng, where);
    case 'wind':
      return drawGusts(painter, rng, where, onFace, LEAFLESS.test(setting));
    case 'heat':
      return drawShimmer(painter, rng, where);
    case 'rainbow':
      return where === 'far' ? drawRainbow(painter) : '';
    default:
      return painter.light.hour === 'dawn' ? drawMist(painter, rng, where) : '';
  }
}
