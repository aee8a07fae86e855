import type { operations } from '../generated/operations.js';

type Descriptors = typeof operations;

/** The provider's names of the operations. */
export type OperationId = Descriptors[keyof Descriptors]['id'];
