import sharp from 'sharp';

export interface Cell {
  readonly png: Uint8Array;
  readonly label: string;
  readonly failed: boolean;
}

const WIDTH = 300;
const LABEL = 34;
const COLUMNS = 8;

const escapeText = (text: string) => text.replace(/[&<>]/g, (c) => `&#${c.charCodeAt(0)};`);

function caption({ label, failed }: Cell): Buffer {
  const lines = [label.slice(0, 46), label.slice(46, 92)];
  const text = lines.map(
    (l, i) =>
      `<text x="5" y="${13 + i * 14}" font-size="11" font-family="sans-serif" fill="#eee">${escapeText(l)}</text>`,
  );
  return Buffer.from(
    `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${LABEL}"><rect width="100%" height="100%" fill="${failed ? '#7a1f1f' : '#161616'}"/>${text.join('')}</svg>`,
  );
}

/** A contact sheet, eight across; what failed has a red caption. */
export async function contactSheet(cells: readonly Cell[], aspect: number): Promise<Buffer> {
  const height = Math.round(WIDTH / aspect);
  const layers = await Promise.all(
    cells.map(async (cell, i) => {
      const left = (i % COLUMNS) * WIDTH;
      const top = Math.floor(i / COLUMNS) * (height + LABEL);
      return [
        { input: await sharp(cell.png).resize(WIDTH, height, { fit: 'fill' }).toBuffer(), left, top },
        { input: caption(cell), left, top: top + height },
      ];
    }),
  );
  const rows = Math.ceil(cells.length / COLUMNS);
  const size = { width: Math.min(COLUMNS, cells.length) * WIDTH, height: rows * (height + LABEL) };
  return sharp({ create: { ...size, channels: 3, background: '#111' } })
    .composite(layers.flat())
    .png()
    .toBuffer();
}
