import { allDrawables } from '../art/catalogue.ts';
import { ROLES } from '../figures/roles.ts';
import type { EntityKind } from '../model/script.ts';
import { SETTINGS } from '../sets/catalogue.ts';

/** What a name of the catalogues stands for. */
export interface Listed {
  readonly kind: EntityKind;
  /** Id of the drawable, or of the role. */
  readonly id: string;
  /** Its best name. */
  readonly name: string;
  /** Metres; 1.7 for people. */
  readonly height: number;
  readonly category: string;
}

export const plainName = (name: string): string =>
  name.toLowerCase().replaceAll('-', ' ').replaceAll('’', "'").trim();

let listed: Map<string, Listed> | undefined;

function build(): Map<string, Listed> {
  const map = new Map<string, Listed>();
  const add = (name: string, entry: Listed) => {
    const key = plainName(name);
    if (!map.has(key)) map.set(key, entry);
  };
  const roles = ROLES.map((role) => ({
    names: role.names,
    entry: {
      kind: 'person',
      id: role.id,
      name: role.names[0] ?? role.id,
      height: 1.7,
      category: 'person',
    } as const,
  }));
  const drawables = allDrawables().map((d) => ({
    names: d.names,
    entry: {
      kind: d.kind,
      id: d.id,
      name: d.names[0] ?? d.id,
      // Own drawings are measured when asked, not all at start.
      get height() {
        return d.height;
      },
      category: d.category,
    },
  }));
  // First every best name, so that no synonym of one entry hides the proper name of another.
  for (const { names, entry } of [...roles, ...drawables]) if (names[0]) add(names[0], entry);
  for (const { names, entry } of [...roles, ...drawables]) {
    for (const name of names) add(name, entry);
    add(entry.id, entry);
  }
  return map;
}

/** Every name of a role, animal or thing. */
export const listedNames = (): ReadonlyMap<string, Listed> => (listed ??= build());

const indoor = new Set(SETTINGS.filter((s) => s.indoor).map((s) => s.id));
/** True for settings with a roof. */
export const isIndoor = (setting: string): boolean => indoor.has(setting);

export const settingNames = (): readonly { readonly id: string; readonly names: readonly string[] }[] =>
  SETTINGS;
