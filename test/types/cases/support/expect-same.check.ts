import { expectSame } from './expect-same.js';

interface Animal {
  readonly name: string;
}
interface Dog extends Animal {
  readonly age?: number;
}
declare const anything: ReturnType<typeof JSON.parse>;

expectSame<Dog, Dog>();
expectSame<404, 404>();

// @ts-expect-error: one is wider
expectSame<404, 404 | 418>();
// @ts-expect-error: one is wider
expectSame<404, number>();
// @ts-expect-error: each is assignable to the other, yet they differ
expectSame<Animal, Dog>();
// @ts-expect-error: any is assignable to all
expectSame<typeof anything, string>();
// @ts-expect-error: never is assignable to all
expectSame<never, string>();
