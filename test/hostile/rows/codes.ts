import type { Row } from '../row.js';
import { accepted, failure } from '../script.js';
import { retries408 } from './because.js';
import { fails, failsThrice, http, recovers } from './expected.js';

/** A code, which decides together with its status: what it means, and whether the request is retried. */
function meaning(status: number, code: string, reason: string, retried?: 'retried'): Row {
  const error = http(status, reason, { code, serviceMessage: 'No.' });
  return {
    name: `${code} under ${status}`,
    server: [failure(status, code)],
    expect: retried === undefined ? fails(error) : failsThrice(error),
  };
}

/** Codes of the provider's table; many mean one thing under one status and another under another. */
export const codes: readonly Row[] = [
  meaning(400, 'ModelArts.4700', 'not-found'),
  meaning(503, 'ModelArts.4700', 'unavailable', 'retried'),
  meaning(400, 'ModelArts.4851', 'not-found'),
  meaning(404, 'ModelArts.4851', 'not-found'),
  meaning(400, 'ModelArts.0101', 'invalid'),
  meaning(401, 'ModelArts.0112', 'forbidden'),
  meaning(403, 'ModelArts.0112', 'forbidden'),
  meaning(401, 'ModelArts.0203', 'unauthenticated'),
  meaning(403, 'ModelArts.0203', 'unauthenticated'),
  meaning(400, 'ModelArts.0204', 'unauthenticated'),
  meaning(401, 'ModelArts.0204', 'unauthenticated'),
  meaning(401, 'ModelArts.0206', 'unauthenticated'),
  meaning(403, 'ModelArts.0206', 'unauthenticated'),
  meaning(400, 'ModelArts.0210', 'invalid'),
  meaning(401, 'ModelArts.0210', 'unauthenticated'),
  meaning(403, 'ModelArts.0210', 'forbidden'),
  meaning(400, 'ModelArts.0428', 'invalid'),
  meaning(401, 'ModelArts.0428', 'forbidden'),
  meaning(401, 'ModelArts.3801', 'unauthenticated'),
  meaning(500, 'ModelArts.3801', 'unauthenticated'),
  meaning(404, 'ModelArts.4204', 'invalid'),
  meaning(500, 'ModelArts.4204', 'internal', 'retried'),
  meaning(400, 'ModelArts.4205', 'invalid'),
  { ...meaning(408, 'ModelArts.4205', 'unavailable', 'retried'), except: [retries408] },
  meaning(500, 'ModelArts.4302', 'unavailable', 'retried'),
  meaning(503, 'ModelArts.4302', 'unavailable', 'retried'),
  meaning(400, 'ModelArts.4503', 'invalid'),
  meaning(504, 'ModelArts.4503', 'unavailable', 'retried'),
  meaning(401, 'ModelArts.4505', 'forbidden'),
  meaning(500, 'ModelArts.4505', 'unavailable', 'retried'),
  meaning(500, 'ModelArts.5039', 'throttled', 'retried'),
  meaning(500, 'ModelArts.7008', 'unavailable', 'retried'),
  meaning(429, 'ModelArts.4206', 'throttled', 'retried'),
  meaning(429, 'APIG.0308', 'throttled', 'retried'),
  meaning(404, 'APIG.0101', 'invalid'),
  meaning(401, 'APIGW.0301', 'unauthenticated'),
  // "Retry later", though the status says nothing of it.
  meaning(403, 'ModelArts.4850', 'conflict', 'retried'),
  meaning(409, 'ModelArts.2878', 'conflict', 'retried'),
  meaning(409, 'ModelArts.5044', 'conflict', 'retried'),
  meaning(400, 'ModelArts.4704', 'conflict', 'retried'),
  meaning(403, 'ModelArts.4613', 'conflict', 'retried'),
  // Never, though the status looks like it.
  meaning(500, 'ModelArts.4614', 'conflict'),
  { ...meaning(429, 'ModelArts.81113', 'throttled'), name: 'a request too large, which comes as 429' },
  // Nobody has documented these.
  meaning(400, 'ModelArts.99999999', 'invalid'),
  meaning(502, 'Proxy.1', 'unavailable', 'retried'),
  {
    name: 'still initializing, then accepted',
    server: [failure(403, 'ModelArts.4850'), accepted],
    expect: recovers({ attempts: [403, 200] }),
  },
];
