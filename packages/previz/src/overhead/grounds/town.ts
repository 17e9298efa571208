/** Built-up ground from straight above: which setting has which. */
import type { GroundMaker } from './ground.ts';
import { bridge, rails } from './rails-and-bridges.ts';
import { helipad, rooftop, runway } from './roofs-and-runways.ts';
import { drained, plaza, village } from './squares.ts';
import { carPark, crosswalk, roundabout, street } from './streets.ts';

export const TOWN: readonly (readonly [RegExp, GroundMaker])[] = [
  [/crosswalk|crossing$/, crosswalk],
  [/empty-pool/, drained],
  [/viaduct/, rails('bridge')],
  [/rail|train-(station|roof)|subway$/, rails('ballast')],
  [/^bridge$|rope-bridge|stone-bridge|dam-top|drawbridge|covered-bridge/, bridge],
  [/highway|traffic|toll|speedway/, street('#c4beb2', 'highway')],
  [/race-track|go-kart|velodrome/, street('#c4beb2', 'highway')],
  [/roundabout/, roundabout],
  [/parking|car-park|gas-station|drive-|depot/, carPark],
  [/helipad|rocket-pad/, helipad],
  [/airport|runway|hangar/, runway],
  [/rooftop|roof|balcony|fire-escape|scaffold/, rooftop],
  [/alley|dead-end|under-bridge|wall$/, street('#a9a49a', 'alley')],
  [/suburb|village|town$|slum/, village],
  [
    /plaza|square|courtyard|castle|temple|campus|town-hall|market|fair|amusement|parade|protest|stadium-front|ruins|cafe-terrace|church-front|school-front|exterior$|colosseum|pavement|bandstand|skate/,
    (lot) =>
      plaza(
        /castle|ruin|temple|medieval/.test(lot.setting)
          ? '#b3a891'
          : /market|fair|amusement/.test(lot.setting)
            ? '#c9b79a'
            : '#c3bcae',
      )(lot),
  ],
  [
    /street|city|avenue|(?<!desert-|coast-)road(?!$)|tokyo|paris|cyber|downtown|bus|taxi|manhole|porch|doorstep/,
    (lot) => street(/tokyo|cyber|future/.test(lot.setting) ? '#8f949c' : '#c2baab')(lot),
  ],
];
