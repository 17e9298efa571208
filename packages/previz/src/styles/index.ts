import type { StyleId } from '../model/script.ts';
import { blueprint, ink, oil, pencil, storybook, watercolour } from './drawn.ts';
import { anime, flat, noir, sepia, vaporwave, vintage } from './film.ts';
import { comic, manga, pixel } from './printed.ts';
import type { StyleSheet } from './style-sheet.ts';

export type { StyleSheet } from './style-sheet.ts';

const SHEETS: Readonly<Record<StyleId, StyleSheet>> = {
  flat,
  ink,
  noir,
  watercolour,
  blueprint,
  pencil,
  storybook,
  comic,
  manga,
  anime,
  oil,
  pixel,
  sepia,
  vintage,
  vaporwave,
};

/** The sheet of a style. */
export const styleSheet = (id: StyleId): StyleSheet => SHEETS[id];
