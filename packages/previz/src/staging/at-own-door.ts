/** "delivers a package to a woman at her door": she is in the doorway, and who comes is on the near side of her. */
import type { Frame } from './belonging-kit.ts';
import type { Performer } from './performers.ts';

const COMES = /^(deliver|hand|give|bring|offer|sell|show|pass)$/;

const isDoor = (p: Performer): boolean => /^(door|front-door|.*-door)$/.test(p.drawable?.id ?? '');

/** The door beside whoever gets something, not beside who brings it. */
export function atOwnDoor({ shot, performers }: Frame): Frame {
  const door = performers.find(isDoor);
  const bringer = performers.find((p) => p.look && COMES.test(p.mention.verb ?? ''));
  const getter = performers.find((p) => p.look && p.entity.id !== bringer?.entity.id);
  const near = shot.relations.find(
    (r) =>
      r.kind === 'next-to' &&
      r.object === door?.entity.id &&
      (r.subject === bringer?.entity.id || r.subject === getter?.entity.id),
  );
  if (!door || !bringer || !getter || !near) return { shot, performers };
  const order = [bringer, getter, door].map((p) => p.entity.id);
  return {
    shot: {
      ...shot,
      relations: shot.relations.map((r) => (r === near ? { ...r, subject: getter.entity.id } : r)),
      ...(shot.lineUp ? { lineUp: [...shot.lineUp.filter((id) => !order.includes(id)), ...order] } : {}),
    },
    performers,
  };
}
