import type { Light } from '../model/light.ts';
import type { Scene } from '../model/scene.ts';
import type { SetDesign } from '../model/set.ts';
import type { Shot } from '../model/shot.ts';
import { createRng } from '../random/rng.ts';
import { emptyView } from './empty-view.ts';
import type { FrameSize } from './frame-size.ts';
import { framers } from './framers.ts';
import { lensFrame } from './lens-frame.ts';
import { nearActor } from './over-shoulder.ts';
import type { Eyes } from './own-hands.ts';
import { type Before, handsActor } from './past-hands.ts';
import type { Performer } from './performers.ts';
import { sceneOf } from './scene-of.ts';

/** The place alone, as the camera or whoever looks sees it. */
export function emptyScene(
  shot: Shot,
  set: SetDesign,
  light: Light,
  frame: FrameSize,
  eyes: Eyes,
  shoulder: Performer | null,
  before: Before | null,
): Scene {
  const view = emptyView(shot, set, frame.width / frame.height);
  const lens = lensFrame(shot, eyes, view.camera, [], frame);
  const ground = { ...view, depth: view.distance - view.back, floats: false };
  const around = lens.length > 0 || shoulder ? [] : framers(set, shot, ground, [], frame);
  const side = shot.yaw < 0 ? 1 : -1;
  const { artists } = eyes;
  return sceneOf(shot, frame, {
    set: { ...set, pieces: [...set.pieces, ...around, ...lens] },
    light,
    actors: [
      ...(before ? [handsActor(before, side, view.camera, frame)] : []),
      ...(shoulder
        ? [
            nearActor(shoulder, side, {
              shot,
              artists,
              view: ground,
              frame,
              rng: createRng(shot.seed),
              holds: before !== null,
            }),
          ]
        : []),
    ],
    ...view,
  });
}
