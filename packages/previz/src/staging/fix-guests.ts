/** Who is fixed to a unit, grip by grip. */

import { board } from './aboard.ts';
import { gather } from './at-table.ts';
import { attend } from './attend.ts';
import { behindBars } from './bars.ts';
import { bearTogether } from './bear-together.ts';
import { atTheBelly, headToHead } from './beast-pairs.ts';
import { standBeside } from './bedside.ts';
import { behindGlass } from './behind-glass.ts';
import { bear } from './borne.ts';
import { carry } from './carry.ts';
import { climb } from './climb.ts';
import { clutch } from './clutch.ts';
import { coil } from './coil.ts';
import { comeOut } from './come-out.ts';
import { crash } from './crash.ts';
import { drape } from './drape.ts';
import { join } from './duet.ts';
import { dunk } from './dunk.ts';
import { embark } from './embark.ts';
import { encircle } from './encircle.ts';
import { grownFor } from './fairy-seats.ts';
import { feedByHand } from './feed-by-hand.ts';
import { formUp } from './formations.ts';
import type { Grip } from './grips.ts';
import { hang } from './hang.ts';
import { caress, escort, haulRope, lead, pull, push } from './haul.ts';
import { haulAboard } from './haul-aboard.ts';
import { hover } from './hover.ts';
import { hideBehind, leanOn } from './lean-and-hide.ts';
import { climbOut, leanOut } from './lean-out.ts';
import { letFall } from './let-fall.ts';
import { liftBuilding } from './lift-building.ts';
import { lookInto } from './look-into.ts';
import { mount } from './mount.ts';
import { atTheSpot } from './nips.ts';
import { isSpreadCloth, onCloth } from './on-cloth.ts';
import { peekRound } from './peek-round.ts';
import type { Performer } from './performers.ts';
import { playAt } from './play-at.ts';
import { propUp } from './prop-up.ts';
import { fill } from './put-inside.ts';
import { stack } from './put-on-top.ts';
import { ringed } from './ring.ts';
import { atRope } from './rope-teams.ts';
import { shelter } from './shelter.ts';
import { spread } from './spread.ts';
import type { Stagecraft, StagedUnit } from './stagecraft.ts';
import { teamedUp } from './team.ts';
import { stow, straddle, underfoot, vault } from './through.ts';
import { exhale } from './vapours.ts';
import { atVehicle } from './vehicle-doors.ts';
import { wear } from './wear.ts';
import { workAt } from './work-at.ts';

/** A unit with its guests put on, in, under and over it. */
export function fixGuests(host: StagedUnit, guests: readonly Performer[], craft: Stagecraft): StagedUnit {
  let unit = host;
  const grips = new Map<Grip, Performer[]>();
  for (const guest of guests) {
    const grip = gripOf(guest, host.lead, craft);
    grips.set(grip, [...(grips.get(grip) ?? []), guest]);
  }
  for (const [grip, members] of grips) unit = fix(unit, grip, members, craft);
  return unit;
}

/** Things in hands are drawn with their holder; animals hold with the mouth, persons carry persons in their arms. */
const gripOf = (guest: Performer, host: Performer, craft: Stagecraft): Grip => {
  const grip = craft.attachments.get(guest.id)?.grip ?? 'on';
  return grip === 'held' && host.look === null ? 'worn' : grip;
};

function fix(host: StagedUnit, grip: Grip, guests: readonly Performer[], craft: Stagecraft): StagedUnit {
  if (grip === 'borne') return bear(host, guests, craft);
  if (grip === 'uplifted') return liftBuilding(host, guests, craft);
  if (grip === 'rescued') return haulAboard(host, guests, craft);
  if (grip === 'roped') return atRope(host, guests, craft);
  if (grip === 'formed') return formUp(host, guests, craft);
  if (grip === 'bearing') return bearTogether(host, guests, craft);
  if (grip === 'hung') return hang(host, guests, craft);
  if (grip === 'draped') return drape(host, guests, craft);
  if (grip === 'propped') return guests.reduce((unit, g, i) => propUp(unit, g, craft, i), host);
  if (grip === 'held') return carry(host, guests, craft);
  if (grip === 'dropped') return letFall(host, guests, craft);
  if (grip === 'overlooking') return guests.reduce((unit, g, i) => lookInto(unit, g, i, craft), host);
  if (grip === 'barred')
    return guests.reduce((unit, g, i) => behindBars(unit, g, craft, i - (guests.length - 1) / 2), host);
  if (grip === 'dunking') return guests.reduce((unit, g) => dunk(unit, g, craft), host);
  if (grip === 'behind-glass') return behindGlass(host, guests, craft);
  if (grip === 'climbing-out') return guests.reduce((unit, g) => climbOut(unit, g, craft), host);
  if (grip === 'leaning-out') return guests.reduce((unit, g) => leanOut(unit, g, craft), host);
  if (grip === 'playing') return guests.reduce((unit, g) => playAt(unit, g, craft), host);
  if (grip === 'working') return guests.reduce((unit, g, i) => workAt(unit, g, craft, i), host);
  if (grip === 'peeking') return guests.reduce((unit, g) => peekRound(unit, g, craft), host);
  if (grip === 'at-vehicle') return atVehicle(host, guests, craft);
  if (grip === 'leaning') return guests.reduce((unit, g, i) => leanOn(unit, g, craft, i), host);
  if (grip === 'hidden')
    return guests.reduce((unit, g, i) => hideBehind(unit, g, craft, i - (guests.length - 1) / 2), host);
  if (grip === 'crashed') return guests.reduce((unit, g) => crash(unit, g, craft), host);
  if (grip === 'underfoot') return underfoot(host, guests, craft);
  if (grip === 'straddled')
    return guests.reduce((unit, g, i) => straddle(unit, g, craft, i - (guests.length - 1) / 2), host);
  if (grip === 'vaulted')
    return guests.reduce((unit, g, i) => vault(unit, g, craft, i - (guests.length - 1) / 2), host);
  if (grip === 'stowed') return stow(host, guests, craft);
  if (grip === 'hauled') return haulRope(host, craft);
  if (grip === 'worn') return wear(host, guests, craft);
  if (grip === 'mounted') return mount(host, guests, craft);
  if (grip === 'aboard') return board(host, guests, craft);
  if (grip === 'afloat') return embark(host, guests, craft);
  if (grip === 'at') return gather(host, guests, craft);
  if (grip === 'attending') return attend(host, guests, craft);
  if (grip === 'clutched') return clutch(host, guests, craft);
  if (grip === 'coiled') return coil(host, guests, craft);
  if (grip === 'encircling') return encircle(host, guests, craft);
  if (grip === 'around') return ringed(host, guests, craft);
  if (grip === 'partner') return guests.reduce((unit, g) => join(unit, g, craft), host);
  if (grip === 'pushed') return guests.reduce((unit, g) => push(unit, g, craft), host);
  if (grip === 'exhaled') return exhale(host, guests, craft);
  if (grip === 'escorting') return guests.reduce((unit, g, i) => escort(unit, g, i, craft), host);
  if (grip === 'pulled') return guests.reduce((unit, g) => pull(unit, g, craft), host);
  if (grip === 'fed') return guests.reduce((unit, g) => feedByHand(unit, g, craft), host);
  if (grip === 'petted') return guests.reduce((unit, g) => caress(unit, g, craft), host);
  if (grip === 'locked') return guests.reduce((unit, g) => headToHead(unit, g, craft), host);
  if (grip === 'nipping') return guests.reduce((unit, g) => atTheSpot(unit, g, craft), host);
  if (grip === 'coming-out') return comeOut(host, guests, craft);
  if (grip === 'nursed') return atTheBelly(host, guests, craft);
  if (grip === 'climbed') return climb(host, guests, craft);
  if (grip === 'teamed') return teamedUp(host, guests, craft);
  if (grip === 'led') return guests.reduce((unit, g, i) => lead(unit, g, craft, i), host);
  if (grip === 'bedside') return standBeside(host, guests, craft);
  if (grip === 'on' && isSpreadCloth(host.lead, guests, craft)) return onCloth(host, guests, craft);
  if (grip === 'on' && host.lead.drawable?.id === 'watchtower') return fill(host, guests, craft);
  if (grip === 'on') return stack(grownFor(host, guests), guests, craft);
  if (grip === 'above') return hover(host, guests, craft, spread);
  return grip === 'in' ? fill(host, guests, craft) : shelter(host, guests, craft);
}
