/** Who films for a living does so with a camera on its legs, that looks at whom it films. */
import type { Relation } from '../model/script.ts';
import type { Artists } from './artists.ts';
import { type Frame, idOf } from './belonging-kit.ts';
import { madeThing } from './made-thing.ts';
import type { Performer } from './performers.ts';

const OPERATORS =
  /^(cameram[ae]n|camerawom[ae]n|camera operator|operator|cinematographer|director of photography|videographer|filmmaker|film crew|camera crew)$/;
const FILMS = /^(film|record|shoot|capture)$/;
const CAMERAS = /camera/;
/** Nearer than this the camera would be all that is seen. */
const NEAR = /close/;
/** Places where everybody who films is at a large camera. */
const SETS = /^(film-set|tv-studio)$/;

/** The operator behind a camera on legs; those who only take a picture have theirs in the hand. */
export function atFilmCamera({ shot, performers }: Frame, artists: Artists): Frame {
  const operator = performers.find(
    (p) =>
      p.look !== null &&
      p.index === 0 &&
      FILMS.test(p.mention.verb ?? '') &&
      (OPERATORS.test(p.entity.noun) || SETS.test(shot.place.setting)),
  );
  if (!operator || NEAR.test(shot.size) || shot.overShoulder || shot.pointOfView) return { shot, performers };
  const own = operator.entity.id;
  const filmed = performers.find(
    (p) => p !== operator && p.entity.id !== own && (p.look || p.focus) && !CAMERAS.test(idOf(p)),
  );
  const made = madeThing('camera-on-tripod', operator, artists);
  const camera: Performer = {
    ...made,
    mention: { ...made.mention, towards: filmed ? { entity: filmed.entity.id } : null },
  };
  const looks: Relation = { kind: 'looking-at', subject: own, object: camera.entity.id };
  return {
    shot: {
      ...shot,
      ...(shot.lineUp ? { lineUp: [...shot.lineUp.filter((id) => id !== own), camera.entity.id, own] } : {}),
      relations: [...shot.relations.filter((r) => r.subject !== own), looks],
    },
    performers: [
      ...performers
        .filter((p) => p.look !== null || !CAMERAS.test(idOf(p)))
        .map((p) =>
          p.entity.id === own
            ? { ...p, mention: { ...p.mention, pose: null, verb: 'look', towards: null } }
            : p,
        ),
      camera,
    ],
  };
}
