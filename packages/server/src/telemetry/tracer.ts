import { AsyncLocalStorage } from 'node:async_hooks';
import {
  type Context,
  ROOT_CONTEXT,
  type Span,
  type SpanContext,
  SpanKind,
  SpanStatusCode,
  TraceFlags,
  trace,
} from '@opentelemetry/api';
import { OTLPTraceExporter } from '@opentelemetry/exporter-trace-otlp-http';
import { resourceFromAttributes } from '@opentelemetry/resources';
import {
  BatchSpanProcessor,
  ParentBasedSampler,
  TraceIdRatioBasedSampler,
  TracerProvider,
} from '@opentelemetry/sdk-trace';
import type { Tracer } from '../lib/watch.ts';

export interface TracingSettings {
  /** Where spans are sent, as `http://collector:4318/v1/traces`. */
  readonly url: string;
  readonly serviceName: string;
  /** Part of the requests that are traced, 0 to 1; a caller's own decision goes before it. */
  readonly ratio: number;
}

export interface Tracing {
  readonly tracer: Tracer;
  /** Sends what is left, for at most two seconds. */
  stop(): Promise<void>;
}

const FLUSH_MS = 2_000;
const EXPORT_MS = 10_000;

/** Traces to a collector, over OTLP/HTTP with JSON. Loaded by those who want it only: it costs some megabytes. */
export function createTracing({ url, serviceName, ratio }: TracingSettings): Tracing {
  const exporter = new OTLPTraceExporter({ url, timeoutMillis: EXPORT_MS });
  const provider = new TracerProvider({
    resource: resourceFromAttributes({ 'service.name': serviceName }),
    sampler: new ParentBasedSampler({ root: new TraceIdRatioBasedSampler(ratio) }),
    spanProcessors: [new BatchSpanProcessor({ exporter })],
  });
  return {
    tracer: createTracer(provider),
    async stop() {
      const enough = new Promise<void>((resolve) => setTimeout(resolve, FLUSH_MS).unref());
      await Promise.race([provider.shutdown().catch(() => undefined), enough]);
    },
  };
}

function createTracer(provider: TracerProvider): Tracer {
  const tracer = provider.getTracer('framewright');
  const present = new AsyncLocalStorage<Context>();
  const within = (parent: string | null | undefined): Context => {
    const named = parent ? parseTraceparent(parent) : null;
    if (named) return trace.setSpanContext(ROOT_CONTEXT, { ...named, isRemote: true });
    return parent === undefined ? (present.getStore() ?? ROOT_CONTEXT) : ROOT_CONTEXT;
  };
  return {
    async span(name, facts, work, parent) {
      const context = within(parent);
      const kind = parent === undefined ? SpanKind.INTERNAL : SpanKind.SERVER;
      const span = tracer.startSpan(name, { attributes: facts, kind }, context);
      try {
        return await present.run(trace.setSpan(context, span), () =>
          work((more) => span.setAttributes(more)),
        );
      } catch (error) {
        fail(span, error);
        throw error;
      } finally {
        span.end();
      }
    },
    past(name, facts, from, to) {
      tracer.startSpan(name, { attributes: facts, startTime: from }, within(undefined)).end(to);
    },
    current() {
      const context = present.getStore();
      const span = context && trace.getSpanContext(context);
      return span ? formatTraceparent(span) : null;
    },
  };
}

/** The kind of error, not its words: those may carry a prompt. */
function fail(span: Span, error: unknown): void {
  span.setStatus({ code: SpanStatusCode.ERROR, message: error instanceof Error ? error.name : typeof error });
}

const formatTraceparent = ({ traceId, spanId, traceFlags }: SpanContext) =>
  `00-${traceId}-${spanId}-${traceFlags & TraceFlags.SAMPLED ? '01' : '00'}`;

/** W3C Trace Context, version 00 or one that begins like it; null for anything else. */
function parseTraceparent(text: string): SpanContext | null {
  const [, traceId = '', spanId = '', flags = ''] =
    /^(?!ff)[0-9a-f]{2}-(?!0{32})([0-9a-f]{32})-(?!0{16})([0-9a-f]{16})-([0-9a-f]{2})(?:-.*)?$/.exec(text) ??
    [];
  if (traceId === '') return null;
  return { traceId, spanId, traceFlags: Number.parseInt(flags, 16) & TraceFlags.SAMPLED };
}
