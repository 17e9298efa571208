/** The tops of tables, so near that they fill the picture. */
import { adjust } from '../../colour/oklch.ts';
import { stroke } from '../../sets/kit/drawing.ts';
import { boards } from './floor-covers.ts';
import { type GroundMaker, mottled, strewn } from './ground.ts';

/** The top that things are laid out on, so near that one sees its grain. */
export const tabletop: GroundMaker = (lot) => {
  const { surface, setting } = lot;
  const material = surface?.material;
  const marble = material
    ? material === 'marble' || material === 'stone'
    : /kitchen-counter|washstand|dressing/.test(setting);
  const white = material
    ? material === 'cloth' || material === 'metal' || material === 'glass'
    : /product/.test(setting);
  const said = surface?.colour;
  if (said && material !== 'wood' && !marble)
    return { base: said, shapes: mottled(lot, said, lot.half.y), axis: -12 };
  if (marble)
    return {
      base: '#e6e2dc',
      shapes: [
        ...mottled(lot, '#e6e2dc', lot.half.y * 0.6),
        stroke(
          'veins',
          strewn(lot, lot.half.y * 0.7, 12)
            .map(
              (p) =>
                `M${p.x.toFixed(1)} ${p.y.toFixed(1)}q${(lot.half.y * 0.3).toFixed(1)} ${(-lot.half.y * 0.2).toFixed(1)} ${(lot.half.y * 0.5).toFixed(1)} ${(lot.half.y * 0.1).toFixed(1)}t${(lot.half.y * 0.4).toFixed(1)} ${(-lot.half.y * 0.1).toFixed(1)}`,
            )
            .join(''),
          '#cfc9c2',
          lot.half.y * 0.012,
        ),
      ],
      axis: -12,
    };
  if (white) return { base: '#e9e2d6', shapes: mottled(lot, '#e9e2d6', lot.half.y), axis: -12 };
  const wood = said ?? (/workbench/.test(setting) ? '#8d6a48' : '#b07f50');
  return {
    base: wood,
    shapes: [
      ...boards(lot, wood, lot.half.y * 0.3),
      stroke(
        'grain',
        strewn(lot, lot.half.y * 0.34, 60)
          .map((p) => `M${p.x.toFixed(1)} ${p.y.toFixed(1)}h${(lot.half.y * 0.34).toFixed(1)}`)
          .join(''),
        adjust(wood, -0.035),
        lot.half.y * 0.008,
      ),
    ],
    axis: -8,
  };
};
