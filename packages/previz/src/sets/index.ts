/** The places: a catalogue of settings, and the sets built for them. */
export { buildSet, settingById } from './build-set.ts';
export { SETTINGS } from './catalogue.ts';
export { INTERIORS } from './interiors.ts';
export { hasOwnOutside, insideOf, isDrivenIn, outsideOf } from './outside.ts';
export { outside } from './parts/outdoors.ts';
export { TOP_EDGE } from './parts/table-tops.ts';
export { SILL_WINDOW } from './places/windowsill.ts';
export type { SetOptions, Setting } from './setting.ts';
export { isSnowbound } from './snowbound.ts';
export { COLOURS, type Recolour } from './states/colours.ts';
export { isTabletop } from './tabletops.ts';
