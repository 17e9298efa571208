/** Who has tea with others has a table for it, with the pot on it. */

import type { Shot } from '../model/shot.ts';
import { settingById } from '../sets/index.ts';
import type { Performer } from './performers.ts';
import { plainOptions } from './plain-options.ts';
import type { Stagecraft, StagedUnit } from './stagecraft.ts';
import { extraPart, leadOf, middleOf, type Unit, widthOf } from './unit.ts';

const TEA = /^(cup-of-tea|teacup|teapot|tea)$|\btea\b/;
const HAVE = /^(drink|have|sip|share|enjoy|eat|pour|serve|sit|talk|chat)$/;
/** Where a table may be put up for it. */
const OUT_OF_DOORS =
  /^(garden|park|porch|balcony|field|forest|backyard|japanese-garden|greenhouse|patio|village)$/;
const INDOORS = /^(living-room|drawing-room|dining-room|kitchen|bedroom|nursery|conservatory|library)$/;

const isTea = ({ drawable, entity, look }: Performer): boolean =>
  look === null && (TEA.test(drawable?.id ?? '') || TEA.test(entity.noun));

/** Those of the people who sit down to tea together. */
export function atTea(
  people: readonly Performer[],
  performers: readonly Performer[],
  { place, relations }: Shot,
): readonly Performer[] {
  if (
    !performers.some(isTea) ||
    !(settingById(place.setting).indoor ? INDOORS : OUT_OF_DOORS).test(place.setting)
  )
    return [];
  const company = people.filter(
    (p) =>
      HAVE.test(p.mention.verb ?? '') &&
      !/^(walk|run|stand|dance|kneel)$/.test(p.mention.pose ?? '') &&
      !relations.some((r) => r.subject === p.entity.id && /^(on|in|riding|giving)$/.test(r.kind)),
  );
  return company.reduce((n, p) => n + p.entity.count, 0) > 1 ? company : [];
}

/** Metres; and of the table's width, from its middle. */
const POT = 0.17;
const ASIDE = 0.12;

/** The pot in the middle of the table. */
export function potOn(table: StagedUnit, top: number, craft: Stagecraft): Unit[] {
  const served = craft.performers.some((p) => p.look === null && isTea(p));
  const own = craft.performers.some((p) => /teapot|kettle/.test(p.drawable?.id ?? ''));
  if (!served || own || craft.artists.findDrawable('teapot') === undefined) return [];
  const drawing = craft.artists.drawArt('teapot', plainOptions(1));
  const x = middleOf(table.extent) - ASIDE * widthOf(table.extent);
  const scale = (POT * 100) / drawing.bounds.height;
  const part = extraPart(`${leadOf(table).id}-teapot`, 'teapot', drawing, { x, y: top, bias: -0.02, scale });
  return [{ parts: [part], extent: { left: x, right: x, bottom: top, top } }];
}
