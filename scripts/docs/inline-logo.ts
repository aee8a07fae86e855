// Redoc credits its maker with a picture from a CDN, and no option changes that. Without a network the browser logs an
// error and the credit ends in nothing. So its pictures are letters instead, in whatever font the reader has and in a
// blue that can be read on Redoc's light and on its dark ground.
const pictures: Readonly<Record<string, string>> = {
  'https://cdn.redoc.ly/redoc/logo-mini-full.svg': drawText('Redocly', 46),
  'https://cdn.redoc.ly/redoc/logo-mini.svg': drawText('R', 14),
};

/** Puts pictures of our own where Redoc would load its logo. */
export function inlineLogo(page: string): string {
  let inlined = page;
  for (const [address, picture] of Object.entries(pictures)) {
    if (!page.includes(address)) throw new Error(`Redoc no longer loads ${address}: see what its logo is now.`);
    inlined = inlined.replaceAll(address, `data:image/svg+xml,${encodeURIComponent(picture)}`);
  }
  return inlined;
}

function drawText(text: string, width: number): string {
  const style = 'font-family="sans-serif" font-size="12" font-weight="bold" text-anchor="middle" fill="#3f85d9"';
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="14" viewBox="0 0 ${width} 14">` +
    `<text x="${width / 2}" y="11" ${style}>${text}</text></svg>`
  );
}
