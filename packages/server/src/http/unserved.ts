import type { FastifyInstance, FastifyReply } from 'fastify';
import { HttpError, notFound } from './wire/http-error.ts';

/** A route as it was registered. */
interface Served {
  readonly method: string;
  readonly pattern: string;
}

/** The methods that some route takes at a path. */
type MethodsAt = (path: string) => string[];

/**
 * Answers what no route takes, as FastAPI does: 405 with what is allowed where only the method is wrong, a redirect
 * where there is a slash too many, else 404. Call it before any route is registered.
 */
export function answerUnserved(app: FastifyInstance): void {
  const served: Served[] = [];
  app.decorate('served', served);
  const methodsAt = watchRoutes(app, served);
  app.setNotFoundHandler((request, reply) => {
    const [path = '', query] = request.url.split(/(?=\?)/s, 2);
    const allowed = methodsAt(path);
    if (allowed.length > 0) throw notAllowed(allowed);
    const shorter = path.replace(/\/$/, '');
    if (shorter !== path && methodsAt(shorter).includes(request.method))
      return redirect(reply, `${shorter}${query ?? ''}`);
    throw notFound();
  });
}

const notAllowed = (methods: readonly string[]) =>
  new HttpError(405, 'Method Not Allowed', { headers: { allow: methods.join(', ') } });

/** 307: the method and the body stay. */
const redirect = (reply: FastifyReply, to: string) => reply.code(307).header('location', to).send();

function watchRoutes(app: FastifyInstance, served: Served[]): MethodsAt {
  const routes: { readonly method: string; readonly path: RegExp }[] = [];
  app.addHook('onRoute', ({ method, url }) => {
    const pattern = url
      .replace(/[.]/g, '\\.')
      .replace(/:[^/]+/g, '[^/]+')
      .replace('*', '.+');
    for (const one of [method].flat()) {
      served.push({ method: one, pattern: url });
      routes.push({ method: one, path: new RegExp(`^${pattern}$`, 's') });
    }
  });
  // GET says enough: HEAD goes with it everywhere.
  return (path) => routes.filter((r) => r.method !== 'HEAD' && r.path.test(path)).map((r) => r.method);
}

declare module 'fastify' {
  interface FastifyInstance {
    readonly served: readonly Served[];
  }
}
