/** A spell on its way: from the tip of the staff, the wand or the hand to whom it is meant for. */

import type { Point } from '../geometry/plane.ts';
import type { Drawing, Shape } from '../model/drawing.ts';
import type { Shot } from '../model/shot.ts';
import { isAlive } from './beings.ts';
import { MAGIC } from './duets.ts';
import type { Performer } from './performers.ts';
import type { Slot } from './slot.ts';
import { anchorOf, extentOf, extraPart, heightOf, leadOf, type Part, unitOf } from './unit.ts';

const CASTS = /^(zap|hex|enchant|bewitch)$/;
const STAVES = /staff|wand|scept/;

const isCasting = (p: Performer, { relations }: Shot): boolean =>
  p.look !== null &&
  (CASTS.test(p.mention.verb ?? '') ||
    (p.mention.pose === 'cast' && MAGIC.test(`${p.entity.noun}`)) ||
    (MAGIC.test(p.entity.noun) &&
      (/^(cast|curse|blast|shoot|fire|hurl|attack|fight|duel|battle|throw)$/.test(p.mention.verb ?? '') ||
        relations.some((r) => r.kind === 'fighting' && r.object === p.entity.id))));

const BLUE = '#7cc4ff';
const RED = '#ff7a5c';

/** The slots with a bolt from who casts a spell to its target. */
export function withSpells(slots: readonly Slot[], shot: Shot): Slot[] {
  const casts = ({ performer: p }: Part, { unit }: Slot): boolean =>
    p !== null &&
    (isCasting(p, shot) ||
      (p.look !== null &&
        p.mention.verb === 'cast' &&
        unit.parts.some((q) => STAVES.test(q.performer?.drawable?.id ?? ''))));
  const from = slots.find((s) => s.plane === 'main' && s.unit.parts.some((p) => casts(p, s)));
  const caster = from?.unit.parts.find((p) => casts(p, from));
  if (!from || !caster?.performer) return [...slots];
  const mouth = tipOf(caster, from);
  const met = mouth && meeting(caster, mouth, from, shot);
  if (met)
    return slots.map((s) =>
      s === from ? { ...s, unit: { ...s.unit, ...unitOf([...s.unit.parts, ...met]) } } : s,
    );
  const target = targetOf(caster.performer, slots, shot);
  if (!target || !mouth) return [...slots];
  const body = extentOf(leadOf(target.unit));
  const side = Math.sign(target.x - from.x) || 1;
  const aim = {
    x:
      (target.x - from.x) / from.shrink +
      (body.left + body.right) / 2 -
      side * 0.22 * (body.right - body.left),
    y: body.bottom + 0.66 * heightOf(body) * (target.shrink / from.shrink),
  };
  const colour = caster.performer.entity.traits.colours.length > 1 ? (caster.performer.colour ?? BLUE) : BLUE;
  const beam = extraPart('spell', 'spell', bolt(mouth, aim, colour), { bias: -0.3 });
  return slots.map((s) =>
    s === from ? { ...s, unit: { ...s.unit, ...unitOf([...s.unit.parts, beam]) } } : s,
  );
}

/** Two at it hand to hand: the bolts of those who both cast clash halfway, and one alone is met by the other's hand or blade. */
function meeting(caster: Part, mouth: Point, from: Slot, shot: Shot): Part[] | null {
  const other = from.unit.parts.find((p) => p !== caster && p.performer?.look);
  if (!other?.performer) return null;
  const hands = ['hand.left', 'hand.right'].flatMap((name) => {
    const hand = other.drawing.anchors[name];
    return hand ? [anchorOf(other, [name], hand)] : [];
  });
  // A blade parries with its point.
  const blade = other.drawing.anchors['held.tip'];
  const theirs = isCasting(other.performer, shot)
    ? tipOf(other, from)
    : blade
      ? anchorOf(other, ['held.tip'], blade)
      : hands.sort((a, b) => Math.abs(a.x - mouth.x) - Math.abs(b.x - mouth.x))[0];
  if (!theirs) return null;
  const clash = isCasting(other.performer, shot);
  const end = clash ? { x: (mouth.x + theirs.x) / 2, y: (mouth.y + theirs.y) / 2 } : theirs;
  const bolts = [bolt(mouth, end, BLUE), ...(clash ? [bolt(theirs, end, RED)] : [])];
  return bolts.map((drawing, i) => extraPart('spell', 'spell', drawing, { bias: -0.3 + 0.01 * i }));
}

/** Whom it is meant for: who is named, else the only other one there. */
function targetOf(caster: Performer, slots: readonly Slot[], shot: Shot): Slot | null {
  const { towards } = caster.mention;
  const ids = [
    ...(towards !== null && typeof towards === 'object' ? [towards.entity] : []),
    ...shot.relations.filter((r) => r.subject === caster.entity.id).map((r) => r.object),
  ];
  const others = slots.filter((s) => s.unit.lead.entity.id !== caster.entity.id && s.plane === 'main');
  const named = others.find((s) => ids.includes(s.unit.lead.entity.id));
  const living = others.filter((s) => isAlive(s.unit.lead));
  return named ?? (living.length === 1 ? (living[0] ?? null) : null);
}

/** The glowing end of what is in the hand, else the hand that reaches out, metres in the unit. */
function tipOf(caster: Part, { unit }: Slot): Point | null {
  const held = unit.parts.find((p) => STAVES.test(p.performer?.drawable?.id ?? ''));
  const orb = caster.drawing.anchors['held.tip'];
  if (held && orb) return anchorOf(caster, ['held.tip'], orb);
  const hand = caster.drawing.anchors['hand.left'];
  return hand ? anchorOf(caster, ['hand.left'], hand) : null;
}

/** Zigzag of a bolt: place along it and aside, in parts of its length. */
const BENDS = [
  [0, 0],
  [0.12, 0.045],
  [0.22, -0.04],
  [0.36, 0.055],
  [0.47, -0.03],
  [0.6, 0.04],
  [0.72, -0.05],
  [0.85, 0.03],
  [1, 0],
] as const;
const FORKS = [
  [0.36, 0.055, 0.48, 0.15],
  [0.6, 0.04, 0.7, 0.14],
  [0.72, -0.05, 0.82, -0.15],
] as const;

function bolt(from: Point, to: Point, colour: string): Drawing {
  const r = (v: number) => Math.round(v * 10) / 10;
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const at = (t: number, aside: number): Point => ({
    x: 100 * (from.x + dx * t - dy * aside),
    y: -100 * (from.y + dy * t + dx * aside),
  });
  const xy = (p: Point) => `${r(p.x)} ${r(p.y)}`;
  const path = `M${BENDS.map(([t, a]) => xy(at(t, a))).join('L')}`;
  const forks = FORKS.map(([t, a, u, b]) => `M${xy(at(t, a))}L${xy(at(u, b))}`).join('');
  const stroke = (d: string, c: string, width: number, opacity: number): Shape => ({
    d,
    fill: null,
    tone: 'glow',
    stroke: { colour: c, width },
    part: 'spell',
    opacity,
  });
  const disc = (p: Point, k: number, fill: string, opacity: number): Shape => ({
    d: `M${r(p.x - k)} ${r(p.y)}a${k} ${k} 0 1 1 ${2 * k} 0a${k} ${k} 0 1 1 ${-2 * k} 0Z`,
    fill,
    tone: 'glow',
    part: 'spell',
    opacity,
  });
  const [a, b] = [at(0, 0), at(1, 0)];
  const shapes = [
    stroke(path, colour, 22, 0.16),
    stroke(path, colour, 12, 0.35),
    stroke(forks, colour, 4, 0.75),
    stroke(path, colour, 6, 0.95),
    stroke(path, '#f4fbff', 2.4, 1),
    ...[
      [34, 0.14],
      [24, 0.22],
      [14, 0.5],
    ].map(([k = 0, o]) => disc(b, k, colour, o ?? 0)),
    disc(b, 7, '#f4fbff', 0.95),
    disc(a, 16, colour, 0.3),
    disc(a, 7, '#f4fbff', 0.95),
  ];
  const [x, y] = [Math.min(a.x, b.x), Math.min(a.y, b.y)];
  return {
    shapes,
    bounds: { x, y, width: Math.abs(a.x - b.x), height: Math.abs(a.y - b.y) },
    anchors: {},
    footprint: 0,
  };
}
