/** Those in a car, seen from its bonnet: they sit side by side before the lens, the driver's hands at the wheel. */
import type { PoseId } from '../model/figure.ts';
import type { Relation } from '../model/script.ts';
import type { Shot } from '../model/shot.ts';
import type { Frame } from './belonging-kit.ts';
import { MANY } from './many.ts';
import type { Performer } from './performers.ts';

/** Sizes that show people from the waist up: from farther off one sees the car. */
const NEAR: ReadonlySet<Shot['size']> = new Set(['medium', 'medium-close', 'close-up', 'extreme-close-up']);
/** From farther off nobody sees who is in the back of a car. */
const HALF_FAR: ReadonlySet<Shot['size']> = new Set(['full', 'medium-wide']);
/** Without a roof. */
const OPEN = /convertible|cabriolet|roadster|jeep|buggy/;
/** More do not fit side by side. */
const ABREAST = { 'car-interior': 2, 'back-seat': 3 } as const;
type Cabin = keyof typeof ABREAST;

const isCabin = (setting: string): setting is Cabin => setting in ABREAST;

/** Who drives others about: with a passenger they are in the car, whoever names it. */
export const CHAUFFEUR = /^(taxi driver|cab driver|cabbie|chauffeur|taxi)$/;

const DRIVERS = /driver|chauffeur|cabbie|trucker/;
const AT_EASE: ReadonlySet<PoseId | null> = new Set([
  'stand',
  'sit',
  'ride',
  'drive',
  'walk',
  'run',
  'lean',
  'reach',
  'hold',
  null,
]);
const ASLEEP: ReadonlySet<PoseId | null> = new Set(['sleep', 'lie']);
const OWN = /mirror|windscreen|windshield|window|steering wheel|dashboard|seat belt/;

/** The frame within the car, or null where it is better seen from the road. */
export function inCabin(
  { shot, performers }: Frame,
  aboard: readonly Performer[],
  car: Performer | undefined,
): Frame | null {
  const people = performers.filter((p) => p.look !== null);
  const cabin = isCabin(shot.place.setting) ? shot.place.setting : 'car-interior';
  const size = cabin === 'back-seat' && HALF_FAR.has(shot.size) ? 'medium' : shot.size;
  if (OPEN.test(car?.entity.noun ?? '')) return null;
  if (!NEAR.has(size) || shot.part !== undefined || people.length !== aboard.length) return null;
  if (people.length > ABREAST[cabin] || people.some((p) => p.entity.count >= MANY)) return null;
  const driver = cabin === 'back-seat' ? undefined : (people.find(drives) ?? people.find(mayDrive));
  const fare = driver && CHAUFFEUR.test(driver.entity.noun) ? people.find((p) => p !== driver) : undefined;
  const gone = performers.filter((p) => p === car || (p.look === null && OWN.test(p.entity.noun)));
  const ids = new Set(gone.map((p) => p.entity.id));
  const behind: Relation[] =
    driver && fare ? [{ kind: 'behind', subject: fare.entity.id, object: driver.entity.id }] : [];
  return {
    shot: {
      ...shot,
      size,
      angle: 'eye',
      place: { ...shot.place, setting: cabin },
      relations: [
        ...shot.relations.filter(
          (r) => !ids.has(r.object) && !ids.has(r.subject) && !(fare && r.kind === 'looking-at'),
        ),
        ...behind,
      ],
      focus: shot.focus.filter((id) => !ids.has(id)),
    },
    performers: performers
      .filter((p) => !gone.includes(p))
      .map((p) => (p.look === null ? p : seated(p, poseAboard(p, p === driver, { shot, performers })))),
  };
}

const mayDrive = ({ look }: Performer): boolean => look?.age !== 'child' && look?.age !== 'toddler';
const drives = (p: Performer): boolean => p.mention.pose === 'drive' || DRIVERS.test(p.entity.noun);

const seated = (p: Performer, pose: PoseId): Performer => ({
  ...p,
  mention: { ...p.mention, pose, towards: pose === 'drive' ? 'camera' : null },
});

const TAKEN = /cup|mug|glass|bottle|can$|coffee/;

/** What one does in the seat of a car: who has nothing else to do with the hands has them at the wheel, or in the lap. */
export function poseAboard(p: Performer, driver: boolean, { shot, performers }: Frame): PoseId {
  const { pose } = p.mention;
  if (ASLEEP.has(pose)) return 'doze';
  if (pose !== null && !AT_EASE.has(pose)) return pose;
  const held = shot.relations
    .filter((r) => r.kind === 'holding' && r.subject === p.entity.id)
    .map((r) => performers.find((q) => q.entity.id === r.object && q.index === p.index && q.look === null))
    .find((q) => q !== undefined && !OWN.test(q.entity.noun));
  if (held && TAKEN.test(held.drawable?.id ?? '')) return driver ? 'drink' : 'hold';
  if (held) return held.drawable?.category === 'food' ? 'eat' : 'hold';
  return driver ? 'drive' : 'sit';
}
