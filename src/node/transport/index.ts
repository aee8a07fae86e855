/** @module modelarts-processor-tasks/node */

export type { Lookup, NodeFetch, NodeFetchOptions, Pem } from './connections.js';
export { nodeFetch } from './node-fetch.js';
