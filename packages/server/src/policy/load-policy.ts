import { readFile } from 'node:fs/promises';
import { createPolicy, type Policy } from './policy.ts';
import { PolicyError, type PolicyFile, parsePolicy } from './policy-file.ts';

const SHIPPED = new URL('./default.jsonc', import.meta.url);

/** What the operator chose: the shipped policy, none but what always holds, or a file of their own. */
export type PolicyChoice = 'default' | 'off' | { /** Absolute. */ readonly file: string };

/** Throws PolicyError for a file that cannot be read or used. */
export async function loadPolicy(choice: PolicyChoice): Promise<Policy> {
  const shipped = parsePolicy(await readFile(SHIPPED, 'utf8'));
  if (choice === 'default') return createPolicy(shipped, shipped);
  return createPolicy(shipped, choice === 'off' ? null : await readOwn(choice.file));
}

async function readOwn(file: string): Promise<PolicyFile> {
  try {
    return parsePolicy(await readFile(file, 'utf8'));
  } catch (error) {
    const what = error instanceof PolicyError ? error.message : 'it cannot be read';
    throw new PolicyError(`The policy ${file} cannot be used: ${what}`);
  }
}
