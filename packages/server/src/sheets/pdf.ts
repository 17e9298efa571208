import PDFDocument from 'pdfkit';
import sharp from 'sharp';
import { faceOf } from './fonts.ts';
import { printed } from './layout.ts';
import type { Lettering, Run } from './lettering.ts';
import { outlinesOf } from './outlines.ts';
import type { Mark, SheetContent } from './sheet.ts';

/** The sheet as PDF, for print: A4 across, only the letters used are embedded. */
export async function pdfSheet(content: SheetContent, letters: Lettering): Promise<Uint8Array> {
  const date = new Date(content.date);
  const doc = new PDFDocument({
    autoFirstPage: false,
    info: { Title: content.title, Producer: 'Framewright', Creator: 'Framewright', CreationDate: date },
  });
  const parts: Buffer[] = [];
  doc.on('data', (part: Buffer) => parts.push(part));
  const ended = new Promise<void>((resolve, reject) => {
    doc.on('end', resolve);
    doc.on('error', reject);
  });
  for (const bold of [false, true]) doc.registerFont(nameOf(bold), faceOf(bold).bytes);
  for (const { width, height, marks } of printed(content, letters)) {
    doc.addPage({ size: [width, height], margin: 0 });
    for (const mark of marks) await put(doc, mark, letters);
  }
  doc.end();
  await ended;
  return Buffer.concat(parts);
}

const nameOf = (bold: boolean) => (bold ? 'bold' : 'regular');

async function put(doc: PDFKit.PDFDocument, mark: Mark, letters: Lettering): Promise<void> {
  if (mark.kind === 'text') return putText(doc, mark, letters);
  const { x, y, width, height } = mark.box;
  if (mark.kind === 'box') doc.rect(x, y, width, height).fill(mark.colour);
  // JPEG is what a PDF carries as it is.
  else doc.image(await sharp(mark.bytes).jpeg({ quality: 90 }).toBuffer(), x, y, { width, height });
}

type Text = Extract<Mark, { kind: 'text' }>;

function putText(
  doc: PDFKit.PDFDocument,
  { text, bold, size, colour, x, y }: Text,
  letters: Lettering,
): void {
  doc.font(nameOf(bold)).fontSize(size).fillColor(colour);
  let at = x;
  for (const run of letters.runs(text, bold)) {
    const scale = size / run.font.unitsPerEm;
    if (run.isHouse) doc.text(run.text, at, y, { lineBreak: false, baseline: 'alphabetic' });
    else draw(doc, run, at, y, scale);
    at += run.advance * scale;
  }
}

function draw(doc: PDFKit.PDFDocument, run: Run, x: number, y: number, scale: number): void {
  for (const outline of outlinesOf(run)) {
    if (outline.path === '') continue;
    doc.save();
    doc.transform(scale, 0, 0, -scale, x + outline.x * scale, y);
    doc.path(outline.path).fill();
    doc.restore();
  }
}
