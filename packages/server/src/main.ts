import { Command } from 'commander';
import { generateCommand } from './cli/generate.ts';
import { healthCommand } from './cli/health.ts';
import { keysCommand } from './cli/keys.ts';
import { serveCommand, workerCommand } from './cli/serve.ts';
import { explainStart } from './cli/usage-error.ts';
import { ConfigError } from './config/config.ts';

const program = new Command('framewright')
  .description('Storyboard keyframes from a sentence, on your own machine')
  .addCommand(serveCommand(), { isDefault: true })
  .addCommand(workerCommand())
  .addCommand(generateCommand())
  .addCommand(keysCommand())
  .addCommand(healthCommand());

try {
  await program.parseAsync();
} catch (error) {
  const said = error instanceof ConfigError ? error.message : explainStart(error);
  if (said === null) throw error;
  console.error(said);
  // A database or a port may be held open by what had started already.
  process.exit(error instanceof ConfigError ? 2 : 1);
}
