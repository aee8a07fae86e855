/** Work that asks for texts, and goes on with each as soon as it is there. */
export type Steps<Result> = Generator<string | Promise<string>, Result, string>;

/** Does the work: at once, unless it has to wait for a promise. So one text of an algorithm serves both kinds of crypto. */
export function run<Result>(steps: Steps<Result>, from = steps.next()): Result | Promise<Result> {
  let step = from;
  while (!step.done) {
    const { value } = step;
    if (value instanceof Promise) return value.then((text) => run(steps, steps.next(text)));
    step = steps.next(value);
  }
  return step.value;
}
