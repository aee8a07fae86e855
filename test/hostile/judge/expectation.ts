import type { Exception, Expectation, Row, Runtime } from '../row.js';

/** The exception that a row makes for a runtime, if it does. */
export function exceptionOf({ name, except = [] }: Row, runtime: Runtime): Exception | undefined {
  const [exception, ...others] = except.filter(({ on }) => on.includes(runtime));
  if (others.length > 0) throw new Error(`"${name}" makes two exceptions for ${runtime}.`);
  return exception;
}

/** What an exception leaves of a row's expectation, and what it puts in its place. */
export function withException(expected: Expectation, { expect: own }: Exception): Expectation {
  const { data: _data, error, aborted: _aborted, ...rest } = expected;
  if ('data' in own || own.aborted) return { ...rest, ...own };
  if (own.error) return { ...rest, ...own, error: { ...error, ...own.error } };
  return { ...expected, ...own };
}
