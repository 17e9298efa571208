import type { FastifyInstance } from 'fastify';
import { sheetContent } from '../../sheets/content.ts';
import type { SheetKind } from '../../sheets/sheet.ts';
import { SheetsBusy } from '../../sheets/sheet-maker.ts';
import type { HttpDeps } from '../deps.ts';
import { ownSet } from '../own-set.ts';
import { HttpError } from '../wire/http-error.ts';

const TYPES: Readonly<Record<SheetKind, string>> = { pdf: 'application/pdf', png: 'image/png' };

/** The set on paper, or as one picture. */
export function registerSheets(app: FastifyInstance, deps: HttpDeps): void {
  for (const kind of ['pdf', 'png'] as const)
    app.get(`/v1/framewright/job-sets/:id/sheet.${kind}`, async (http, reply) => {
      const set = await ownSet(deps, http);
      const content = await sheetContent(set, deps.media);
      const sheet = await deps.sheets.make(set.accountId, content, kind).catch(explain);
      reply.headers({
        'content-type': TYPES[kind],
        'content-disposition': `inline; filename="${set.id}.${kind}"`,
        'cache-control': 'no-store',
      });
      return reply.send(Buffer.from(sheet));
    });
}

function explain(error: unknown): never {
  if (!(error instanceof SheetsBusy)) throw error;
  const headers = { 'retry-after': '5' };
  throw new HttpError(503, `${error.message}: try again in a moment`, { headers });
}
