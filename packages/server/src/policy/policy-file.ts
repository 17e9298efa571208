import type { Terms } from './finder.ts';

/** See default.jsonc for what each means. */
export interface Rule {
  readonly name: string;
  readonly says: string;
  readonly any: readonly string[];
  readonly with?: string;
  readonly within?: number;
  readonly always?: boolean;
}

export interface PolicyFile {
  readonly rules: readonly Rule[];
  readonly lists: Readonly<Record<string, Terms>>;
  readonly except: readonly string[];
}

/** A policy that cannot be used; the message says where and what to do. */
export class PolicyError extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'PolicyError';
  }
}

/** Reads JSON with comment lines; throws PolicyError. */
export function parsePolicy(text: string): PolicyFile {
  const { rules = [], lists = {}, except = [], ...rest } = fields(parse(text), 'the file');
  const [unknown] = Object.keys(rest);
  if (unknown !== undefined) refuse(unknown, 'is not known: use rules, lists and except');
  const known = fields(lists, 'lists');
  for (const [name, terms] of Object.entries(known)) checkTerms(terms, `lists.${name}`);
  checkWords(except, 'except', /^[^[\]?|\\]+$/);
  if (!Array.isArray(rules)) refuse('rules', 'should be a list');
  for (const [i, rule] of (rules as unknown[]).entries()) checkRule(rule, `rules[${i}]`, Object.keys(known));
  return { rules, lists: known, except } as PolicyFile;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\s*\/\/.*$/gm, ''));
  } catch (error) {
    throw new PolicyError(`it is not JSON: ${(error as Error).message}`);
  }
}

function checkRule(rule: unknown, at: string, lists: readonly string[]): void {
  const { name, says, any, with: other, within, always, ...rest } = fields(rule, at);
  const [unknown] = Object.keys(rest);
  if (unknown !== undefined)
    refuse(`${at}.${unknown}`, 'is not known: use name, says, any, with, within, always');
  for (const [field, value] of Object.entries({ name, says }))
    if (typeof value !== 'string' || value.trim() === '') refuse(`${at}.${field}`, 'should be a text');
  checkWords(any, `${at}.any`, /./);
  for (const list of [...(any as string[]), ...(other === undefined ? [] : [other])])
    if (!lists.includes(list as string))
      refuse(`${at}`, `names the list ${JSON.stringify(list)}: it should be one of ${lists.join(', ')}`);
  if (within !== undefined && !(Number.isInteger(within) && (within as number) >= 0))
    refuse(`${at}.within`, 'should be a number of words, from 0');
  if (within !== undefined && other === undefined) refuse(`${at}.within`, 'needs a "with" to be near to');
  if (always !== undefined && typeof always !== 'boolean') refuse(`${at}.always`, 'should be true or false');
}

/** Letters, figures, spaces and apostrophes; `#` for an age and a `*` at the end. */
const TERM = /^[\p{L}\p{M}\p{N} '#-]+\*?$/u;

function checkTerms(terms: unknown, at: string): void {
  for (const [language, words] of Object.entries(fields(terms, at)))
    checkWords(words, `${at}.${language}`, TERM);
}

function checkWords(words: unknown, at: string, form: RegExp): void {
  if (!Array.isArray(words)) refuse(at, 'should be a list of words');
  for (const word of words as unknown[])
    if (typeof word !== 'string' || word.trim() === '' || !form.test(word))
      refuse(
        at,
        `holds ${JSON.stringify(word)}: use letters, figures and spaces, # for an age, * at the end`,
      );
}

function fields(value: unknown, at: string): Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) refuse(at, 'should be an object');
  return value as Record<string, unknown>;
}

function refuse(at: string, what: string): never {
  throw new PolicyError(`${at} ${what}`);
}
