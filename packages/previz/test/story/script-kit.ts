/** Scripts written by hand for tests. */
import type {
  Beat,
  CameraWords,
  Entity,
  Mention,
  PlaceWords,
  Relation,
  Script,
  Traits,
} from '../../src/model/script.ts';

export const NO_TRAITS: Traits = {
  colours: [],
  size: null,
  material: null,
  pattern: null,
  old: false,
  broken: false,
  gender: null,
  age: null,
  build: null,
  skin: null,
  hair: { colour: null, style: null, beard: null },
  garments: [],
  mood: null,
};

export const person = (id: string, role = 'person', more: Partial<Entity> = {}): Entity => ({
  id,
  noun: role,
  name: null,
  kind: 'person',
  drawable: role,
  count: 1,
  traits: NO_TRAITS,
  ...more,
});

export const thing = (id: string, drawable: string, more: Partial<Entity> = {}): Entity => ({
  ...person(id, drawable, more),
  kind: more.kind ?? 'thing',
});

export const animal = (id: string, drawable: string, more: Partial<Entity> = {}): Entity =>
  thing(id, drawable, { kind: 'animal', ...more });

export const says = (entity: string, more: Partial<Mention> = {}): Mention => ({
  entity,
  pose: null,
  verb: null,
  mood: null,
  towards: null,
  ...more,
});

export const rel = (subject: string, kind: Relation['kind'], object: string, second?: string): Relation => ({
  subject,
  kind,
  object,
  ...(second === undefined ? {} : { second }),
});

const NO_PLACE: PlaceWords = { setting: null, hour: null, weather: null, season: null, mood: null };
const NO_CAMERA: CameraWords = {
  size: null,
  angle: null,
  dutch: false,
  overShoulder: false,
  pointOfView: false,
  silhouette: false,
  shallowFocus: false,
};

export const beat = (
  mentions: readonly (Mention | string)[],
  more: {
    readonly relations?: readonly Relation[];
    readonly place?: Partial<PlaceWords>;
    readonly camera?: Partial<CameraWords>;
    readonly text?: string;
  } = {},
): Beat => ({
  text: more.text ?? '',
  mentions: mentions.map((m) => (typeof m === 'string' ? says(m) : m)),
  relations: more.relations ?? [],
  place: { ...NO_PLACE, ...more.place },
  camera: { ...NO_CAMERA, ...more.camera },
});

export const script = (
  entities: readonly Entity[],
  beats: readonly Beat[],
  more: Partial<Script> = {},
): Script => ({
  language: 'en',
  entities,
  beats,
  explicitFrames: false,
  style: 'flat',
  excluded: [],
  notes: [],
  ...more,
});
