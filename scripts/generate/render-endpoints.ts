import type { OpenAPI3, ServerObject } from 'openapi-typescript';

/** The endpoint of each region the document lists. A server whose region is free cannot be looked up by it. */
export function renderEndpoints(document: OpenAPI3): string {
  const endpoints = new Map<string, string>();
  for (const server of document.servers ?? []) {
    for (const region of listedRegions(server)) {
      if (endpoints.has(region)) throw new Error(`Two servers list the region ${region}. A region must name one.`);
      endpoints.set(region, server.url.replace('{region}', region));
    }
  }
  const entries = [...endpoints].map(([region, endpoint]) => `'${region}': '${endpoint}',`);
  return `/** Where ModelArts is called, by region. */
export const endpoints = {
${entries.join('\n')}
} as const satisfies Record<string, string>;

/** A region whose endpoint is known. For any other, give the endpoint itself. */
export type Region = keyof typeof endpoints;
`;
}

function listedRegions(server: ServerObject): readonly string[] {
  return server.variables?.region?.enum ?? [];
}
