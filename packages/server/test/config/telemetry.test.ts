import { expect, it } from 'vitest';
import { ConfigError, readConfig } from '../../src/config/config.ts';
import type { Env } from '../../src/config/env.ts';

it('nothing looks on unless it is told to', () => {
  expect(readConfig({})).toMatchObject({ metrics: null, traces: null });
});

it('metrics are served on this machine only, unless said otherwise', () => {
  const metrics = (env: Env) => readConfig(env).metrics;
  expect(metrics({ FRAMEWRIGHT_METRICS_PORT: '9464' })).toEqual({ host: '127.0.0.1', port: 9464 });
  expect(metrics({ FRAMEWRIGHT_METRICS_PORT: '0', FRAMEWRIGHT_METRICS_HOST: '::' })).toEqual({
    host: '::',
    port: 0,
  });
});

it('traces go where OpenTelemetry says', () => {
  const traces = (env: Env) => readConfig(env).traces;
  const base = { OTEL_EXPORTER_OTLP_ENDPOINT: 'http://collector:4318/' };
  expect(traces(base)).toEqual({
    url: 'http://collector:4318/v1/traces',
    serviceName: 'framewright',
    ratio: 1,
  });
  expect(
    traces({
      ...base,
      OTEL_EXPORTER_OTLP_TRACES_ENDPOINT: 'https://other/in',
      OTEL_SERVICE_NAME: 'house',
      OTEL_TRACES_SAMPLER_ARG: '0.1',
    }),
  ).toEqual({ url: 'https://other/in', serviceName: 'house', ratio: 0.1 });
  expect(traces({ ...base, OTEL_SDK_DISABLED: 'true' })).toBeNull();
});

it.each([
  [
    { FRAMEWRIGHT_METRICS_HOST: '::' },
    'FRAMEWRIGHT_METRICS_HOST is set while FRAMEWRIGHT_METRICS_PORT is not',
  ],
  [{ FRAMEWRIGHT_METRICS_PORT: '65536' }, 'FRAMEWRIGHT_METRICS_PORT is "65536"'],
  [{ OTEL_EXPORTER_OTLP_ENDPOINT: 'collector:4318' }, 'OTEL_EXPORTER_OTLP_ENDPOINT is not a URL it can use'],
  [{ OTEL_TRACES_SAMPLER_ARG: '1.1' }, 'OTEL_TRACES_SAMPLER_ARG is no part of all requests'],
  [{ OTEL_TRACES_SAMPLER_ARG: 'half' }, 'OTEL_TRACES_SAMPLER_ARG is no part of all requests'],
])('%j are refused with the remedy', (env, said) => {
  let found: unknown;
  try {
    readConfig(env);
  } catch (error) {
    found = error;
  }
  expect(found).toBeInstanceOf(ConfigError);
  expect((found as ConfigError).problems).toEqual([expect.stringContaining(said)]);
});
