import type { OpenAPI3, ServerObject } from 'openapi-typescript';

/** The endpoint of each region the document lists. A server whose region is free cannot be looked up by it. */
export function renderEndpoints(document: OpenAPI3, service: string): string {
  const servers = (document.servers ?? []).filter((server) => listedRegions(server).length > 0);
  const regions = servers.flatMap(listedRegions);
  const duplicate = regions.find((region, index) => regions.indexOf(region) !== index);
  if (duplicate !== undefined) throw new Error(`Two servers list the region ${duplicate}. A region must name one.`);
  return `/** Where ${service} is called: URLs, each with the regions that it serves. */
export const endpoints: readonly (readonly [template: string, regions: string])[] = [
${servers.map((server) => `['${server.url}', '${listedRegions(server).join(' ')}'],`).join('\n')}
];

/** A region whose endpoint is known. For any other, give the endpoint itself. */
export type Region = ${regions.map((region) => `'${region}'`).join(' | ')};
`;
}

function listedRegions(server: ServerObject): readonly string[] {
  return server.variables?.region?.enum ?? [];
}
