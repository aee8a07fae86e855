const script = /(<script\b[^>]*>)(.*?)<\/script>/gs;
const tag = /<([a-z][\w-]*)((?:"[^"]*"|'[^']*'|[^'">])*)>/gi;
const loadingAttribute =
  /\s(?:src|srcset|href|xlink:href|data|poster|background)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/gi;
const loadingStyle = /(?:url\(|@import)\s*["']?(?!\s*["']?(?:data:|#))[^)"';]*/gi;

// A script's relative addresses cannot be distinguished from its other texts, but its absolute ones can.
const address = String.raw`["'\x60](?:https?:)?\/\/[\w[][^"'\x60]*`;
const loadingScript = [
  // Also when the script chooses between two: `src: full ? 'https://…' : 'https://…'`.
  String.raw`\b(?:src|srcset)\s*[:=][^=,;{}]*?${address}`,
  String.raw`\b(?:from|import|importScripts|fetch|Worker|EventSource|WebSocket)\s*\(?\s*${address}`,
  String.raw`(?:url\(|@import)\s*["']?(?:https?:)?\/\/[\w[][^)"'\x60]*`,
].map((pattern) => new RegExp(pattern, 'gi'));

/** What the page would load by itself, besides what it holds. Links, which a reader has to click, are fine. */
export function findLoads(page: string): string[] {
  const markup = page.replace(script, '$1</script>');
  const tags = matches(markup, tag).filter(([, name = '', attributes = '']) => isLoading(name, attributes));
  const styles = matches(markup, loadingStyle);
  const scripts = matches(page, script).flatMap(([, , code = '']) =>
    loadingScript.flatMap((pattern) => matches(code, pattern)),
  );
  return [...tags, ...styles, ...scripts].map(([text]) => text);
}

function isLoading(name: string, attributes: string): boolean {
  if (/^(?:a|area)$/i.test(name)) return false;
  return matches(attributes, loadingAttribute)
    .map(([, double, single, bare]) => double ?? single ?? bare ?? '')
    .some((value) => !/^\s*(?:data:|#|$)/i.test(value));
}

function matches(text: string, pattern: RegExp): RegExpExecArray[] {
  return [...text.matchAll(pattern)];
}
