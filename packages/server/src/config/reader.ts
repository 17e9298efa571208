import type { Env } from './env.ts';

/** Reads single variables and collects what is wrong with them. An empty variable counts as absent. */
export interface Reader {
  readonly problems: readonly string[];
  refuse(name: string, what: string, remedy: string): void;
  text(name: string): string | undefined;
  /** The first choice is the default. */
  choice<const T extends string>(name: string, choices: readonly [T, ...T[]]): T;
  integer(name: string, fallback: number, min: number, max: number): number;
  /** Off by default. */
  flag(name: string): boolean;
  /** @param protocols with their colons */
  url(name: string, protocols: readonly string[]): string | null;
}

const FLAGS = new Map([
  ['1', true],
  ['on', true],
  ['true', true],
  ['0', false],
  ['off', false],
  ['false', false],
]);

export function createReader(env: Env): Reader {
  const problems: string[] = [];
  const refuse = (name: string, what: string, remedy: string) => problems.push(`${name} ${what}: ${remedy}`);
  const text = (name: string) => env[name]?.trim() || undefined;
  return {
    problems,
    refuse,
    text,
    choice(name, choices) {
      const given = text(name) ?? choices[0];
      const found = choices.find((choice) => choice === given);
      if (found === undefined) refuse(name, `is "${given}"`, `use one of ${choices.join(', ')}`);
      return found ?? choices[0];
    },
    integer(name, fallback, min, max) {
      const given = text(name);
      if (given === undefined) return fallback;
      const value = /^\d+$/.test(given) ? Number(given) : Number.NaN;
      if (value >= min && value <= max) return value;
      refuse(name, `is "${given}"`, `use a whole number from ${min} to ${max}`);
      return fallback;
    },
    flag(name) {
      const given = text(name);
      if (given === undefined) return false;
      const value = FLAGS.get(given.toLowerCase());
      if (value === undefined) refuse(name, `is "${given}"`, 'use on or off');
      return value ?? false;
    },
    url(name, protocols) {
      const given = text(name);
      if (given === undefined) return null;
      if (URL.canParse(given) && protocols.includes(new URL(given).protocol)) return given;
      // The value is not repeated: a database URL carries a password.
      refuse(name, 'is not a URL it can use', `write it as ${protocols.map((p) => `${p}//…`).join(' or ')}`);
      return null;
    },
  };
}
