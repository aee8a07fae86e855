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
     * Gives a token of 24 hours to a user who proves with a password, and with a passcode where that is asked, who it is. Keep
     * it: the service asks not to log in for every call. A token that is about to end may end in the middle of a call.
     *
     * The user is named by name and domain or by id, the scope is a project, by name or id. **A token of a domain, and one
     * without scope, are of no use for ModelArts.** The provider's table calls the scope mandatory, its text says what becomes
     * of a login without one; so it is optional here.
     *
     * Idempotent in the sense of `x-idempotent`: two logins give two tokens. The second does not end the first, and nothing
     * else changes. A passcode is good for one login only, so a repeated login with one may be refused, which harms nothing
     * either.
     *
     * **A wrong password must not be sent again**: the service locks the account. The rule by which it does so is not
     * documented here.
     *
     * **Unknown:** which of the two error shapes is answered when.
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
     * Lists the projects that fit all that is asked for. `name` with a region's id finds the id of its default project, which
     * the paths of ModelArts ask for: one project, or none where the account has none in that region or the caller may not
     * see it.
     *
     * Idempotent: it only reads.
     *
     * **Unknown:** whether `name` must be the whole name; the provider's clients give the whole name, and some of them take it
     * for an error if more than one project is answered.
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
     * Gives a pair of access keys and a security token, which together may do what the token in `X-Auth-Token` may. They end
     * by themselves.
     *
     * Idempotent in the sense of `x-idempotent`: asking twice gives two sets of keys. The second does not end the first, and
     * nothing else changes.
     *
     * The service has other ways to get such keys, such as an agency; they are not described here.
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
     * The service refused the request as it stands. **Access keys that are dead, and a missing project, are answered here,
     * too**, says the provider's error table.
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
    /** What the request names does not exist, or the address is wrong. */
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
    /** Too many requests. The API pages do not list this status; the provider's error table does. */
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
    /** The credentials are missing, dead or unusable. */
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
     * The provider's id of this request. Name it when you ask for support.
     *
     * @example 3c2b1a09-8f7e-4d6c-9b5a-4f3e2d1c0b9a-1735689600123-modelarts-gateway
     */
    RequestId: string;
    /**
     * The identity service's own id of this request. Not on the API pages; the provider's clients name it when a look-up fails.
     *
     * @example 0a1b2c3d4e5f60718293a4b5c6d7e8f9
     */
    IamTraceId: string;
    /**
     * When to try again, in whole seconds from now or as an HTTP date.
     *
     * @example 5
     */
    RetryAfter: string;
    /**
     * **The token**: what travels as `X-Auth-Token` from now on. Several kilobytes of base64. A secret.
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
         * Any text that is not empty leaves the catalog of services out of the answer. It is large, and the client knows
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
    /** Who logs in, and for what. */
    requestBody: {
      content: {
        'application/json': PasswordLogin;
      };
    };
    responses: {
      /** Logged in. The token is in the header `X-Subject-Token`; the body says what it is good for. */
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
         * Id of the domain (account) the projects belong to.
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
         * Which page, from 1. Only together with `per_page`.
         *
         * @example 1
         */
        page?: number;
        /**
         * How many projects are on a page. Only together with `page`.
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
      /** The projects that fit. None is a success, too. */
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
    /** For how long the keys are wanted. */
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
