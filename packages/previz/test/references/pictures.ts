import sharp from 'sharp';
import type { Reference } from '../../src/references/index.ts';

/** A drawn test picture as a reference: decoded as the server decodes. */
export async function picture(svg: string, index = 0, width = 600, height = 800): Promise<Reference> {
  const { data } = await sharp(
    Buffer.from(
      `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">${svg}</svg>`,
    ),
  )
    .ensureAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  return { index, width, height, rgba: new Uint8Array(data), xmp: null };
}

/** A product shot: a blue bottle with a white label on white, its soft shadow under it. */
export const BOTTLE = `<rect width="600" height="800" fill="#fdfdfd"/><ellipse cx="300" cy="742" rx="120" ry="12" fill="#efefef"/>
<path d="M260 90h80v120c0 40 60 60 60 140v370q0 20-20 20h-160q-20 0-20-20v-370c0-80 60-100 60-140z" fill="#2456b8"/>
<rect x="256" y="60" width="88" height="50" rx="8" fill="#c0392b"/><rect x="205" y="430" width="190" height="170" fill="#fdfdfd"/>
<circle cx="300" cy="515" r="50" fill="#f1c40f"/>`;

/** A toy with nothing behind it. */
export const TOY = `<circle cx="300" cy="300" r="170" fill="#e67e22"/><circle cx="240" cy="270" r="26" fill="#222"/><circle cx="360" cy="270" r="26" fill="#222"/>
<rect x="200" y="450" width="200" height="260" rx="60" fill="#27ae60"/><path d="M220 380q80 60 160 0" stroke="#222" stroke-width="14" fill="none"/>`;

/** Something like a photograph of a sunset. */
export const SUNSET = `<defs><linearGradient id="g" x2="0" y2="1"><stop offset="0" stop-color="#5b3a78"/><stop offset=".55" stop-color="#f08a4b"/><stop offset=".7" stop-color="#ffd27a"/><stop offset=".71" stop-color="#3a2a4a"/><stop offset="1" stop-color="#15101f"/></linearGradient></defs>
<rect width="600" height="800" fill="url(#g)"/><circle cx="320" cy="520" r="60" fill="#fff1c0"/><path d="M0 560 L150 470 L280 560z" fill="#2a1d38"/>`;

/** A red cube over a blurred grey shadow much wider than itself. */
export const SHADOWED = `<defs><filter id="s" x="-50%" y="-300%" width="200%" height="700%"><feGaussianBlur stdDeviation="22"/></filter></defs>
<rect width="600" height="800" fill="#f4f4f4"/><ellipse cx="300" cy="560" rx="220" ry="20" fill="#8f8f8f" opacity=".7" filter="url(#s)"/><rect x="200" y="350" width="200" height="200" fill="#b5302d"/>`;

/** Nearly white on white. */
export const PALE_MUG = `<rect width="600" height="800" fill="#ffffff"/><rect x="150" y="200" width="300" height="400" rx="40" fill="#f0efec"/>`;

/** A mug whose handle one sees through, with a round label of the backdrop's white. */
export const HANDLED = `<rect width="600" height="800" fill="#f6f5f3"/><path d="M400 330h40a90 90 0 0 1 0 180h-40" fill="none" stroke="#c8452f" stroke-width="34"/><rect x="170" y="270" width="240" height="330" rx="40" fill="#d8492f"/><circle cx="290" cy="430" r="60" fill="#f6f5f3"/>`;

/** A rounded bottle so pale that its light is the backdrop's own colour. */
export const PALE_BOTTLE = `<defs><linearGradient id="p" x2="1"><stop offset="0" stop-color="#e9e6e1"/><stop offset=".4" stop-color="#f7f6f4"/><stop offset="1" stop-color="#d9d5ce"/></linearGradient></defs><rect width="600" height="800" fill="#f7f6f4"/><path d="M260 130h80v90c0 40 60 60 60 140v360q0 20-20 20h-160q-20 0-20-20v-360c0-80 60-100 60-140z" fill="url(#p)"/>`;
