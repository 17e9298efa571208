/** Swings: on two ropes from the bough of an old tree, and one in full swing, from the side. */
import { blob, box, limb } from '../path/outline.ts';
import { light, line, main, type Prop, prop, shade, solid, tube } from './prop.ts';

const BARK = '#7a5638';
const LEAVES = '#5a9a48';

/** Shade and light of the leaves turn with them. */
const crownShade = (d: string) => ({ ...shade(d, LEAVES), part: 'crown' });
const crownLight = (d: string) => ({ ...light(d, LEAVES), part: 'crown' });

export const TREE_SWING_PROPS: readonly Prop[] = [
  prop({
    names: 'tree swing, swing on a tree, rope swing, tire swing, swing in a tree',
    in: 'toy',
    height: 3.9,
    anchors: { seat: [-112, -52] },
    shapes: [
      main(
        blob([
          -190, -330, -176, -400, -110, -430, -60, -486, 40, -500, 130, -470, 196, -410, 214, -340, 150, -300,
          60, -310, -30, -296, -120, -300,
        ]),
        LEAVES,
        'crown',
      ),
      solid('M40 0C56 -60 54 -150 48 -230L66 -330H118L112 -230C112 -140 120 -60 142 0Z', BARK, 'trunk'),
      solid(limb([70, -240, 17], [-10, -300, 13], [-90, -312, 10], [-160, -318, 6]), BARK, 'bough'),
      solid(limb([100, -250, 14], [150, -320, 9], [176, -370, 6]), BARK, 'bough'),
      line('M66 -20C72 -90 70 -160 66 -220M98 -12C94 -90 96 -160 92 -230', '#5f4129', 4, 'bark'),
      crownShade(blob([60, -310, 110, -350, 190, -400, 204, -350, 214, -340, 150, -300])),
      main(
        blob([-60, -350, -70, -420, 0, -470, 90, -460, 150, -410, 130, -352, 60, -338, 0, -344]),
        LEAVES,
        'crown',
      ),
      crownLight(blob([-40, -404, -20, -446, 40, -462, 70, -440, 20, -414])),
      line('M-132 -314V-54M-92 -312V-54', '#c9a878', 3, 'rope'),
      solid(box(-140, -56, 56, 6, 2), '#8a5c34', 'seat'),
    ],
  }),
  prop({
    names: 'swing in motion',
    in: 'toy',
    faces: 'right',
    height: 2.4,
    anchors: { seat: [72, -86] },
    shapes: [
      tube('M-34 -6L26 -240L86 -6', '#a8433c', 7, 'frame'),
      line('M30 -232L92 -88', '#737c84', 2.2, 'chain'),
      tube('M-80 0L-14 -236L52 0M-14 -236L26 -240', '#d0483f', 9, 'frame'),
      solid('M52 -80L96 -98L99 -91L55 -73Z', '#3f7fc4', 'seat'),
      line('M-2 -232L62 -78', '#9aa4ab', 2.2, 'chain'),
    ],
  }),
];
