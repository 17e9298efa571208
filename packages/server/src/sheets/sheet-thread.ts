import { pdfSheet } from './pdf.ts';
import { pngSheet } from './png.ts';
import type { SheetContent, SheetKind } from './sheet.ts';

/** What the thread runs. */
export default ({ content, kind }: { content: SheetContent; kind: SheetKind }): Promise<Uint8Array> =>
  kind === 'pdf' ? pdfSheet(content) : pngSheet(content);
