import { createHash } from 'node:crypto';

const placeholder = "'own-scripts'";

/** Lets the page's policy allow the scripts in it, by their hashes, and so no other. */
export function allowOwnScripts(page: string): string {
  const hashes = [...page.matchAll(/<script\b[^>]*>(.*?)<\/script>/gs)].map(([, code = '']) => {
    return `'sha256-${createHash('sha256').update(code).digest('base64')}'`;
  });
  if (hashes.length === 0) throw new Error('The page holds no script, so Redocly did not render what we expect.');
  if (!page.includes(placeholder)) throw new Error(`The page's policy does not say ${placeholder}.`);
  return page.replace(placeholder, hashes.join(' '));
}
