/** Members of the cast that are played by a picture: the same staging, another drawing. */
import type { Drawable } from '../model/drawable.ts';
import type { Cast, CastMember } from '../model/shot.ts';
import { pictureDrawing } from '../picture/index.ts';
import type { Artists } from './artists.ts';

const PREFIX = 'picture-';
/** Metres of what the prompt gives no size. */
const UNKNOWN_SIZE = 0.4;

/** The artists, who also know the cast's pictures. */
export function withPictures(artists: Artists, cast: Cast): Artists {
  const played = new Map(
    [...cast].flatMap(([id, member]) => (member.picture ? [[PREFIX + id, member] as const] : [])),
  );
  if (played.size === 0) return artists;
  return {
    ...artists,
    findDrawable: (id) => {
      const member = played.get(id);
      return member ? drawableOf(id, member, artists) : artists.findDrawable(id);
    },
    drawArt: (id, options) => {
      const member = played.get(id);
      return member?.picture
        ? pictureDrawing(member.picture, drawableOf(id, member, artists).height)
        : artists.drawArt(id, options);
    },
  };
}

/** The cast with the drawables of its pictures: a person in a picture is drawn by it, not as a figure. */
export const playedBy = (cast: Cast): Cast =>
  new Map(
    [...cast].map(([id, member]) => {
      const { entity } = member;
      if (!member.picture) return [id, member];
      const kind = entity.kind === 'person' ? 'thing' : entity.kind;
      return [id, { ...member, looks: [], entity: { ...entity, kind, drawable: PREFIX + id } }];
    }),
  );

/** As large as what it stands for: the longer sides agree. */
function drawableOf(id: string, { entity, looks, picture }: CastMember, artists: Artists): Drawable {
  const base = entity.kind === 'person' ? undefined : artists.findDrawable(entity.drawable);
  const aspect = picture ? picture.width / picture.height : 1;
  const largest = base ? base.height * Math.max(1, base.aspect) : (looks[0]?.height ?? UNKNOWN_SIZE);
  return {
    id,
    names: [],
    kind: entity.kind === 'animal' ? 'animal' : 'thing',
    category: base?.category ?? 'other',
    height: largest / Math.max(1, aspect),
    aspect,
    placement: base?.placement ?? (entity.kind === 'person' ? 'floor' : 'surface'),
    faces: 'camera',
    poses: [],
  };
}
