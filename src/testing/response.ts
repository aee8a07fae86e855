/** A request to the fake, independent of how it arrived. */
export interface FakeRequest {
  readonly method: string;
  /** The target as it was sent: an absolute URL, or a path with its query. */
  readonly url: string;
  /** Their names in lower case. */
  readonly headers: Readonly<Record<string, string | undefined>>;
  /** Empty if there is none. */
  readonly body: string;
}

/** A response of the fake, independent of how it is sent. */
export interface FakeResponse {
  readonly status: number;
  /** Their names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  /** Empty if there is none. */
  readonly body: string;
}

/** A response that a test scripts, usually an error. */
export interface ScriptedResponse {
  /** The HTTP status. */
  readonly status: number;
  /** `error_code` of the body. Default: none; then the body is the plain text of `message`. */
  readonly code?: string | undefined;
  /** `error_msg` of the body. Default: with a code, a text which says that a test asked for it. */
  readonly message?: string | undefined;
  /** The whole body, instead of `code` and `message`: a string is sent as it is, anything else as JSON. */
  readonly body?: unknown;
  /** The header Retry-After, in seconds or as an HTTP date. Default: none. */
  readonly retryAfter?: number | string | undefined;
  /** More headers. Default: none, except `content-type` for JSON. */
  readonly headers?: Readonly<Record<string, string>> | undefined;
}

/** The errors that the fake itself responds with, as the document has them. */
export const refusals = {
  malformedTarget: { status: 400, code: 'ModelArts.0101', message: 'Invalid Argument.' },
  invalidArgument: { status: 400, code: 'ModelArts.0101', message: 'Invalid Argument.' },
  taskNotFound: { status: 400, code: 'ModelArts.4700', message: 'Task does not exist' },
  versionNotFound: { status: 400, code: 'ModelArts.4851', message: 'Task version not found' },
  nameExists: { status: 400, code: 'ModelArts.4709', message: 'Data preprocessing task already exists' },
  tokenMissing: { status: 401, code: 'ModelArts.0201', message: "Token doesn't exist." },
  tokenInvalid: { status: 401, code: 'ModelArts.0203', message: 'Invalid token.' },
  signatureMalformed: {
    status: 401,
    code: 'ModelArts.0206',
    message: 'Incorrect authorization request header format.',
  },
  accessKeyUnknown: {
    status: 401,
    code: 'ModelArts.3801',
    message: 'User credential (AK and SK) does not exist.',
  },
  signatureInvalid: { status: 401, code: 'APIG.0301', message: 'Incorrect IAM authentication information.' },
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
} as const satisfies Record<string, ScriptedResponse>;

/** Thrown where a request is refused. */
export class RefusedRequest extends Error {
  constructor(readonly response: ScriptedResponse) {
    super(response.code);
  }
}

/** Refuses the current request. */
export function refuse(reason: keyof typeof refusals): never {
  throw new RefusedRequest(refusals[reason]);
}

/** A success with data. */
export function succeed(data: object): FakeResponse {
  return { status: 200, headers: { 'content-type': 'application/json' }, body: JSON.stringify(data) };
}

/** The success of a deletion that returns nothing. */
export const noContent: FakeResponse = { status: 204, headers: {}, body: '' };

/** Makes the response that a script or a refusal describes. */
export function toResponse({ status, code, message, body, retryAfter, headers = {} }: ScriptedResponse): FakeResponse {
  const error =
    code === undefined ? message : { error_code: code, error_msg: message ?? 'A test asked for this error.' };
  const content = body === undefined ? error : body;
  const isText = content === undefined || typeof content === 'string';
  return {
    status,
    headers: {
      ...(!isText && { 'content-type': 'application/json' }),
      ...(retryAfter !== undefined && { 'retry-after': String(retryAfter) }),
      ...Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value])),
    },
    body: isText ? (content ?? '') : JSON.stringify(content),
  };
}
