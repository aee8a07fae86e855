/** The fields of an object that are not undefined. */
type Defined<Fields> = {
  [Name in keyof Fields as undefined extends Fields[Name] ? never : Name]: Fields[Name];
} & {
  [Name in keyof Fields as undefined extends Fields[Name] ? Name : never]?: Exclude<Fields[Name], undefined>;
};

/** Leaves out the fields that are undefined, which a log would show as if they said something. */
export function defined<Fields extends object>(fields: Fields): Defined<Fields> {
  // Object.fromEntries forgets which name has which type.
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Defined<Fields>;
}

/** What a function returns; undefined if it throws. */
export function orUndefined<Result>(make: () => Result): Result | undefined {
  try {
    return make();
  } catch {
    return undefined;
  }
}

/**
 * Calls a function of the caller that watches. What it throws does not touch what it watches: it becomes an uncaught
 * exception, as from a listener of an event.
 */
export function notify<Event>(watch: ((event: Event) => void) | undefined, event: Event): void {
  try {
    watch?.(event);
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
