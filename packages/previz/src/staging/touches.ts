/** Which things hang from, lie over or lean on other things. */
import type { Relation } from '../model/script.ts';
import type { Performer } from './performers.ts';

const CLOTH =
  /^(coat|dress|t-shirt|shirt|jacket|leather-jacket|suit|hoodie|skirt|cape|sweater|raincoat|vest|wedding-dress|bathrobe|kimono|lab-coat|apron|trench-coat|poncho|blouse|sari|jeans|trousers|scarf|blanket|towel|quilt|tablecloth|duvet|bedspread|sheet|flag|shawl|rug|carpet|net|fishing-net|uniform|jersey|cardigan)$/;
const BEARS =
  /chair|couch|sofa|bench|stool|fence|railing|wall|bed$|bed-|crib|table|desk|piano|balcony|ladder|throne|rock|log|fireplace|screen|bicycle|cradle|bathtub|barrel|crate|rail|saddle|door|counter|clothesline/;
/** Cloth over or across what stands there; on a chair's back or a fence it cannot be otherwise. */
export const isDraped = (r: Relation, cloth: Performer, host: Performer): boolean =>
  cloth.look === null &&
  host.look === null &&
  CLOTH.test(cloth.drawable?.id ?? '') &&
  BEARS.test(host.drawable?.id ?? '') &&
  (r.kind === 'above' ||
    (r.kind === 'on' &&
      (/^(drape|hang|throw|sling|fling|lay|toss|spread|dry|lie)$/.test(cloth.mention.verb ?? '') ||
        /chair$|fence|railing|clothesline/.test(host.drawable?.id ?? ''))));

/** A thing on the ground whose side a thing may touch. */
export const isPropped = (r: Relation, thing: Performer, host: Performer): boolean =>
  r.kind === 'against' &&
  thing.look === null &&
  host.look === null &&
  thing.drawable?.kind === 'thing' &&
  host.drawable?.kind === 'thing' &&
  host.drawable.placement === 'floor';

/** Under something, and said to hang: trees, boughs, bridges and whatever else has an underside. */
export const hangsFrom = (r: Relation, subject: Performer, object: Performer): boolean =>
  (r.kind === 'under' || r.kind === 'below') &&
  subject.look === null &&
  object.look === null &&
  /^(hang|dangle|suspend|swing)$/.test(subject.mention.verb ?? '') &&
  !/^(umbrella|balloon|parachute)$/.test(object.drawable?.id ?? '');
