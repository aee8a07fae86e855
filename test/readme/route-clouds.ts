/** A module for `node --import` that sends what goes to addresses of the cloud to local ones instead. */
export function routeClouds(routes: Readonly<Record<string, string>>): string {
  return `const routes = ${JSON.stringify(Object.entries(routes))};
const original = globalThis.fetch;
globalThis.fetch = (url, init) => {
  const route = routes.find(([origin]) => url.startsWith(origin + '/'));
  if (route === undefined) return original(url, init);
  return original(route[1] + url.slice(route[0].length), init);
};
`;
}
