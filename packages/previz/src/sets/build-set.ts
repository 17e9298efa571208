import { isAfterSunset, isOnlyLight } from '../model/light.ts';
import type { SetDesign } from '../model/set.ts';
import { createRng } from '../random/rng.ts';
import { ablaze } from './ablaze.ts';
import { BUILDERS } from './builders.ts';
import { SETTINGS } from './catalogue.ts';
import { inEra, isOfItself } from './eras/index.ts';
import { hungWithNeon } from './neon-signs.ts';
import { withSaidLight } from './said-light.ts';
import type { Built, SetOptions, Setting, Site } from './setting.ts';
import { inStates } from './states/index.ts';
import { shellOf } from './states/shell.ts';

const byId = new Map(SETTINGS.map((s) => [s.id, s]));

/** The catalogue entry of a setting; throws a RangeError for an id that is not in it. */
export function settingById(id: string): Setting {
  const setting = byId.get(id);
  if (!setting) throw new RangeError(`setting: unknown id '${id}', use one of the catalogue's`);
  return setting;
}

const DARK_WEATHER = new Set(['storm']);

/**
 * Builds the place of a setting: the same id and options give the same set exactly.
 * A setting that stands on a neighbour's set keeps its own id and air. Throws a RangeError for an unknown id.
 */
export function buildSet(id: string, options: SetOptions): SetDesign {
  const setting = settingById(id);
  const build = BUILDERS[setting.nearest ?? id] ?? BUILDERS.street;
  if (!build) throw new RangeError(`setting: '${id}' has no builder`);
  const { seed, season, hour, weather } = options;
  const dark = isAfterSunset(hour) || DARK_WEATHER.has(weather);
  const lit = dark && !(setting.indoor && isOnlyLight(options.source));
  const site: Site = {
    rng: createRng(seed).fork(`set ${setting.nearest ?? id}`),
    season,
    hour,
    weather,
    lit,
    ...(options.surface ? { surface: options.surface } : {}),
  };
  const whole = build(site);
  const built =
    options.mood === 'deserted'
      ? { ...whole, pieces: whole.pieces.filter((p) => !PEOPLED.test(p.part)) }
      : whole;
  const lighted = setting.indoor
    ? withSaidLight(built, options.source, createRng(seed).fork('said light'))
    : options.mood === 'ablaze'
      ? ablaze(built, createRng(seed).fork('ablaze'))
      : id === 'alley' && options.source === 'neon'
        ? hungWithNeon(built, createRng(seed).fork('neon'))
        : built;
  const become =
    setting.air === 'air' || setting.indoor ? overlaid(lighted, setting, options, site) : lighted;
  return { setting: id, indoor: setting.indoor, air: setting.air, ...become };
}

/** What a deserted place is without: people, and what they drive past in. */
const PEOPLED = /^(?:crowd|(?:flying )?car)$/;

/** The set in its time and in the states said of it. */
function overlaid(built: Built, setting: Setting, { seed, era, states = [] }: SetOptions, site: Site): Built {
  const rng = createRng(seed).fork('states');
  const then =
    era && !isOfItself(setting.nearest ?? setting.id, era)
      ? inEra(built, era, shellOf(built, setting, site, rng.fork(era)))
      : built;
  return inStates(then, states, setting, site, rng);
}
