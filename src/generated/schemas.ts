// Written by `npm run generate` from openapi/modelarts.yaml. Change the document, not this file.

import type { components } from './paths.js';

/**
 * An id in a path. The pattern refuses only what would call another path: `.`, `..`, slashes and control characters. It
 * uses no look-ahead, so that every regular-expression engine can run it.
 */
export type PathId = components['schemas']['PathId'];

/**
 * What every error answer holds. Judge by `error_code` together with the HTTP status, never by `error_msg`.
 */
export type ErrorBody = components['schemas']['ErrorBody'];

/**
 * An object without properties. The operation answers nothing but that it was accepted.
 */
export type EmptyObject = components['schemas']['EmptyObject'];
