/** The camera: places a shot's cast in its set and frames it. */
import { drawArt, findDrawable } from '../art/index.ts';
import { drawDetail, drawFigure } from '../figures/index.ts';
import type { Scene } from '../model/scene.ts';
import type { Cast, Shot } from '../model/shot.ts';
import { playedBy, withPictures } from './pictures.ts';
import { stageWith } from './stage-shot.ts';

/** A shot as a scene, ready to draw, for a frame in pixels. */
export const stageShot = (
  shot: Shot,
  cast: Cast,
  frame: { readonly width: number; readonly height: number },
): Scene =>
  stageWith(
    withPictures({ drawFigure, drawDetail, findDrawable, drawArt }, cast),
    shot,
    playedBy(cast),
    frame,
  );
