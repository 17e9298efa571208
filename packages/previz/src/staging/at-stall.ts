/** Who sells at a market stands behind a stall, what is sold on its counter. */
import { isHolding } from '../model/holding.ts';
import type { Shot } from '../model/shot.ts';
import type { Artists } from './artists.ts';
import type { Frame } from './belonging-kit.ts';
import { madeThing } from './made-thing.ts';
import type { Performer } from './performers.ts';

const MARKETS = /(^|-)(market|bazaar)$/;
const SELLS = /^(sell|offer|hawk|weigh|arrange|display|advertise|praise|haggle)$/;
/** Larger wares, metres, stand beside the stall. */
const MOST = 0.7;

const isWare = ({ look, drawable, height }: Performer): boolean =>
  look === null && drawable !== null && drawable.category !== 'furniture' && height < MOST;

const isSold = ({ entity }: Performer, seller: Performer, { relations }: Shot): boolean =>
  relations.some((r) => r.object === entity.id && (isHolding(r) || r.subject === seller.entity.id)) ||
  (seller.mention.verb !== 'sell' &&
    relations.every((r) => r.object !== entity.id && r.subject !== entity.id));

/** Behind the stall, and at no bench of the own. */
function standing({ deed: _, ...seller }: Performer): Performer {
  return { ...seller, mention: { ...seller.mention, pose: 'talk' } };
}

/** The seller behind a stall that nobody named. */
export function atStall({ shot, performers }: Frame, artists: Artists): Frame {
  const seller = performers.find(
    (p) => p.look !== null && p.index === 0 && p.entity.count === 1 && SELLS.test(p.mention.verb ?? ''),
  );
  const placed = shot.relations.some(
    (r) => r.subject === seller?.entity.id && /^(behind|in|on|riding|around|in-front-of)$/.test(r.kind),
  );
  if (!seller || placed || !MARKETS.test(shot.place.setting) || /close/.test(shot.size) || shot.overShoulder)
    return { shot, performers };
  const stall = madeThing('market-counter', seller, artists);
  const wares = new Set(
    performers.filter((p) => isWare(p) && isSold(p, seller, shot)).map((p) => p.entity.id),
  );
  const object = stall.entity.id;
  return {
    shot: {
      ...shot,
      relations: [
        ...shot.relations.filter((r) => !wares.has(r.object)),
        ...[...wares].map((subject) => ({ kind: 'on' as const, subject, object })),
        { kind: 'behind', subject: seller.entity.id, object },
      ],
    },
    performers: [...performers.map((p) => (p === seller ? standing(p) : p)), stall],
  };
}
