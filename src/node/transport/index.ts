export { type Lookup, type NodeFetch, type NodeFetchOptions, nodeFetch, type Pem } from './node-fetch.js';
