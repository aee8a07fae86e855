// Written by `npm run generate` from openapi/modelarts.yaml. Change the document, not this file.

/** The version of this package, and of its document. */
export const version = '0.1.0';
