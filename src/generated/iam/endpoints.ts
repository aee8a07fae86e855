// Written by `npm run generate` from openapi/iam.yaml. Change the document, not this file.

/** Where the identity service is called: URLs, each with the regions that it serves. */
export const endpoints: readonly (readonly [template: string, regions: string])[] = [
  ['https://iam.{region}.otc.t-systems.com', 'eu-de eu-nl'],
  [
    'https://iam.{region}.myhuaweicloud.com',
    'af-north-1 af-south-1 ap-southeast-1 ap-southeast-2 ap-southeast-3 ap-southeast-4 cn-east-3 cn-east-4 cn-north-1 cn-north-2 cn-north-4 cn-north-9 cn-north-11 cn-north-12 cn-south-1 cn-southwest-2 cn-southwest-3 la-north-2 la-south-2 me-east-1 sa-brazil-1 tr-west-1',
  ],
];

/** A region whose endpoint is known. For any other, give the endpoint itself. */
export type Region =
  | 'eu-de'
  | 'eu-nl'
  | 'af-north-1'
  | 'af-south-1'
  | 'ap-southeast-1'
  | 'ap-southeast-2'
  | 'ap-southeast-3'
  | 'ap-southeast-4'
  | 'cn-east-3'
  | 'cn-east-4'
  | 'cn-north-1'
  | 'cn-north-2'
  | 'cn-north-4'
  | 'cn-north-9'
  | 'cn-north-11'
  | 'cn-north-12'
  | 'cn-south-1'
  | 'cn-southwest-2'
  | 'cn-southwest-3'
  | 'la-north-2'
  | 'la-south-2'
  | 'me-east-1'
  | 'sa-brazil-1'
  | 'tr-west-1';
