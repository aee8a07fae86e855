/** An answer of the fake, for whatever carries it. */
export interface FakeAnswer {
  readonly status: number;
  /** Their names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  /** Empty if there is none. */
  readonly body: string;
}

/** An error that the service is to answer. */
export interface ErrorAnswer {
  /** The HTTP status. */
  readonly status: number;
  /** `error_code` of the body. Default: none, and then no JSON is answered. */
  readonly code?: string | undefined;
  /** `error_msg` of the body. Default: a text that says that a test asked for it. */
  readonly message?: string | undefined;
  /** The header Retry-After, in seconds or as an HTTP date. Default: none. */
  readonly retryAfter?: number | string | undefined;
}

/** What the fake refuses by itself, each as the document has it. */
export const refusals = {
  invalidArgument: { status: 400, code: 'ModelArts.0101', message: 'Invalid Argument.' },
  taskNotFound: { status: 400, code: 'ModelArts.4700', message: 'Task does not exist' },
  versionNotFound: { status: 400, code: 'ModelArts.4851', message: 'Task version not found' },
  nameExists: { status: 400, code: 'ModelArts.4709', message: 'Data preprocessing task already exists' },
  tokenMissing: { status: 401, code: 'ModelArts.0201', message: "Token doesn't exist." },
  projectMismatch: {
    status: 403,
    code: 'ModelArts.0210',
    message: 'The project id in the request URL does not match the token.',
  },
  notFinished: { status: 403, code: 'ModelArts.4613', message: 'Task not finish' },
  initializing: {
    status: 403,
    code: 'ModelArts.4850',
    message: 'Process task is initializing, the operation is forbidden',
  },
  pathNotFound: { status: 404, code: 'ModelArts.2836', message: 'PathNotFound' },
  methodNotAllowed: { status: 405, code: 'ModelArts.2803', message: 'MethodNotAllowed' },
  throttled: { status: 429, code: 'ModelArts.4206', message: 'Excessive number of requests to processor-tasks.' },
  runFailed: { status: 500, code: 'ModelArts.4614', message: 'Task failed' },
} as const satisfies Record<string, ErrorAnswer>;

/** Thrown where a request cannot be carried out. */
export class RefusedRequest extends Error {
  constructor(readonly answer: ErrorAnswer) {
    super(answer.code);
  }
}

/** Refuses the request that is being carried out. */
export function refuse(reason: keyof typeof refusals): never {
  throw new RefusedRequest(refusals[reason]);
}

/** A success with data. */
export function succeed(data: object): FakeAnswer {
  return { status: 200, headers: { 'content-type': 'application/json' }, body: JSON.stringify(data) };
}

/** The success of a deletion that answers nothing. */
export const noContent: FakeAnswer = { status: 204, headers: {}, body: '' };

/** An error answer as it is sent. */
export function fail({ status, code, message, retryAfter }: ErrorAnswer): FakeAnswer {
  const headers = retryAfter === undefined ? {} : { 'retry-after': String(retryAfter) };
  if (code === undefined) return { status, headers, body: message ?? '' };
  const body = JSON.stringify({ error_code: code, error_msg: message ?? 'An answer that a test asked for.' });
  return { status, headers: { ...headers, 'content-type': 'application/json' }, body };
}

/** A request, as whatever carries it hands it to the fake. */
export interface FakeRequest {
  readonly method: string;
  /** The path and the query; what stands before them does not matter. */
  readonly url: string;
  /** Their names in lower case. */
  readonly headers: Readonly<Record<string, string | undefined>>;
  /** Empty if there is none. */
  readonly body: string;
}
