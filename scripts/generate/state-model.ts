import type { OpenAPI3 } from 'openapi-typescript';

/** A documented value of a version's `status`, from `x-states`. */
export interface StateModel {
  readonly status: number;
  /** The client's name for it: `timed-out`. */
  readonly name: string;
  /** Whether the version has ended. */
  readonly final: boolean;
  readonly meaning: string;
}

/** Reads the `x-states` of the one schema that has them. */
export function readStates(document: OpenAPI3): StateModel[] {
  const found = Object.values(document.components?.schemas ?? {}).flatMap((schema) => {
    const states: unknown = Reflect.get(schema, 'x-states');
    return states === undefined ? [] : [states];
  });
  const [rows] = found;
  if (found.length !== 1 || !Array.isArray(rows)) {
    throw new Error(`${found.length} schemas have a list of x-states. The status of a version must be the only one.`);
  }
  const states = rows.map(readState);
  for (const key of ['status', 'name'] as const) {
    if (new Set(states.map((state) => state[key])).size < states.length) {
      throw new Error(`Two x-states have the same ${key}.`);
    }
  }
  return states;
}

function readState(row: object): StateModel {
  const { status, name, final, meaning }: Readonly<Record<string, unknown>> = { ...row };
  const named = typeof name === 'string' && /^[a-z]+(-[a-z]+)*$/.test(name) && name !== 'unknown';
  if (!Number.isInteger(status) || !named || typeof final !== 'boolean' || typeof meaning !== 'string') {
    throw new Error(`x-states has the row ${JSON.stringify(row)}. Give a whole status, a name, final and a meaning.`);
  }
  return { status: Number(status), name, final, meaning };
}
