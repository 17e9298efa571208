/**
 * Some registry mirrors lack the packages of platforms other than their own; npm then leaves them out of the lock file,
 * and `npm ci` refuses it everywhere. This adds an entry for each optional platform package that a locked package names.
 * `node .ci/complete-lock.ts` after every `npm install`; it changes nothing when the lock is whole.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

interface Locked {
  readonly dev?: boolean;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

const OS: Readonly<Record<string, string>> = {
  win32: 'win32',
  darwin: 'darwin',
  linux: 'linux',
  android: 'android',
  freebsd: 'freebsd',
  openharmony: 'openharmony',
};
const CPU = ['arm64', 'x64', 'ia32', 'arm', 'ppc64', 'riscv64', 's390x', 'loong64', 'mips64el'];

/** Platform of '@scope/cli-linux-x64-musl', read off its name; null for a package of no one platform. */
function platformOf(name: string) {
  const words = (name.split('/').at(-1) ?? name).split('-');
  const os = words.map((w) => OS[w]).find(Boolean);
  const cpu = words.find((w) => CPU.includes(w));
  if (!os || !cpu) return null;
  const libc = words.some((w) => w.startsWith('musl'))
    ? ['musl']
    : words.some((w) => w.startsWith('gnu'))
      ? ['glibc']
      : null;
  return { os: [os], cpu: [cpu], ...(libc ? { libc } : {}) };
}

const file = join(import.meta.dirname, '../package-lock.json');
const lock = JSON.parse(readFileSync(file, 'utf8')) as { packages: Record<string, Locked> };
let added = 0;
for (const locked of Object.values({ ...lock.packages })) {
  for (const [name, version] of Object.entries(locked.optionalDependencies ?? {})) {
    const platform = platformOf(name);
    if (!platform || lock.packages[`node_modules/${name}`]) continue;
    lock.packages[`node_modules/${name}`] = {
      version,
      ...(locked.dev ? { dev: true } : {}),
      optional: true,
      ...platform,
    } as Locked;
    added++;
  }
}
const sorted = Object.fromEntries(Object.entries(lock.packages).sort(([a], [b]) => (a < b ? -1 : 1)));
if (added > 0) writeFileSync(file, `${JSON.stringify({ ...lock, packages: sorted }, null, 2)}\n`);
console.log(`${added} platform packages added to the lock file`);
