import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { stopPath } from '../../support/client.js';
import { compare, type Observation } from '../judge/compare.js';
import { exceptionOf, withException } from '../judge/expectation.js';
import { rows } from '../rows/rows.js';
import { observe } from './observe.js';
import type { RuntimeUnderTest } from './runtime.js';

/** A test for each row of the table, in one runtime. */
export function describeRuntime(runtime: RuntimeUnderTest): void {
  describe(runtime.name, () => {
    let observations: ReadonlyMap<string, Observation>;
    beforeAll(async () => {
      observations = await observe(runtime);
    }, 300_000);

    afterAll(() => {
      const exceptions = rows.filter((row) => exceptionOf(row, runtime.name) !== undefined).length;
      console.log(`${runtime.name}: ${rows.length} rows, ${exceptions} of them with an exception`);
    });

    test.each(rows)('$name', (row) => {
      const observation = observations.get(row.key);
      if (observation === undefined) throw new Error('The runtime gave no result.');
      const exception = exceptionOf(row, runtime.name);
      const { expected, got } = compare(exception ? withException(row.expect, exception) : row.expect, observation);
      expect(got, exception && `an exception: ${exception.because}`).toEqual(expected);
      if (exception) {
        const asStated = compare(row.expect, observation);
        expect(asStated.got, `The exception is not needed any more: ${exception.because}`).not.toEqual(
          asStated.expected,
        );
      }
      expectEachToCallThePath(observation);
    });
  });
}

function expectEachToCallThePath({ endpoint, requests }: Observation): void {
  const path = new URL(endpoint).pathname.replace(/\/+$/, '') + stopPath;
  for (const { method, target } of requests) expect(`${method} ${target}`).toBe(`POST ${path}`);
}
