// Written by `npm run generate` from openapi/modelarts.yaml. Change the document, not this file.

import type { components } from './paths.js';

/**
 * Id of a project in one region. The pattern refuses only what would call another path: `.`, `..`, slashes and control characters.
 */
export type ProjectId = components['schemas']['ProjectId'];

/**
 * Id of a data-processing task. The pattern refuses only what would call another path: `.`, `..`, slashes and control characters.
 */
export type TaskId = components['schemas']['TaskId'];

/**
 * Id of a version of a *task*, which is one run; not of a dataset version. The pattern refuses only what would call another path: `.`, `..`, slashes and control characters.
 */
export type TaskVersionId = components['schemas']['TaskVersionId'];

/**
 * What an error answer holds. Judge by `error_code` together with the HTTP status, never by `error_msg`.
 */
export type ErrorBody = components['schemas']['ErrorBody'];

/**
 * An object without properties. The operation answers nothing but that it was accepted.
 */
export type EmptyObject = components['schemas']['EmptyObject'];
