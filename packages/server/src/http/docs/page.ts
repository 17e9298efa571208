import type { Json } from '../openapi/parts.ts';
import { STYLE } from './style.ts';

const html = (text: unknown) => String(text).replace(/[&<>"']/g, (c) => `&#${c.charCodeAt(0)};`);
const code = (text: string) => `<pre>${html(text)}</pre>`;
const words = (text: unknown) => html(text).replace(/`([^`]+)`/g, '<code>$1</code>');
const pretty = (value: unknown) => JSON.stringify(value, null, 2);

interface Answer {
  readonly description: string;
  readonly content?: Readonly<Record<string, { readonly schema: Json }>>;
}

interface Operation {
  readonly summary: string;
  readonly description?: string;
  readonly tags: readonly string[];
  readonly parameters?: readonly {
    name: string;
    in: string;
    required: boolean;
    description?: string;
    schema: Json;
  }[];
  readonly requestBody?: { content: { 'application/json'?: { schema: Json; example: unknown } } };
  readonly responses: Readonly<Record<string, Answer>>;
}

/** The reference as one page: no script, no font, nothing from elsewhere. */
export function renderDocs(document: Json): string {
  const { paths, servers, components } = document as unknown as {
    paths: Record<string, Record<string, Operation>>;
    servers: readonly { url: string }[];
    components: { schemas: Record<string, Json> };
  };
  const base = servers[0]?.url ?? '';
  const operations = Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({ path, method, operation })),
  );
  const groups = [...new Set(operations.map((o) => o.operation.tags[0] ?? ''))];
  const parts = groups.map((group) => {
    const own = operations.filter((o) => o.operation.tags[0] === group);
    return `<h2>${html(group)}</h2>${own.map((o) => section(o, components.schemas)).join('')}`;
  });
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Framewright reference</title><style>${STYLE}</style></head><body><main><h1>Framewright</h1><p>Storyboard keyframes from a sentence, on your own machine. The machine-readable form of this page is <a href="/openapi.json">/openapi.json</a>.</p>${firstRequest(base)}${parts.join('')}<h2>Schemas</h2>${Object.entries(components.schemas).map(schemaSection).join('')}</main></body></html>`;
}

function firstRequest(base: string): string {
  const curl = `curl ${base}/v1/text2image/keyframes \\
  -H "hf-api-key: $KEY" -H "hf-secret: $SECRET" -H "Content-Type: application/json" \\
  -d '{"params": {"prompt": "A knight rides towards a castle at dawn", "count": 4, "aspect_ratio": "16:9"}}'

curl ${base}/v1/job-sets/$ID -H "hf-api-key: $KEY" -H "hf-secret: $SECRET"`;
  const client = `import { HiggsfieldClient } from '@higgsfield/client';

const client = new HiggsfieldClient({ apiKey: KEY, apiSecret: SECRET, baseURL: '${base}' });
const set = await client.generate('/v1/text2image/keyframes', {
  prompt: 'A knight rides towards a castle at dawn', count: 4, aspect_ratio: '16:9',
});
console.log(set.jobs.map((job) => job.results?.raw.url));`;
  return `<h2>A first request</h2><section><h4>curl</h4>${code(curl)}<h4>The published client</h4>${code(client)}</section>`;
}

function section(
  { path, method, operation }: { path: string; method: string; operation: Operation },
  schemas: Record<string, Json>,
): string {
  const { summary, description, parameters, requestBody, responses } = operation;
  const content = requestBody?.content['application/json'];
  return [
    `<section id="${html(`${method}-${path}`.replaceAll(/[^a-z0-9]+/gi, '-'))}"><h3><span class="method">${html(method.toUpperCase())}</span>${html(path)}</h3><p>${words(summary)}</p>`,
    description ? `<p>${words(description)}</p>` : '',
    parameters?.length
      ? `<h4>Parameters</h4>${table(parameters.map((p) => [p.name, `${p.in}${p.required ? ', required' : ''}`, p.description ?? typeOf(p.schema)]))}`
      : '',
    content
      ? `<h4>Body</h4>${fields(resolve(content.schema, schemas), schemas)}<details open><summary>Example</summary>${code(pretty(content.example))}</details>`
      : '',
    `<h4>Answers</h4>${answers(responses)}</section>`,
  ].join('');
}

const table = (rows: readonly (readonly string[])[]) =>
  `<table>${rows.map(([a, b, c]) => `<tr><td><code>${html(a)}</code></td><td>${words(b)}</td><td>${words(c)}</td></tr>`).join('')}</table>`;

/** Each status, and the shape of its body as a link to it. */
const answers = (responses: Operation['responses']) =>
  `<table class="answers">${Object.entries(responses)
    .map(
      ([status, r]) =>
        `<tr><td><code>${html(status)}</code></td><td>${words(r.description)}</td><td>${shape(r)}</td></tr>`,
    )
    .join('')}</table>`;

function shape({ content = {} }: Answer): string {
  return Object.entries(content)
    .map(([type, { schema }]) => {
      const name = nameOf(schema);
      return name ? `<a href="#${html(name)}"><code>${html(name)}</code></a>` : `<code>${html(type)}</code>`;
    })
    .join(' ');
}

/** Of the schema that is referred to. */
const nameOf = (schema: Json): string | undefined =>
  typeof schema.$ref === 'string' ? schema.$ref.split('/').at(-1) : undefined;

function resolve(schema: Json, schemas: Record<string, Json>): Json {
  const name = nameOf(schema);
  return name ? (schemas[name] ?? {}) : schema;
}

function fields(schema: Json, schemas: Record<string, Json>): string {
  const properties = (schema.properties ?? {}) as Record<string, Json>;
  const required = (schema.required ?? []) as readonly string[];
  const rows = Object.entries(properties).map(([name, p]) => [
    name,
    `${typeOf(p)}${required.includes(name) ? ', required' : ''}`,
    describe(p),
  ]);
  const nested = Object.values(properties).filter((p) => p.type === 'object' && p.properties);
  return table(rows) + nested.map((p) => `<h4>${html(p.title ?? '')}</h4>${fields(p, schemas)}`).join('');
}

function typeOf(schema: Json): string {
  const any = schema.anyOf as readonly Json[] | undefined;
  if (any) return any.map(typeOf).join(' or ');
  if (schema.const !== undefined) return `"${String(schema.const)}"`;
  if (schema.enum) return 'one of';
  return String(schema.type ?? 'string');
}

function describe(schema: Json): string {
  const any = schema.anyOf as readonly Json[] | undefined;
  const facts = [
    schema.description,
    Array.isArray(schema.enum) ? schema.enum.map((v) => `\`${String(v)}\``).join(' ') : undefined,
    range(schema) ?? (any ? any.map(range).find(Boolean) : undefined),
    schema.maxLength === undefined ? undefined : `at most ${String(schema.maxLength)} characters`,
    schema.maxItems === undefined ? undefined : `at most ${String(schema.maxItems)} entries`,
    schema.default === undefined ? undefined : `default \`${JSON.stringify(schema.default)}\``,
  ];
  return facts.filter(Boolean).join(' · ');
}

const range = ({ minimum, maximum }: Json) =>
  minimum === undefined ? undefined : `${String(minimum)} to ${String(maximum)}`;

/** A link to what is folded in unfolds it. */
const schemaSection = ([name, schema]: [string, Json]) =>
  `<section><details><summary><code>${html(name)}</code></summary><div id="${html(name)}">${code(pretty(schema))}</div></details></section>`;
