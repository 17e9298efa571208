import { Command } from 'commander';
import { keysCommand } from './cli/keys.ts';
import { ConfigError } from './config/config.ts';

const program = new Command('framewright')
  .description('Storyboard keyframes from a sentence, on your own machine')
  .addCommand(keysCommand());

try {
  await program.parseAsync();
} catch (error) {
  if (!(error instanceof ConfigError)) throw error;
  console.error(error.message);
  process.exitCode = 2;
}
