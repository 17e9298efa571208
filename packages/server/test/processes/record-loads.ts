import { registerHooks } from 'node:module';
import { isMainThread } from 'node:worker_threads';

/** Loaded before a program: prints each package of others that it loads, once, when the program ends. */
const loaded = new Set<string>();

registerHooks({
  resolve(specifier, context, next) {
    const found = next(specifier, context);
    const [, name] = /node_modules\/((?:@[^/]+\/)?[^/]+)\/(?!.*node_modules\/)/.exec(found.url) ?? [];
    if (name !== undefined) loaded.add(name);
    return found;
  },
});

if (isMainThread)
  process.on('exit', () => console.log([...loaded].map((name) => `loaded ${name}`).join('\n')));
