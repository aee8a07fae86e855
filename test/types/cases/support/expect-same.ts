/** Whether two types are the same. Unlike `extends` in both directions, it distinguishes `any` from every other type. */
export type Same<One, Other> =
  (<Probe>() => Probe extends One ? 1 : 2) extends <Probe>() => Probe extends Other ? 1 : 2 ? true : false;

/** Compiles only if the two types are the same: otherwise an argument is missing. */
export declare function expectSame<One, Other>(...difference: Same<One, Other> extends true ? [] : [never]): void;
