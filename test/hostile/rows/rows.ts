import type { Row } from '../row.js';
import { aborts } from './aborts.js';
import { addresses } from './addresses.js';
import { bodies } from './bodies.js';
import { codes } from './codes.js';
import { connections } from './connections.js';
import { encodings } from './encodings.js';
import { errorShapes } from './error-shapes.js';
import { framing } from './framing.js';
import { informational } from './informational.js';
import { proxies } from './proxies.js';
import { redirects } from './redirects.js';
import { retryAfter } from './retry-after.js';
import { stalls } from './stalls.js';
import { statuses } from './statuses.js';

/** A row, and the name by which server and client know it: the first part of its endpoint's path. */
export interface KeyedRow extends Row {
  readonly key: string;
}

/** The table. Those that take their time come first, so that the others fill the waits. */
export const rows: readonly KeyedRow[] = [
  ...retryAfter,
  ...stalls,
  ...aborts,
  ...encodings,
  ...addresses,
  ...connections,
  ...framing,
  ...informational,
  ...bodies,
  ...statuses,
  ...codes,
  ...errorShapes,
  ...redirects,
  ...proxies,
].map((row, index) => ({ ...row, key: `row-${index + 1}` }));
