// Written by `npm run generate` from openapi/iam.yaml. Change the document, not this file.

import type {
  CatalogEntry,
  DomainChoice,
  ErrorBody,
  IamErrorBody,
  KeystoneErrorBody,
  Links,
  NamedId,
  Passcode,
  PasscodeUser,
  Password,
  PasswordLogin,
  PasswordUser,
  Project,
  ProjectChoice,
  ProjectList,
  TemporaryAccessKey,
  TemporaryAccessKeyRequest,
  TokenAnswer,
  TokenScope,
} from './schemas.js';

export interface paths {
  '/v3/auth/tokens': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Log in with a password
     *
     * Returns a token for a user with a password, and with a passcode if the service requires one. The token lives for 24
     * hours. Keep it: the service asks clients not to log in for every call. A token about to expire may expire during a call.
     *
     * The user is given by name and domain, or by id. The scope is a project, by name or id. **A token of a domain, or one
     * without a scope, does not work for ModelArts.** The provider's table calls the scope mandatory, but its text says what
     * happens without one. So it is optional here.
     *
     * Idempotent in the sense of `x-idempotent`: two logins return two tokens. The second does not invalidate the first, and
     * nothing else changes. A passcode works for one login only, so a retry with one may be refused, which does no harm.
     *
     * **Do not send a wrong password again**: the service locks the account. The rule for that is not documented here.
     *
     * **Unknown:** which of the two error shapes is used when.
     */
    post: operations['KeystoneCreateUserTokenByPassword'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v3/projects': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List projects
     *
     * Lists the projects that match all parameters. With the id of a region as `name`, it finds the default project of the
     * region, whose id the paths of ModelArts need: one project, or none if the account has none in that region or the caller
     * may not see it.
     *
     * Idempotent: it only reads.
     *
     * **Unknown:** whether `name` must be the whole name. The provider's clients give the whole name, and some of them treat
     * several projects in the response as an error.
     */
    get: operations['KeystoneListProjects'];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  '/v3.0/OS-CREDENTIAL/securitytokens': {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Turn a token into temporary access keys
     *
     * Returns a pair of access keys and a security token, which together have the permissions of the token in `X-Auth-Token`.
     * They expire by themselves.
     *
     * Idempotent in the sense of `x-idempotent`: two requests return two sets of keys. The second does not invalidate the
     * first, and nothing else changes.
     *
     * The service has other ways to get such keys, such as an agency. They are not described here.
     *
     * **Unknown:** whether the keys outlive the token they were made from.
     */
    post: operations['CreateTemporaryAccessKeyByToken'];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
}
export type webhooks = Record<string, never>;
export interface components {
  schemas: {
    Password: Password;
    DomainChoice: DomainChoice;
    PasswordUser: PasswordUser;
    Passcode: Passcode;
    PasscodeUser: PasscodeUser;
    ProjectChoice: ProjectChoice;
    TokenScope: TokenScope;
    PasswordLogin: PasswordLogin;
    ErrorBody: ErrorBody;
    KeystoneErrorBody: KeystoneErrorBody;
    IamErrorBody: IamErrorBody;
    NamedId: NamedId;
    CatalogEntry: CatalogEntry;
    TokenAnswer: TokenAnswer;
    Links: Links;
    Project: Project;
    ProjectList: ProjectList;
    TemporaryAccessKeyRequest: TemporaryAccessKeyRequest;
    TemporaryAccessKey: TemporaryAccessKey;
  };
  responses: {
    /**
     * Any other error. The API pages list 500 and 503; the provider's error table has 410 as well. What is answered with 503 is
     * not documented.
     */
    OtherError: {
      headers: {
        'X-Request-Id': components['headers']['RequestId'];
        'X-IAM-Trace-Id': components['headers']['IamTraceId'];
        'Retry-After': components['headers']['RetryAfter'];
        [name: string]: unknown;
      };
      content: {
        'application/json': IamErrorBody;
      };
    };
    /**
     * The service refused the request. By the provider's error table, **expired or inactive access keys and a missing project
     * are also answered here**.
     */
    BadRequest: {
      headers: {
        'X-Request-Id': components['headers']['RequestId'];
        'X-IAM-Trace-Id': components['headers']['IamTraceId'];
        [name: string]: unknown;
      };
      content: {
        'application/json': IamErrorBody;
      };
    };
    /** The login was refused. **Do not send the same password again**: the service locks the account. */
    LoginRefused: {
      headers: {
        'X-Request-Id': components['headers']['RequestId'];
        'X-IAM-Trace-Id': components['headers']['IamTraceId'];
        [name: string]: unknown;
      };
      content: {
        'application/json': IamErrorBody;
      };
    };
    /** The service knows the caller and refuses. */
    Forbidden: {
      headers: {
        'X-Request-Id': components['headers']['RequestId'];
        'X-IAM-Trace-Id': components['headers']['IamTraceId'];
        [name: string]: unknown;
      };
      content: {
        'application/json': IamErrorBody;
      };
    };
    /** Something that the request names does not exist, or the URL is wrong. */
    NotFound: {
      headers: {
        'X-Request-Id': components['headers']['RequestId'];
        'X-IAM-Trace-Id': components['headers']['IamTraceId'];
        [name: string]: unknown;
      };
      content: {
        'application/json': IamErrorBody;
      };
    };
    /** Too many requests. The API pages do not list this status. The provider's error table does. */
    TooManyRequests: {
      headers: {
        'X-Request-Id': components['headers']['RequestId'];
        'X-IAM-Trace-Id': components['headers']['IamTraceId'];
        'Retry-After': components['headers']['RetryAfter'];
        [name: string]: unknown;
      };
      content: {
        'application/json': IamErrorBody;
      };
    };
    /** The credentials are missing, expired or unusable. */
    Unauthorized: {
      headers: {
        'X-Request-Id': components['headers']['RequestId'];
        'X-IAM-Trace-Id': components['headers']['IamTraceId'];
        [name: string]: unknown;
      };
      content: {
        'application/json': IamErrorBody;
      };
    };
  };
  parameters: never;
  requestBodies: never;
  headers: {
    /**
     * The provider's id of this request. Its support asks for it.
     *
     * @example 3c2b1a09-8f7e-4d6c-9b5a-4f3e2d1c0b9a-1735689600123-modelarts-gateway
     */
    RequestId: string;
    /**
     * The identity service's own id of this request. The API pages do not list it; the provider's clients show it when a look-up fails.
     *
     * @example 0a1b2c3d4e5f60718293a4b5c6d7e8f9
     */
    IamTraceId: string;
    /**
     * When to retry, in whole seconds from now or as an HTTP date.
     *
     * @example 5
     */
    RetryAfter: string;
    /**
     * **The token**, to be sent as `X-Auth-Token`. Several kilobytes of base64. A secret.
     *
     * @example MIIExampleOfATokenThatNobodyHas
     */
    SubjectToken: string;
  };
  pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
  KeystoneCreateUserTokenByPassword: {
    parameters: {
      query?: {
        /**
         * Any text that is not empty leaves the catalog of services out of the response. It is large, and the client knows
         * where ModelArts is.
         *
         * @example true
         */
        nocatalog?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The user and the scope. */
    requestBody: {
      content: {
        'application/json': PasswordLogin;
      };
    };
    responses: {
      /** Logged in. The token is in the header `X-Subject-Token`; the body describes it. */
      201: {
        headers: {
          'X-Subject-Token': components['headers']['SubjectToken'];
          'X-Request-Id': components['headers']['RequestId'];
          'X-IAM-Trace-Id': components['headers']['IamTraceId'];
          [name: string]: unknown;
        };
        content: {
          'application/json': TokenAnswer;
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['LoginRefused'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      429: components['responses']['TooManyRequests'];
      default: components['responses']['OtherError'];
    };
  };
  KeystoneListProjects: {
    parameters: {
      query?: {
        /**
         * Name of the project. The default project of a region has the region's id as its name.
         *
         * @example eu-de
         */
        name?: string;
        /**
         * Id of the domain (account) that owns the projects.
         *
         * @example 1f2e3d4c5b6a79889706a5b4c3d2e1f0
         */
        domain_id?: string;
        /**
         * Id of the project or the domain above the projects.
         *
         * @example 1f2e3d4c5b6a79889706a5b4c3d2e1f0
         */
        parent_id?: string;
        /**
         * Whether the projects can be used.
         *
         * @example true
         */
        enabled?: boolean;
        /**
         * The provider writes "whether the caller is a tenant"; what it selects is unknown.
         *
         * @example false
         */
        is_domain?: boolean;
        /**
         * Number of the page, from 1. Only together with `per_page`.
         *
         * @example 1
         */
        page?: number;
        /**
         * Projects per page. Only together with `page`.
         *
         * @example 100
         */
        per_page?: number;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The matching projects. An empty list is also a success. */
      200: {
        headers: {
          'X-Request-Id': components['headers']['RequestId'];
          'X-IAM-Trace-Id': components['headers']['IamTraceId'];
          [name: string]: unknown;
        };
        content: {
          'application/json': ProjectList;
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      404: components['responses']['NotFound'];
      429: components['responses']['TooManyRequests'];
      default: components['responses']['OtherError'];
    };
  };
  CreateTemporaryAccessKeyByToken: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Lifetime of the keys. */
    requestBody: {
      content: {
        'application/json': TemporaryAccessKeyRequest;
      };
    };
    responses: {
      /** The keys. */
      201: {
        headers: {
          'X-Request-Id': components['headers']['RequestId'];
          'X-IAM-Trace-Id': components['headers']['IamTraceId'];
          [name: string]: unknown;
        };
        content: {
          'application/json': TemporaryAccessKey;
        };
      };
      400: components['responses']['BadRequest'];
      401: components['responses']['Unauthorized'];
      403: components['responses']['Forbidden'];
      429: components['responses']['TooManyRequests'];
      default: components['responses']['OtherError'];
    };
  };
}
