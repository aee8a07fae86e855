// The browser's Redoc keeps the reader's place after the `#`, which works in any file and folder. The one that renders
// the page beforehand links to `/section/…` instead, and no option changes that. A click is caught by the script, but
// the link in a new tab, or copied, would lead to a file that does not exist.
const linkFromRoot = /(<a\s[^>]*\bhref=")(?=\/(?!\/))/g;

/** Makes the rendered links lead into the page, as those do that its script adds. */
export function linkWithinPage(page: string): string {
  const end = page.indexOf('<script type="module">');
  if (end < 0) throw new Error('The page holds no script, so Redocly did not render what we expect.');
  return page.slice(0, end).replace(linkFromRoot, '$1#') + page.slice(end);
}
