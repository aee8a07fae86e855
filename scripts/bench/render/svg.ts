export interface Palette {
  readonly text: string;
  readonly quiet: string;
  readonly ours: string;
  readonly others: string;
}

/** By the end of the file's name. Pages choose by `prefers-color-scheme`, which an image in a page may not see. */
export const palettes: Readonly<Record<string, Palette>> = {
  '': { text: '#1f2328', quiet: '#59636e', ours: '#0969da', others: '#afb8c1' },
  '-dark': { text: '#e6edf3', quiet: '#9198a1', ours: '#4493f8', others: '#59636e' },
};

export function toSvg(title: string, width: number, height: number, elements: readonly string[]): string {
  const font = 'font-family="system-ui, sans-serif" font-size="12"';
  const size = `width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"`;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" ${size} ${font}>`,
    `<title>${escapeText(title)}</title>`,
    ...elements,
    '</svg>',
    '',
  ].join('\n');
}

export function escapeText(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
}
