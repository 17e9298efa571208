import { type Config, ConfigError } from '../config/config.ts';
import { ENV } from '../config/env.ts';
import { loadPolicy } from '../policy/load-policy.ts';
import type { Policy } from '../policy/policy.ts';
import { PolicyError } from '../policy/policy-file.ts';

/** The operator's policy; throws ConfigError for a file that cannot be used: it stops the start, wherever it was named. */
export async function readPolicy({ policy }: Pick<Config, 'policy'>): Promise<Policy> {
  try {
    return await loadPolicy(policy);
  } catch (error) {
    if (error instanceof PolicyError) throw new ConfigError([`${ENV.policy}: ${error.message}`]);
    throw error;
  }
}
