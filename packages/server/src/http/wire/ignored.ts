import type { Loc } from './pydantic/fields.ts';

/** Takes down a field that no rule knows. */
export type Note = (name: string, loc: Loc) => void;

/** Collects what of a body was not understood: `preset_id`, `image_references.0.weight`, `webhook.retries`. */
export function createIgnored(): { readonly note: Note; readonly ignored: ReadonlySet<string> } {
  const ignored = new Set<string>();
  return {
    ignored,
    note: (name, loc) => {
      const inside = loc.filter(
        (part, i) => !(i === 0 && part === 'body') && !(i === 1 && part === 'params'),
      );
      ignored.add([...inside, name].join('.'));
    },
  };
}
