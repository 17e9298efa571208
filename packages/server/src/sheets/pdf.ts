import PDFDocument from 'pdfkit';
import sharp from 'sharp';
import { faceOf } from './fonts.ts';
import { printed } from './layout.ts';
import type { Mark, SheetContent } from './sheet.ts';

/** The sheet as PDF, for print: A4 across, only the letters used are embedded. */
export async function pdfSheet(content: SheetContent): Promise<Uint8Array> {
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
  for (const { width, height, marks } of printed(content)) {
    doc.addPage({ size: [width, height], margin: 0 });
    for (const mark of marks) await put(doc, mark);
  }
  doc.end();
  await ended;
  return Buffer.concat(parts);
}

const nameOf = (bold: boolean) => (bold ? 'bold' : 'regular');

async function put(doc: PDFKit.PDFDocument, mark: Mark): Promise<void> {
  if (mark.kind === 'text') {
    doc.font(nameOf(mark.bold)).fontSize(mark.size).fillColor(mark.colour);
    doc.text(mark.text, mark.x, mark.y, { lineBreak: false, baseline: 'alphabetic' });
    return;
  }
  const { x, y, width, height } = mark.box;
  if (mark.kind === 'box') doc.rect(x, y, width, height).fill(mark.colour);
  // JPEG is what a PDF carries as it is.
  else doc.image(await sharp(mark.bytes).jpeg({ quality: 90 }).toBuffer(), x, y, { width, height });
}
