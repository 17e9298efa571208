/** What has become of a place, laid over any set: its colours, its walls, its floor, what lies about, its light. */
import { PLACE_STATES, type PlaceState } from '../../model/place-state.ts';
import type { Rng } from '../../random/rng.ts';
import type { Built, Setting, Site } from '../setting.ts';
import { isTabletop } from '../tabletops.ts';
import { burnt } from './burnt.ts';
import { duny } from './duny.ts';
import { abandoned, dusty } from './dusty.ts';
import { christmas, halloween, party } from './festive.ts';
import { flooded } from './flooded.ts';
import { frozen } from './frozen.ts';
import { leafy } from './leafy.ts';
import { messy, partied } from './messy.ts';
import { muddy } from './muddy.ts';
import { overgrown } from './overgrown.ts';
import { recoloured } from './recolour.ts';
import { redLit } from './red-lit.ts';
import { ruined } from './ruined.ts';
import { type Shell, shellOf } from './shell.ts';
import { smoky } from './smoky.ts';
import { unfinished } from './unfinished.ts';

/** A set in a state. */
export type Overlay = (built: Built, shell: Shell) => Built;

const OVERLAYS: Readonly<Record<PlaceState, Overlay>> = {
  abandoned,
  burnt,
  christmas,
  duny,
  dusty,
  flooded,
  frozen,
  halloween,
  leafy,
  messy,
  muddy,
  overgrown,
  partied,
  party,
  'red-lit': redLit,
  ruined,
  smoky,
  unfinished,
};

/** The built set in all the states said of it; water rises last, over whatever there is. */
export function inStates(
  built: Built,
  states: readonly PlaceState[],
  setting: Setting,
  site: Site,
  rng: Rng,
): Built {
  const said = PLACE_STATES.filter((s) => states.includes(s)).sort((a) => (a === 'flooded' ? 1 : 0));
  // A table's top is kept free for what is shown on it.
  if (isTabletop(setting.id)) return said.reduce((set, state) => recoloured(set, state), built);
  return said.reduce(
    (set, state) => OVERLAYS[state](set, shellOf(set, setting, site, rng.fork(state))),
    built,
  );
}
