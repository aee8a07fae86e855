// Written by `npm run generate` from openapi/modelarts.yaml. Change the document, not this file.

/** Where ModelArts is called: URLs, each with the regions that it serves. */
export const endpoints = [
  { url: 'https://modelarts.{region}.otc.t-systems.com', regions: ['eu-de'] },
  {
    url: 'https://modelarts.{region}.myhuaweicloud.com',
    regions: [
      'af-north-1',
      'af-south-1',
      'ap-southeast-1',
      'ap-southeast-2',
      'ap-southeast-3',
      'ap-southeast-4',
      'cn-east-3',
      'cn-east-4',
      'cn-north-1',
      'cn-north-2',
      'cn-north-4',
      'cn-north-9',
      'cn-north-11',
      'cn-north-12',
      'cn-south-1',
      'cn-southwest-2',
      'cn-southwest-3',
      'la-north-2',
      'la-south-2',
      'me-east-1',
      'sa-brazil-1',
      'tr-west-1',
    ],
  },
] as const;

/** A region whose endpoint is known. For any other, give the endpoint itself. */
export type Region = (typeof endpoints)[number]['regions'][number];

/** Every region whose endpoint is known. */
export const regions: readonly Region[] = /* @__PURE__ */ endpoints.flatMap(
  (server): readonly Region[] => server.regions,
);

/** Whether a text is a {@link Region}, such as one from a setting. */
export function isRegion(text: string): text is Region {
  const known: readonly string[] = regions;
  return known.includes(text);
}
