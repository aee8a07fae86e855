import { expect, test } from 'vitest';
import * as operations from '../../../src/generated/iam/operations.js';
import type { OperationDescriptor } from '../../../src/operations/operation.js';
import { iamDocument } from '../../support/iam-document.js';

const descriptors: readonly OperationDescriptor[] = Object.values(operations);

test('exactly the operations whose success gives credentials are confidential', () => {
  const confidential = descriptors.filter((operation) => operation.confidential);
  expect(confidential.map(({ id }) => id)).toEqual([
    'KeystoneCreateUserTokenByPassword',
    'CreateTemporaryAccessKeyByToken',
  ]);
});

test('every operation may be sent again when in doubt', () => {
  expect(descriptors.map(({ idempotent }) => idempotent)).toEqual([true, true, true]);
});

test('what must not be shown of a request is marked, and nothing else', () => {
  const marked = Object.entries(iamDocument.components?.schemas ?? {})
    .filter(([, schema]) => 'writeOnly' in schema && schema.writeOnly && schema.format === 'password')
    .map(([name]) => name);
  expect(marked).toEqual(['Password', 'Passcode']);
});
