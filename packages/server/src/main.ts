import { Command } from 'commander';
import { generateCommand } from './cli/generate.ts';
import { keysCommand } from './cli/keys.ts';
import { serveCommand, workerCommand } from './cli/serve.ts';
import { ConfigError } from './config/config.ts';

const program = new Command('framewright')
  .description('Storyboard keyframes from a sentence, on your own machine')
  .addCommand(serveCommand(), { isDefault: true })
  .addCommand(workerCommand())
  .addCommand(generateCommand())
  .addCommand(keysCommand());

try {
  await program.parseAsync();
} catch (error) {
  if (!(error instanceof ConfigError)) throw error;
  console.error(error.message);
  process.exitCode = 2;
}
