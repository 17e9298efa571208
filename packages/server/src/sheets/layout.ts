import type { Lettering } from './lettering.ts';
import type { Box, Mark, Page, SheetContent, SheetFrame } from './sheet.ts';
import { wrap } from './wrap.ts';

/** A4 across, points. */
const WIDTH = 842;
const HEIGHT = 595;
const MARGIN = 36;
const GAP = 16;
/** Under each frame: a line of number and label, two of caption. */
const CAPTION = 46;
const INK = '#1b1d22';
const SOFT = '#686d76';
const EMPTY = '#e4e5e8';
const INNER = WIDTH - 2 * MARGIN;

/** Pages to print: as many as the frames need. */
export function printed(content: SheetContent, letters: Lettering): Page[] {
  const head = headOf(content, letters);
  const cell = cellOf(content.aspect);
  const rows = rowsOf(content.frames, cell.columns);
  const pages: Page[] = [];
  for (let left = rows; left.length > 0 || pages.length === 0; ) {
    const top = pages.length === 0 ? head.bottom : MARGIN;
    const room = Math.max(1, Math.floor((HEIGHT - MARGIN - top + GAP) / (cell.height + CAPTION + GAP)));
    const marks = [
      ...(pages.length === 0 ? head.marks : []),
      ...place(left.slice(0, room), top, cell, letters),
    ];
    pages.push({ width: WIDTH, height: HEIGHT, marks });
    left = left.slice(room);
  }
  const count = pages.length;
  return pages.map((page, i) =>
    count === 1 ? page : { ...page, marks: [...page.marks, folio(i + 1, count)] },
  );
}

/** One page as high as it has to be, to look at. */
export function whole(content: SheetContent, letters: Lettering): Page {
  const head = headOf(content, letters);
  const cell = cellOf(content.aspect);
  const rows = rowsOf(content.frames, cell.columns);
  const height = head.bottom + rows.length * (cell.height + CAPTION + GAP) - GAP + MARGIN;
  return {
    width: WIDTH,
    height: Math.ceil(height),
    marks: [...head.marks, ...place(rows, head.bottom, cell, letters)],
  };
}

interface Cell {
  readonly columns: number;
  readonly width: number;
  readonly height: number;
}

/** As many in a row as leave each large enough to judge, and never higher than a page has room for. */
function cellOf(aspect: number): Cell {
  const columns = aspect > 1.6 ? 3 : aspect >= 1 ? 4 : 5;
  const width = (INNER - (columns - 1) * GAP) / columns;
  return { columns, width, height: width / aspect };
}

const rowsOf = (frames: readonly SheetFrame[], columns: number): SheetFrame[][] =>
  Array.from({ length: Math.ceil(frames.length / columns) }, (_, i) =>
    frames.slice(i * columns, (i + 1) * columns),
  );

function headOf(
  { title, facts, prompt }: SheetContent,
  letters: Lettering,
): { marks: Mark[]; bottom: number } {
  const marks: Mark[] = [];
  let y = MARGIN + 16;
  for (const text of wrap(title, { size: 18, bold: true, width: INNER, lines: 1 }, letters))
    marks.push(line(text, MARGIN, y, 18, INK, true));
  y += 18;
  marks.push(line(facts, MARGIN, y, 9, SOFT));
  y += 6;
  for (const text of wrap(prompt, { size: 10, bold: false, width: INNER, lines: 5 }, letters)) {
    y += 14;
    marks.push(line(text, MARGIN, y, 10, INK));
  }
  return { marks, bottom: y + 20 };
}

function place(rows: readonly SheetFrame[][], top: number, cell: Cell, letters: Lettering): Mark[] {
  return rows.flatMap((row, r) =>
    row.flatMap((frame, c) => {
      const x = MARGIN + c * (cell.width + GAP);
      const y = top + r * (cell.height + CAPTION + GAP);
      return frameMarks(frame, { x, y, width: cell.width, height: cell.height }, letters);
    }),
  );
}

function frameMarks({ number, label, caption, picture }: SheetFrame, box: Box, letters: Lettering): Mark[] {
  const below = box.y + box.height;
  const head = wrap(`${number}   ${label}`, { size: 9.5, bold: true, width: box.width, lines: 1 }, letters);
  const lines = wrap(caption, { size: 8.5, bold: false, width: box.width, lines: 2 }, letters);
  return [
    picture ? { kind: 'picture', box, bytes: picture } : { kind: 'box', colour: EMPTY, box },
    ...head.map((text) => line(text, box.x, below + 14, 9.5, INK, true)),
    ...lines.map((text, i) => line(text, box.x, below + 27 + i * 12, 8.5, SOFT)),
  ];
}

const folio = (page: number, of: number): Mark =>
  line(`${page} / ${of}`, WIDTH - MARGIN - 24, HEIGHT - 16, 8, SOFT);

const line = (text: string, x: number, y: number, size: number, colour: string, bold = false): Mark => ({
  kind: 'text',
  text,
  x,
  y,
  size,
  colour,
  bold,
});
