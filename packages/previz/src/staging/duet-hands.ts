/** Where the hands of two are who are at something with each other. */
import type { Point } from '../geometry/plane.ts';
import type { DuetKind } from './duet-kinds.ts';
import { anchorOf, extentOf, type Part } from './unit.ts';

export interface Hands {
  readonly right?: Point;
  readonly left?: Point;
}

interface BothHands {
  readonly host: Hands;
  readonly guest: Hands;
}

/** The end of a lying body that is lowest in its drawing's front: its feet. */
const ankles = (part: Part): Point => {
  const knee = at(part, 'knee');
  const hips = at(part, 'hips');
  const { left, right } = extentOf(part);
  return { x: knee.x > hips.x ? right - 0.12 : left + 0.12, y: 0.1 };
};

const at = (part: Part, name: string): Point =>
  anchorOf(part, [name], { x: 0, y: part.drawing.bounds.y * 0.7 });
const between = (a: Point, b: Point): Point => ({ x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 });
const shift = (p: Point, x: number, y: number): Point => ({ x: p.x + x, y: p.y + y });

/** Whose shoe is tied has the foot on the knee of who kneels there. */
export const footOnKnee = (host: Part, side: 1 | -1): Point => {
  const { left, right } = extentOf(host);
  const hips = at(host, 'hips');
  const front = side > 0 ? right : left;
  return { x: hips.x + 0.62 * (front - hips.x), y: hips.y + 0.06 };
};

/** Where hands go, metres in the unit; `side` is where the guest stands. */
export const HANDS: Readonly<Record<DuetKind, (host: Part, guest: Part, side: 1 | -1) => BothHands>> = {
  hug: (host, guest, side) => ({
    host: { right: shift(at(guest, 'back'), side * 0.02, 0), left: shift(at(guest, 'waist'), side * 0.1, 0) },
    guest: { right: at(host, 'back'), left: shift(at(host, 'waist'), -side * 0.1, 0) },
  }),
  dance: (host, guest, side) => {
    const raised = shift(between(at(host, 'chest'), at(guest, 'chest')), 0, 0.16);
    return {
      host: { right: raised, left: shift(at(guest, 'waist'), side * 0.06, 0) },
      guest: { right: raised, left: shift(at(host, 'shoulder.left'), 0, 0.02) },
    };
  },
  shake: (host, guest) => {
    const hands = shift(between(at(host, 'waist'), at(guest, 'waist')), 0, 0.02);
    return { host: { right: hands }, guest: { right: hands } };
  },
  hands: (host, guest) => {
    const hands = between(at(host, 'hips'), at(guest, 'hips'));
    return { host: { left: hands }, guest: { right: hands } };
  },
  groom: (_, guest, side) => ({
    host: {
      right: shift(at(guest, 'head.top'), -side * 0.14, -0.03),
      left: shift(at(guest, 'head.top'), -side * 0.06, -0.1),
    },
    guest: {},
  }),
  cuff: (host, guest, side) => {
    const wrists = shift(between(at(host, 'waist'), at(guest, 'waist')), side * 0.06, -0.02);
    return {
      host: { right: shift(wrists, -side * 0.06, 0.03), left: shift(wrists, -side * 0.1, -0.06) },
      guest: { right: wrists, left: shift(wrists, side * 0.05, 0.02) },
    };
  },
  slap: (_, guest, side) => ({
    host: { right: shift(at(guest, 'chin'), -side * 0.07, 0.06) },
    guest: {},
  }),
  kick: () => ({ host: {}, guest: {} }),
  behind: (_, guest, side) => ({
    host: {
      right: shift(at(guest, 'waist'), side * 0.16, 0.06),
      left: shift(at(guest, 'chest'), side * 0.14, 0),
    },
    guest: {},
  }),
  drag: (_, guest) => ({
    host: { right: shift(ankles(guest), 0, 0.3), left: shift(ankles(guest), 0, 0.34) },
    guest: {},
  }),
  steal: (host, guest, side) => ({
    host: {
      right: shift(at(guest, 'hips'), -side * 0.08, 0.02),
      left: shift(at(host, 'waist'), side * 0.2, 0.06),
    },
    guest: {},
  }),
  lug: (_, guest, side) => {
    const under = shift(at(guest, 'shoulder.right'), -side * 0.02, -0.04);
    return { host: { right: under, left: shift(under, -side * 0.03, 0.04) }, guest: {} };
  },
  fight: (_, guest, side) => ({
    host: { right: shift(at(guest, 'chin'), -side * 0.1, 0.02) },
    guest: {},
  }),
  give: (host, guest, side) => {
    // To a child one reaches down: at its chest, and not before its face.
    const [one, other] = [at(host, 'chest'), at(guest, 'chest')];
    const middle = between(one, other);
    const hands = { x: middle.x, y: Math.min(middle.y - 0.1, Math.min(one.y, other.y) + 0.06) };
    return {
      host: { right: hands },
      guest: { right: shift(hands, side * 0.03, -0.04), left: shift(hands, side * 0.06, -0.1) },
    };
  },
  touch: (_, guest, side) => ({
    host: { right: shift(at(guest, 'shoulder.right'), side * 0.02, -0.06) },
    guest: {},
  }),
  tend: (_, guest, side) => {
    const arm = shift(at(guest, 'lap'), 0, 0.06);
    return {
      host: { right: shift(arm, -side * 0.06, 0.04), left: shift(arm, -side * 0.08, -0.06) },
      guest: { right: arm },
    };
  },
  raise: (host, guest) => {
    const hands = between(at(host, 'waist'), at(guest, 'shoulder.right'));
    return { host: { right: hands }, guest: { right: shift(hands, 0, -0.03) } };
  },
  shove: (_, guest, side) => ({
    host: {
      right: shift(at(guest, 'chest'), -side * 0.08, 0),
      left: shift(at(guest, 'chest'), -side * 0.08, -0.12),
    },
    guest: {},
  }),
  uphold: (host, guest, side) => {
    const up = shift(between(at(host, 'chin'), at(guest, 'chin')), side * 0.02, 0.42);
    return { host: { right: up }, guest: { right: shift(up, 0, -0.03) } };
  },
  fell: () => ({ host: {}, guest: {} }),
  tackle: (_, guest, side) => ({
    host: {
      right: shift(at(guest, 'waist'), side * 0.06, 0.02),
      left: shift(at(guest, 'hips'), -side * 0.02, 0.04),
    },
    guest: {},
  }),
  duel: () => ({ host: {}, guest: {} }),
  shootout: () => ({ host: {}, guest: {} }),
  standoff: () => ({ host: {}, guest: {} }),
  spells: () => ({ host: {}, guest: {} }),
  gunpoint: () => ({ host: {}, guest: {} }),
  // Whoever is asked has the hands at the cheeks.
  offer: (host, guest, side) => {
    const gift = shift(at(host, 'chest'), side * 0.44, 0.06);
    const cheek = shift(at(guest, 'mouth'), 0, -0.01);
    return {
      host: { right: gift, left: shift(gift, -side * 0.06, -0.04) },
      guest: { right: shift(cheek, -side * 0.07, 0), left: shift(cheek, side * 0.09, 0) },
    };
  },
  kneel: () => ({ host: {}, guest: {} }),
  talk: () => ({ host: {}, guest: {} }),
  choke: (host, guest, side) => {
    const neck = shift(at(guest, 'chin'), -side * 0.05, -0.07);
    const wrists = shift(between(neck, at(host, 'chest')), side * 0.1, 0);
    return {
      host: { right: neck, left: shift(neck, side * 0.02, -0.05) },
      guest: { right: wrists, left: shift(wrists, 0, -0.07) },
    };
  },
  menace: () => ({ host: {}, guest: {} }),
  stab: () => ({ host: {}, guest: {} }),
  tickle: (_, guest, side) => ({
    host: {
      right: shift(at(guest, 'waist'), -side * 0.1, 0.1),
      left: shift(at(guest, 'waist'), side * 0.06, 0.02),
    },
    guest: {},
  }),
  face: (_, guest, side) => ({
    host: {
      right: shift(at(guest, 'mouth'), -side * 0.15, -0.03),
      left: shift(at(guest, 'shoulder.right'), side * 0.02, -0.02),
    },
    guest: {},
  }),
  cheek: (_, guest, side) => ({
    host: {
      right: shift(at(guest, 'mouth'), -side * 0.08, -0.01),
      left: shift(at(guest, 'waist'), -side * 0.06, 0.06),
    },
    guest: {},
  }),
  massage: (_, guest, side) => ({
    host: {
      right: shift(at(guest, 'shoulder.right'), -side * 0.01, 0.04),
      left: shift(at(guest, 'shoulder.left'), side * 0.01, 0.04),
    },
    guest: {},
  }),
  hair: (_, guest, side) => ({
    host: { right: shift(at(guest, 'head.top'), -side * 0.16, -0.08) },
    guest: { right: shift(at(guest, 'head.top'), -side * 0.08, -0.01) },
  }),
  head: (_, guest) => ({ host: { right: shift(at(guest, 'head.top'), 0, 0.01) }, guest: {} }),
  argue: () => ({ host: {}, guest: {} }),
  // The price is shown between them, before neither face.
  haggle: (host, guest) => {
    const [one, other] = [at(host, 'chest'), at(guest, 'chest')];
    const price = between(one, other);
    return { host: { right: { x: price.x, y: Math.min(one.y, other.y) - 0.06 } }, guest: {} };
  },
  frisk: (_, guest, side) => ({
    host: {
      right: shift(at(guest, 'waist'), -side * 0.03, 0),
      left: shift(at(guest, 'hips'), -side * 0.02, -0.02),
    },
    guest: {},
  }),
  scold: () => ({ host: {}, guest: {} }),
  tango: (host, guest, side) => ({
    host: {
      right: shift(at(guest, 'back'), side * 0.04, -0.04),
      left: shift(at(guest, 'waist'), side * 0.08, 0),
    },
    guest: { right: at(host, 'shoulder.right'), left: shift(at(host, 'back'), 0, 0.04) },
  }),
  grapple: (host, guest, side) => ({
    host: { right: shift(at(guest, 'shoulder.right'), 0, 0.02), left: shift(at(guest, 'waist'), 0, 0.04) },
    guest: {
      right: shift(at(host, 'shoulder.right'), 0, 0.02),
      left: shift(at(host, 'waist'), side * 0.02, 0.04),
    },
  }),
  hurl: (_, guest, side) => ({
    host: {
      right: shift(at(guest, 'hand.right'), -side * 0.02, 0),
      left: shift(at(guest, 'chest'), -side * 0.06, 0),
    },
    guest: {},
  }),
  bind: (_, guest, side) => ({
    host: {
      right: shift(at(guest, 'chest'), -side * 0.12, -0.1),
      left: shift(at(guest, 'chest'), -side * 0.02, -0.16),
    },
    guest: {},
  }),
  dress: (_, guest, side) => ({
    host: {
      right: shift(at(guest, 'chest'), -side * 0.05, -0.06),
      left: shift(at(guest, 'waist'), -side * 0.03, 0),
    },
    guest: {},
  }),
  revive: (_, guest) => {
    const chest = at(guest, 'chest');
    return { host: { right: shift(chest, 0, 0.08), left: shift(chest, 0.02, 0.1) }, guest: {} };
  },
  nails: (host, guest, side) => {
    const hands = shift(between(at(host, 'knee'), at(guest, 'knee')), 0, 0.24);
    return {
      host: { right: shift(hands, -side * 0.03, 0.05), left: shift(hands, -side * 0.05, -0.05) },
      guest: { right: shift(hands, side * 0.04, 0) },
    };
  },
  feet: (host, _, side) => {
    const shoe = footOnKnee(host, side);
    return {
      host: { right: shift(shoe, -side * 0.06, 0.07), left: shift(shoe, side * 0.04, 0.09) },
      guest: {},
    };
  },
  listen: (_, guest, side) => ({
    host: {
      right: shift(at(guest, 'chest'), -side * 0.06, -0.02),
      left: shift(at(guest, 'shoulder.right'), 0, -0.02),
    },
    guest: {},
  }),
  coat: (_, guest, side) => ({
    host: {
      right: shift(at(guest, 'shoulder.right'), -side * 0.02, 0),
      left: shift(at(guest, 'shoulder.left'), side * 0.01, 0),
    },
    guest: {},
  }),
  // At the lower edge of what hangs to the shins.
  hem: (_, guest, side) => {
    const edge = shift(at(guest, 'knee'), -side * 0.1, -0.16);
    return { host: { right: edge, left: shift(edge, side * 0.06, 0.05) }, guest: {} };
  },
  // Between the shoulder blades, the cloth held below.
  zip: (_, guest, side) => ({
    host: {
      right: shift(at(guest, 'chest'), -side * 0.13, -0.02),
      left: shift(at(guest, 'waist'), -side * 0.12, 0.02),
    },
    guest: {},
  }),
  bows: () => ({ host: {}, guest: {} }),
  clasp: (host, guest) => {
    const hands = shift(between(at(host, 'chest'), at(guest, 'chest')), 0, -0.14);
    return {
      host: { right: hands, left: shift(hands, 0, -0.06) },
      guest: { right: shift(hands, 0, -0.02), left: shift(hands, 0, -0.08) },
    };
  },
  clink: (host, guest, side) => {
    const glasses = between(at(host, 'chin'), at(guest, 'chin'));
    return {
      host: { right: shift(glasses, -side * 0.06, -0.14) },
      guest: { right: shift(glasses, side * 0.06, -0.14) },
    };
  },
  wrest: (host, guest, side) => {
    const thing = shift(between(at(host, 'chest'), at(guest, 'chest')), 0, -0.1);
    return {
      host: { right: thing, left: shift(thing, 0, 0.08) },
      guest: { right: shift(thing, side * 0.07, 0.02), left: shift(thing, side * 0.06, 0.1) },
    };
  },
  comfort: (_, guest, side) => ({
    host: {
      right: shift(at(guest, 'shoulder.right'), side * 0.03, -0.02),
      left: shift(at(guest, 'waist'), -side * 0.1, 0.06),
    },
    guest: {},
  }),
  support: (host, guest, side) => {
    const hands = shift(between(at(host, 'waist'), at(guest, 'waist')), side * 0.02, 0.02);
    return {
      host: { right: hands, left: shift(at(guest, 'shoulder.right'), side * 0.02, -0.12) },
      guest: { right: shift(hands, 0, -0.03) },
    };
  },
  show: (host, guest, side) => ({
    host: { right: shift(between(at(host, 'chin'), at(guest, 'chin')), -side * 0.03, -0.3) },
    guest: {},
  }),
  five: (host, guest) => {
    const palms = shift(between(at(host, 'head.top'), at(guest, 'head.top')), 0, 0.04);
    return { host: { right: palms }, guest: { right: palms } };
  },
  mic: (_, guest, side) => ({
    host: { right: shift(at(guest, 'mouth'), -side * 0.2, -0.2) },
    guest: {},
  }),
  tug: (host, guest, side) => {
    const y = 0.56 * Math.min(host.drawing.bounds.height, guest.drawing.bounds.height) * (host.scale / 100);
    const reach =
      0.26 * Math.min(host.drawing.bounds.height, guest.drawing.bounds.height) * (host.scale / 100);
    const grips = (x: number, way: number) => ({
      right: { x: x + way * reach, y },
      left: { x: x + way * (reach + 0.16), y },
    });
    return { host: grips(host.x, side), guest: grips(guest.x, -side) };
  },
};
