import { ENV } from './env.ts';
import type { Reader } from './reader.ts';

export interface MetricsSettings {
  readonly host: string;
  /** 0 for a free one. */
  readonly port: number;
}

export interface TracesSettings {
  /** Of the collector's traces. */
  readonly url: string;
  readonly serviceName: string;
  /** 0 to 1. */
  readonly ratio: number;
}

export function readMetrics(reader: Reader): MetricsSettings | null {
  const host = reader.text(ENV.metricsHost);
  if (reader.text(ENV.metricsPort) === undefined) {
    if (host !== undefined)
      reader.refuse(ENV.metricsHost, `is set while ${ENV.metricsPort} is not`, 'set both, or the port alone');
    return null;
  }
  return { host: host ?? '127.0.0.1', port: reader.integer(ENV.metricsPort, 0, 0, 65_535) };
}

/** The variables that OpenTelemetry has for everybody; the rest of them (headers, time limits) its exporter reads. */
export function readTraces(reader: Reader): TracesSettings | null {
  const base = reader.url(ENV.otlpEndpoint, ['http:', 'https:']);
  const url =
    reader.url(ENV.otlpTraces, ['http:', 'https:']) ?? (base && `${base.replace(/\/+$/, '')}/v1/traces`);
  const ratio = Number(reader.text(ENV.otelRatio) ?? 1);
  if (!(ratio >= 0 && ratio <= 1))
    reader.refuse(ENV.otelRatio, 'is no part of all requests', 'use a number from 0 to 1');
  if (url === null || reader.flag(ENV.otelDisabled)) return null;
  return { url, serviceName: reader.text(ENV.otelService) ?? 'framewright', ratio };
}
