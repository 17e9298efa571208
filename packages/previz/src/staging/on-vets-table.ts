/** A vet has a small animal on the table, and stands at it; so does a scientist with a mouse. */
import type { Artists } from './artists.ts';
import { type Frame, idOf } from './belonging-kit.ts';
import { isTable } from './is-table.ts';
import { madeThing } from './made-thing.ts';
import type { Performer } from './performers.ts';

const VETS = /\b(vet|veterinarian|veterinary surgeon|scientist|biologist|researcher|student|pupil|teacher)$/;
const PLACES = /^(vet|laboratory|classroom)$/;
/** Larger beasts, metres, are treated where they stand. */
const MOST = 0.8;
const SETTLED = /^(in|on|riding|holding|carrying)$/;

/** The patient on a table that nobody named. */
export function onVetsTable({ shot, performers }: Frame, artists: Artists): Frame {
  const vet = performers.find((p) => p.look !== null && p.index === 0 && VETS.test(p.entity.noun));
  const treats = (p: Performer) =>
    shot.relations.some(
      (r) => r.kind === 'touching' && r.subject === vet?.entity.id && r.object === p.entity.id,
    ) ||
    /^(examine|bandage|treat|inspect|check|vaccinate|heal|inject|study|observe|dissect|test|measure|weigh)$/.test(
      vet?.mention.verb ?? '',
    );
  const patient = performers.find(
    (p) => p.drawable?.kind === 'animal' && p.height < MOST && p.entity.count === 1 && treats(p),
  );
  const placed = shot.relations.some((r) => r.subject === patient?.entity.id && SETTLED.test(r.kind));
  const held = shot.relations.some((r) => r.object === patient?.entity.id && SETTLED.test(r.kind));
  if (!vet || !patient || placed || held || !PLACES.test(shot.place.setting)) return { shot, performers };
  if (performers.some((p) => /table$/.test(idOf(p)))) return { shot, performers };
  const own = performers.find(
    (p) => isTable(p) && shot.relations.some((r) => r.subject === vet.entity.id && r.object === p.entity.id),
  );
  const table = own ?? madeThing('dining-table', vet, artists);
  return {
    shot: {
      ...shot,
      relations: [...shot.relations, { kind: 'on', subject: patient.entity.id, object: table.entity.id }],
    },
    performers: own ? performers : [...performers, table],
  };
}
