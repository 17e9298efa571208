import sharp from 'sharp';

const GAP = 16;
const PAPER = '#14161a';

/** All frames of a set on one sheet, in reading order; PNG. Each cell is at most 640 pixels wide. */
export async function contactSheet(frames: readonly Uint8Array[]): Promise<Buffer> {
  const { width = 1, height = 1 } = await sharp(frames[0]).metadata();
  const columns = Math.min(frames.length, width > height ? 2 : 4);
  const cell = { width: Math.min(640, width), height: Math.round((Math.min(640, width) * height) / width) };
  const rows = Math.ceil(frames.length / columns);
  const cells = await Promise.all(frames.map((frame) => sharp(frame).resize(cell).png().toBuffer()));
  return sharp({
    create: {
      width: columns * (cell.width + GAP) + GAP,
      height: rows * (cell.height + GAP) + GAP,
      channels: 3,
      background: PAPER,
    },
  })
    .composite(
      cells.map((input, i) => ({
        input,
        left: GAP + (i % columns) * (cell.width + GAP),
        top: GAP + Math.floor(i / columns) * (cell.height + GAP),
      })),
    )
    .png()
    .toBuffer();
}
