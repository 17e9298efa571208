import { letteringFor } from './lettering.ts';
import { pdfSheet } from './pdf.ts';
import { pngSheet } from './png.ts';
import type { SheetContent, SheetKind } from './sheet.ts';

/** What the thread runs. */
export default async ({ content, kind }: { content: SheetContent; kind: SheetKind }): Promise<Uint8Array> => {
  const letters = await letteringFor([
    content.title,
    content.prompt,
    ...content.frames.map((f) => f.caption),
  ]);
  return kind === 'pdf' ? pdfSheet(content, letters) : pngSheet(content, letters);
};
