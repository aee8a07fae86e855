/** A module for `node --import` that sends what goes to the cloud's endpoint to the mock instead. */
export function routeClouds(mockUrl: string): string {
  return `const original = globalThis.fetch;
globalThis.fetch = (url, init) =>
  original(url.replace('https://modelarts.eu-de.otc.t-systems.com', ${JSON.stringify(mockUrl)}), init);
`;
}
