import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse, parseAllDocuments } from 'yaml';
import { readConfig } from '../../src/config/config.ts';
import { ENV, type Env } from '../../src/config/env.ts';

const at = (path: string) => readFileSync(new URL(`../../../../${path}`, import.meta.url), 'utf8');
const known = new Set<string>(Object.values(ENV));

/** What a process would make of such an environment; throws ConfigError. */
function settingsOf(env: Env) {
  expect(Object.keys(env).filter((name) => !known.has(name))).toEqual([]);
  return readConfig(env);
}

/** The lines of an environment file. */
const fromLines = (lines: readonly string[]): Env =>
  Object.fromEntries(
    lines.filter((line) => /^\w+=/.test(line)).map((line) => line.split(/=(.*)/s).slice(0, 2)),
  );

interface Compose {
  readonly services: Record<
    string,
    Record<string, unknown> & { readonly environment: Record<string, string> }
  >;
}

describe('compose.yaml', () => {
  const { services } = parse(at('compose.yaml'), { merge: true }) as Compose;
  const given: Env = { POSTGRES_PASSWORD: 'pw', S3_SECRET: 'secret' };
  const fill = (text: string) =>
    text.replace(
      /\$\{(\w+):([-?])([^}]*)\}/g,
      (_, name, kind, fallback) => given[name] ?? (kind === '-' ? fallback : ''),
    );
  const environment = (service: string): Env =>
    Object.fromEntries(
      Object.entries(services[service]?.environment ?? {}).map(([name, text]) => [name, fill(text)]),
    );

  it.each(['api', 'worker'] as const)('gives %s settings that fit together', (role) => {
    const config = settingsOf(environment(role));
    expect(config).toMatchObject({
      role,
      media: { s3: { bucket: 'framewright', endpoint: 'http://store:8333' } },
    });
    expect(config.database.url).toBe('postgres://framewright:pw@database/framewright');
    expect(config.metrics).toEqual({ host: '0.0.0.0', port: 9464 });
  });

  it.each(['api', 'worker'])('lets %s write nowhere and gain nothing', (service) => {
    expect(services[service]).toMatchObject({
      read_only: true,
      cap_drop: ['ALL'],
      security_opt: ['no-new-privileges:true'],
    });
  });

  it('opens nothing to the outside but the API, and that to this machine', () => {
    const open = Object.entries(services).flatMap(([name, { ports }]) => (ports ? [[name, ports]] : []));
    expect(open).toEqual([['api', ['127.0.0.1:8787:8787']]]);
  });
});

describe('deploy/kubernetes', () => {
  const base = 'deploy/kubernetes/base';
  const settings = fromLines(at(`${base}/settings.env`).split('\n'));
  const secrets = fromLines(at(`${base}/secrets.example.env`).split('\n'));
  const { configMapGenerator } = parse(at('deploy/kubernetes/gpu/kustomization.yaml')) as {
    readonly configMapGenerator: readonly { readonly literals: readonly string[] }[];
  };
  const gpu = fromLines(configMapGenerator[0]?.literals ?? []);

  it.each(['api', 'worker'] as const)('gives %s settings that fit together', (role) => {
    const env = { ...settings, ...secrets, [ENV.role]: role };
    expect(settingsOf(env)).toMatchObject({ role, engine: { name: 'previz' }, metrics: { port: 9464 } });
    expect(settingsOf({ ...env, ...gpu })).toMatchObject({
      engine: { name: 'openai-images', seeds: 'batch' },
    });
  });

  it.each(['api', 'worker'])('runs %s without rights, on the ports that it listens on', (name) => {
    const [deployment] = parseAllDocuments(at(`${base}/${name}.yaml`)).map((one) => one.toJS());
    const pod = deployment.spec.template.spec;
    expect(pod).toMatchObject({
      automountServiceAccountToken: false,
      securityContext: { runAsNonRoot: true },
    });
    expect(pod.containers[0]).toMatchObject({
      securityContext: {
        readOnlyRootFilesystem: true,
        allowPrivilegeEscalation: false,
        capabilities: { drop: ['ALL'] },
      },
    });
    const config = readConfig({ ...settings, ...secrets });
    const listens = { http: config.http.port, metrics: config.metrics?.port };
    for (const { name: port, containerPort } of pod.containers[0].ports)
      expect(containerPort).toBe(listens[port as keyof typeof listens]);
  });

  it('scales by a measure that is taken', () => {
    const { spec } = parse(at(`${base}/scaling.yaml`));
    const { url, valueLocation } = spec.triggers[0].metadata;
    expect(url).toBe(`http://metrics.framewright:${settings[ENV.metricsPort]}/metrics`);
    expect(at('packages/server/src/telemetry/metrics.ts')).toContain(
      valueLocation.replace('framewright_', ''),
    );
  });
});

it('the Dockerfile copies every package of ours that the server needs', () => {
  const needed = new Set<string>();
  const need = (name: string) => {
    if (needed.has(name)) return;
    needed.add(name);
    const { dependencies = {} } = JSON.parse(at(`packages/${name}/package.json`)) as { dependencies?: Env };
    for (const other of Object.keys(dependencies))
      if (other.startsWith('@framewright/')) need(other.slice('@framewright/'.length));
  };
  need('server');
  const dockerfile = at('Dockerfile');
  for (const name of needed) {
    expect(dockerfile).toContain(`COPY packages/${name}/package.json packages/${name}/`);
    expect(dockerfile).toContain(`COPY packages/${name} packages/${name}\n`);
  }
});
