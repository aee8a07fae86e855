import type { OpenAPI3, ServerObject } from 'openapi-typescript';
import { literal, literals } from './text.js';

/** The endpoint of each region the document lists. A server whose region is free cannot be looked up by it. */
export function renderEndpoints(document: OpenAPI3, service: string): string {
  const servers = (document.servers ?? []).filter((server) => listedRegions(server).length > 0);
  const regions = servers.flatMap(listedRegions);
  const duplicate = regions.find((region, index) => regions.indexOf(region) !== index);
  if (duplicate !== undefined) throw new Error(`Two servers list the region ${duplicate}. A region must name one.`);
  return `/** Where ${service} is called: URLs, each with the regions that it serves. */
export const endpoints = [
${servers.map((server) => `{ url: ${literal(server.url)}, regions: ${literals(listedRegions(server))} },`).join('\n')}
] as const;
`;
}

/** What a user needs of the regions. */
export function renderRegions(): string {
  return `
/** A region whose endpoint is known. For any other, give the endpoint itself. */
export type Region = (typeof endpoints)[number]['regions'][number];

/** Every region whose endpoint is known. */
export const regions: readonly Region[] = /* @__PURE__ */ endpoints.flatMap((server): readonly Region[] => server.regions);

/** Whether a text is a {@link Region}, such as one from a setting. */
export function isRegion(text: string): text is Region {
  const known: readonly string[] = regions;
  return known.includes(text);
}
`;
}

function listedRegions(server: ServerObject): readonly string[] {
  return server.variables?.region?.enum ?? [];
}
