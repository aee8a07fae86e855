// Written by `npm run generate` from openapi/iam.yaml. Change the document, not this file.

/** Where the identity service is called: URLs, each with the regions that it serves. */
export const endpoints = [
  { url: 'https://iam.{region}.otc.t-systems.com', regions: ['eu-de', 'eu-nl'] },
  {
    url: 'https://iam.{region}.myhuaweicloud.com',
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
