/** Floors indoors: which setting has which. */

import { isTabletop } from '../../sets/index.ts';
import type { GroundMaker } from './ground.ts';
import { room } from './rooms.ts';
import { tabletop } from './tabletop.ts';

export const floorOf = (setting: string): GroundMaker => {
  if (isTabletop(setting)) return tabletop;
  const kinds: readonly (readonly [RegExp, GroundMaker])[] = [
    [/ballroom/, room('checks', '#c99f63', '#e3c48e')],
    [/dojo|tea|geisha|onsen/, room('tatami', '#c9c08a')],
    [/kitchen|diner|laundr|bakery|butcher/, room('checks', '#cfc6b4', '#e9e3d6')],
    [/bath|toilet|sauna|pool/, room('checks', '#b9cdd0', '#e3edee')],
    [
      /hospital|lab|clinic|ward|vet|morgue|server|control|space|ship|operating|pharmacy|supermarket|airport|mall/,
      room('checks', '#cdd5d6', '#dde3e3'),
    ],
    [
      /church|cathedral|castle|dungeon|throne|museum|temple|palace|crypt|court|mosque|cloister|cave|tomb|hall$/,
      room('slabs', '#b5ac9c'),
    ],
    [/cinema|theatre|casino|hotel|nightclub|corridor|conference|office|call/, room('carpet', '#6f6a74')],
    [
      /smithy|forge|workshop|warehouse|garage|factory|basement|parking|hangar|prison|sewer|mine|cell|boiler|subway/,
      room('concrete', '#9a9a97'),
    ],
    [/barn|stable|henhouse/, room('boards', '#9c7a4f')],
  ];
  return kinds.find(([kind]) => kind.test(setting))?.[1] ?? room('boards', '#bb8c5e');
};
