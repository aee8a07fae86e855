import { type ErrorContext, ModelArtsError } from './modelarts-error.js';

/** What an {@link UnexpectedResponseError} is made of, besides what all errors are made of. */
export interface UnexpectedResponseFields {
  readonly problem: string;
  readonly status: number;
  readonly contentType?: string | undefined;
  readonly snippet?: string | undefined;
  readonly location?: string | undefined;
}

/** An answer that cannot come from the service as documented: a redirect, or a success with a body that is none. */
export class UnexpectedResponseError extends ModelArtsError {
  readonly kind = 'response';
  /** The HTTP status; 0 where a browser hides a redirect. */
  readonly status: number;
  /** The content type, if one was given. */
  readonly contentType: string | undefined;
  /** The first characters of the body. */
  readonly snippet: string | undefined;
  /** The origin a redirect points to; its path and query are left out, because they may hold a session. */
  readonly location: string | undefined;

  constructor(context: ErrorContext, fields: UnexpectedResponseFields) {
    super(
      `${fields.problem} Whether the service acted is unknown.`,
      'Check that the endpoint is the service itself, not a login page or a proxy, and read the state before you rely on it.',
      context,
    );
    this.status = fields.status;
    this.contentType = fields.contentType;
    this.snippet = fields.snippet;
    this.location = fields.location;
  }

  override get name(): 'UnexpectedResponseError' {
    return 'UnexpectedResponseError';
  }

  protected override details(): Readonly<Record<string, unknown>> {
    return {
      status: this.status,
      contentType: this.contentType,
      snippet: this.snippet,
      location: this.location,
    };
  }
}
