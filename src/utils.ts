/** The fields of an object that are not undefined. */
type Defined<Fields> = {
  [Name in keyof Fields as undefined extends Fields[Name] ? never : Name]: Fields[Name];
} & {
  [Name in keyof Fields as undefined extends Fields[Name] ? Name : never]?: Exclude<Fields[Name], undefined>;
};

/** Leaves out the fields that are undefined: a log would show them as if they meant something. */
export function defined<Fields extends object>(fields: Fields): Defined<Fields> {
  // Object.fromEntries forgets which name has which type.
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Defined<Fields>;
}

/** The result of a function; undefined if it throws. */
export function orUndefined<Result>(make: () => Result): Result | undefined {
  try {
    return make();
  } catch {
    return undefined;
  }
}

/**
 * Calls an observer of the caller. Whatever it throws does not affect the operation it observes: it becomes an uncaught
 * exception, as from a listener of an event.
 */
export function notify<Event>(observer: ((event: Event) => void) | undefined, event: Event): void {
  try {
    observer?.(event);
  } catch (error) {
    queueMicrotask(() => {
      throw error;
    });
  }
}

/** The names of an object's own properties, with their types. */
export function namesOf<Fields extends object>(fields: Fields): (keyof Fields & string)[] {
  // Object.keys has no types, because an object may have more properties than its type; a table of constants has not.
  return Object.keys(fields) as (keyof Fields & string)[];
}
