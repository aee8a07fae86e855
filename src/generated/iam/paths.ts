// Written by `npm run generate` from openapi/iam.yaml. Change the document, not this file.

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
     * @description Gives a token of 24 hours to a user who proves with a password, and with a passcode where that is asked, who it is. Keep
     *     it: the service asks not to log in for every call. A token that is about to end may end in the middle of a call.
     *
     *     The user is named by name and domain or by id, the scope is a project, by name or id. **A token of a domain, and one
     *     without scope, are of no use for ModelArts.** The provider's table calls the scope mandatory, its text says what becomes
     *     of a login without one; so it is optional here.
     *
     *     Idempotent in the sense of `x-idempotent`: two logins give two tokens. The second does not end the first, and nothing
     *     else changes. A passcode is good for one login only, so a repeated login with one may be refused, which harms nothing
     *     either.
     *
     *     **A wrong password must not be sent again**: the service locks the account. The rule by which it does so is not
     *     documented here.
     *
     *     **Unknown:** which of the two error shapes is answered when.
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
     * @description Lists the projects that fit all that is asked for. `name` with a region's id finds the id of its default project, which
     *     the paths of ModelArts ask for: one project, or none where the account has none in that region or the caller may not
     *     see it.
     *
     *     Idempotent: it only reads.
     *
     *     **Unknown:** whether `name` must be the whole name; the provider's clients give the whole name, and some of them take it
     *     for an error if more than one project is answered.
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
     * @description Gives a pair of access keys and a security token, which together may do what the token in `X-Auth-Token` may. They end
     *     by themselves.
     *
     *     Idempotent in the sense of `x-idempotent`: asking twice gives two sets of keys. The second does not end the first, and
     *     nothing else changes.
     *
     *     The service has other ways to get such keys, such as an agency; they are not described here.
     *
     *     **Unknown:** whether the keys outlive the token they were made from.
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
    /**
     * Format: password
     * @description The user's password. A secret.
     * @example not-a-password-of-anybody
     */
    Password: string;
    /** @description A domain, which is the account that users and projects belong to, named in one of two ways. */
    DomainChoice:
      | {
          /**
           * @description Name of the domain. The web console shows it under "My Credentials".
           * @example OTC00000000001000000001
           */
          name: string;
        }
      | {
          /**
           * @description Id of the domain.
           * @example 1f2e3d4c5b6a79889706a5b4c3d2e1f0
           */
          id: string;
        };
    /** @description Who logs in, named in one of two ways, and the password. */
    PasswordUser:
      | {
          /**
           * @description Name of the IAM user.
           * @example stopper
           */
          name: string;
          password: components['schemas']['Password'];
          domain: components['schemas']['DomainChoice'];
        }
      | {
          /**
           * @description Id of the IAM user.
           * @example 2a3b4c5d6e7f80918273a4b5c6d7e8f9
           */
          id: string;
          password: components['schemas']['Password'];
        };
    /**
     * Format: password
     * @description The passcode of the moment. A secret, and good for one login only.
     * @example 000000
     */
    Passcode: string;
    /** @description The same user once more, and the passcode that the user's virtual MFA device shows. */
    PasscodeUser:
      | {
          /**
           * @description Name of the IAM user.
           * @example stopper
           */
          name: string;
          domain?: components['schemas']['DomainChoice'];
          passcode: components['schemas']['Passcode'];
        }
      | {
          /**
           * @description Id of the IAM user.
           * @example 2a3b4c5d6e7f80918273a4b5c6d7e8f9
           */
          id: string;
          passcode: components['schemas']['Passcode'];
        };
    /** @description A project, named in one of two ways. */
    ProjectChoice:
      | {
          /**
           * @description Name of the project, whole - `eu-de` or `eu-de_team-a`.
           * @example eu-de
           */
          name: string;
          domain?: components['schemas']['DomainChoice'];
        }
      | {
          /**
           * @description Id of the project.
           * @example 0f1e2d3c4b5a69788796a5b4c3d2e1f0
           */
          id: string;
        };
    /**
     * @description What the token is for. **ModelArts needs a token of a project.** A token of a domain is good for calls of the identity
     *     service, and ModelArts refuses it, with 401 `ModelArts.0207` or `ModelArts.0212` or with 400 `ModelArts.0204`. If both are
     *     given, the project wins.
     */
    TokenScope: {
      project?: components['schemas']['ProjectChoice'];
      domain?: components['schemas']['DomainChoice'];
    };
    /** @description A login with a password, and with a passcode where the user has to give one. */
    PasswordLogin: {
      /** @description Who logs in, and for what. */
      auth: {
        /** @description Who logs in. */
        identity: {
          /**
           * @description How the user proves who it is. `password`; for a user whose login is protected by a virtual MFA device,
           *     `totp` as well, together with the property of that name.
           * @example [
           *       "password"
           *     ]
           */
          methods: ('password' | 'totp')[];
          /** @description The proof by password. */
          password: {
            user: components['schemas']['PasswordUser'];
          };
          /** @description The proof by passcode, for `totp` among the methods. */
          totp?: {
            user: components['schemas']['PasscodeUser'];
          };
        };
        scope?: components['schemas']['TokenScope'];
      };
    };
    /** @description What an error answer holds. Judge by `error_code` together with the HTTP status, never by `error_msg`. */
    ErrorBody: {
      /**
       * @description The provider's code. `ModelArts.` and four to eight digits from the service itself; other prefixes (`APIG.`,
       *     `APIGW.`, `IAM.`) from the gateway and the identity service before it. The set is open.
       * @example ModelArts.4851
       */
      error_code: string;
      /**
       * @description A text for people. Its wording is no contract, and details may be appended to it.
       * @example Task version not found
       */
      error_msg: string;
      /**
       * @description The gateway's id of the request. Only the gateway puts it here; otherwise look at `X-Request-Id`.
       * @example 4f6c1d0e9b8a7f65
       */
      request_id?: string;
    };
    /** @description An error in the shape of Keystone, of which the identity service is made. */
    KeystoneErrorBody: {
      /** @description The error. */
      error: {
        /**
         * @description The HTTP status once more. It tells nothing that the status does not.
         * @example 401
         */
        code: number;
        /**
         * @description A text for people. Its wording is no contract.
         * @example The request you have made requires authentication.
         */
        message: string;
        /**
         * @description The name of the HTTP status.
         * @example Unauthorized
         */
        title?: string;
      };
    };
    /** @description What an error answer of the identity service holds. Which of the two it is, is not documented per operation. */
    IamErrorBody: components['schemas']['ErrorBody'] | components['schemas']['KeystoneErrorBody'];
    /** @description A domain or a permission, by id and name. */
    NamedId: {
      /**
       * @description The id.
       * @example 1f2e3d4c5b6a79889706a5b4c3d2e1f0
       */
      id: string;
      /**
       * @description The name.
       * @example OTC00000000001000000001
       */
      name: string;
    };
    /** @description A service and where it is called. */
    CatalogEntry: {
      /**
       * @description Id of the service.
       * @example 3b4c5d6e7f8091a2b3c4d5e6f708192a
       */
      id?: string;
      /**
       * @description Name of the service.
       * @example iam
       */
      name?: string;
      /**
       * @description Kind of the service.
       * @example identity
       */
      type: string;
      /** @description Where it is called. */
      endpoints: {
        /**
         * @description Id of the endpoint.
         * @example 4c5d6e7f8091a2b3c4d5e6f708192a3b
         */
        id?: string;
        /**
         * @description Who may call it. `public` for everybody.
         * @example public
         */
        interface?: string;
        /**
         * @description The region. `*` for all.
         * @example *
         */
        region?: string;
        /**
         * @description The region's id. `*` for all.
         * @example *
         */
        region_id?: string;
        /**
         * @description The URL.
         * @example https://iam.eu-de.otc.t-systems.com/v3
         */
        url: string;
      }[];
    };
    /** @description What a token says. The token itself is in the header `X-Subject-Token`. */
    TokenAnswer: {
      /** @description What the token says. */
      token: {
        /**
         * Format: date-time
         * @description When the token ends, in UTC. 24 hours after it began.
         * @example 2026-01-03T03:04:05.855000Z
         */
        expires_at: string;
        /**
         * Format: date-time
         * @description When the token began, in UTC.
         * @example 2026-01-02T03:04:05.855000Z
         */
        issued_at: string;
        /**
         * @description How the user proved who it is.
         * @example [
         *       "password"
         *     ]
         */
        methods: string[];
        /**
         * @description When the passcode was given, in UTC. Only after a login with one.
         * @example 2026-01-02T03:04:05.855000Z
         */
        mfa_authn_at?: string;
        /** @description Who logged in. */
        user: {
          /**
           * @description Id of the user.
           * @example 2a3b4c5d6e7f80918273a4b5c6d7e8f9
           */
          id: string;
          /**
           * @description Name of the user.
           * @example stopper
           */
          name: string;
          /**
           * @description When the password ends, in UTC, without a mark that says so. `null` or empty if it never does.
           * @example 2026-06-30T00:00:00.000000
           */
          password_expires_at?: string | null;
          domain?: components['schemas']['NamedId'];
        };
        /** @description The project the token is for. Not there in a token of a domain. */
        project?: {
          /**
           * @description Id of the project, which the paths of ModelArts ask for.
           * @example 0f1e2d3c4b5a69788796a5b4c3d2e1f0
           */
          id: string;
          /**
           * @description Name of the project.
           * @example eu-de
           */
          name: string;
          domain?: components['schemas']['NamedId'];
        };
        domain?: components['schemas']['NamedId'];
        /** @description What the user may do. An id of `0` stands for no permission. */
        roles?: components['schemas']['NamedId'][];
        /** @description Where the services are. Large; `nocatalog` leaves it out. */
        catalog?: components['schemas']['CatalogEntry'][];
      };
    };
    /** @description Where this and its neighbours are read. */
    Links: {
      /**
       * @description This one.
       * @example https://iam.eu-de.otc.t-systems.com/v3/projects
       */
      self?: string | null;
      /**
       * @description The page before.
       * @example null
       */
      previous?: string | null;
      /**
       * @description The page after.
       * @example null
       */
      next?: string | null;
    };
    /** @description A project. */
    Project: {
      /**
       * @description Id of the project, which the paths of ModelArts ask for. 32 lower-case hexadecimal digits in every example of the
       *     provider; no rule is documented.
       * @example 0f1e2d3c4b5a69788796a5b4c3d2e1f0
       */
      id: string;
      /**
       * @description Name of the project. The default project of a region has the region's id as its name; below it, names such as
       *     `eu-de_team-a` were seen. `MOS` is a built-in project of the object storage.
       * @example eu-de
       */
      name: string;
      /**
       * @description Id of the domain (account) it belongs to.
       * @example 1f2e3d4c5b6a79889706a5b4c3d2e1f0
       */
      domain_id?: string;
      /**
       * @description Id of the project or the domain above it.
       * @example 1f2e3d4c5b6a79889706a5b4c3d2e1f0
       */
      parent_id?: string;
      /**
       * @description Whether it can be used.
       * @example true
       */
      enabled?: boolean;
      /**
       * @description The provider writes "whether the caller is a tenant"; what that says of a project is unknown.
       * @example false
       */
      is_domain?: boolean;
      /**
       * @description What its owner wrote about it.
       * @example
       */
      description?: string;
      links?: components['schemas']['Links'];
    };
    /** @description Projects. */
    ProjectList: {
      /** @description The projects that fit. None, if none does. */
      projects: components['schemas']['Project'][];
      links?: components['schemas']['Links'];
    };
    /** @description For how long the keys are wanted. */
    TemporaryAccessKeyRequest: {
      /** @description Who asks. */
      auth: {
        /** @description Who asks - the bearer of the token in `X-Auth-Token`. */
        identity: {
          /**
           * @description How it proves who it is - by that token.
           * @example [
           *       "token"
           *     ]
           */
          methods: 'token'[];
          /** @description What is wanted for the token. The service would take the token itself here, too; the header wins. */
          token?: {
            /**
             * @description How long the keys live, in seconds. 15 minutes to 24 hours.
             * @default 900
             * @example 3600
             */
            duration_seconds?: number;
          };
        };
      };
    };
    /** @description Temporary access keys. */
    TemporaryAccessKey: {
      /** @description The keys, which sign requests together with `X-Security-Token`. */
      credential: {
        /**
         * @description The access key (AK).
         * @example EXAMPLEACCESSKEY0000
         */
        access: string;
        /**
         * Format: password
         * @description The secret key (SK). A secret.
         * @example not-a-secret-key-of-anybody
         */
        secret: string;
        /**
         * Format: password
         * @description What travels as `X-Security-Token` with each signed request. A secret.
         * @example not-a-security-token-of-anybody
         */
        securitytoken: string;
        /**
         * Format: date-time
         * @description When all three end, in UTC.
         * @example 2026-01-02T03:19:05.855000Z
         */
        expires_at: string;
      };
    };
  };
  responses: {
    /**
     * @description Any other error. The API pages list 500 and 503; the provider's error table has 410 as well. What is answered with 503 is
     *     not documented.
     */
    OtherError: {
      headers: {
        'X-Request-Id': components['headers']['RequestId'];
        'X-IAM-Trace-Id': components['headers']['IamTraceId'];
        'Retry-After': components['headers']['RetryAfter'];
        [name: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['IamErrorBody'];
      };
    };
    /**
     * @description The service refused the request as it stands. **Access keys that are dead, and a missing project, are answered here,
     *     too**, says the provider's error table.
     */
    BadRequest: {
      headers: {
        'X-Request-Id': components['headers']['RequestId'];
        'X-IAM-Trace-Id': components['headers']['IamTraceId'];
        [name: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['IamErrorBody'];
      };
    };
    /** @description The login was refused. **Do not send the same password again**: the service locks the account. */
    LoginRefused: {
      headers: {
        'X-Request-Id': components['headers']['RequestId'];
        'X-IAM-Trace-Id': components['headers']['IamTraceId'];
        [name: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['IamErrorBody'];
      };
    };
    /** @description The service knows the caller and refuses. */
    Forbidden: {
      headers: {
        'X-Request-Id': components['headers']['RequestId'];
        'X-IAM-Trace-Id': components['headers']['IamTraceId'];
        [name: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['IamErrorBody'];
      };
    };
    /** @description What the request names does not exist, or the address is wrong. */
    NotFound: {
      headers: {
        'X-Request-Id': components['headers']['RequestId'];
        'X-IAM-Trace-Id': components['headers']['IamTraceId'];
        [name: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['IamErrorBody'];
      };
    };
    /** @description Too many requests. The API pages do not list this status; the provider's error table does. */
    TooManyRequests: {
      headers: {
        'X-Request-Id': components['headers']['RequestId'];
        'X-IAM-Trace-Id': components['headers']['IamTraceId'];
        'Retry-After': components['headers']['RetryAfter'];
        [name: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['IamErrorBody'];
      };
    };
    /** @description The credentials are missing, dead or unusable. */
    Unauthorized: {
      headers: {
        'X-Request-Id': components['headers']['RequestId'];
        'X-IAM-Trace-Id': components['headers']['IamTraceId'];
        [name: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['IamErrorBody'];
      };
    };
  };
  parameters: never;
  requestBodies: never;
  headers: {
    /**
     * @description The provider's id of this request. Name it when you ask for support.
     * @example 3c2b1a09-8f7e-4d6c-9b5a-4f3e2d1c0b9a-1735689600123-modelarts-gateway
     */
    RequestId: string;
    /**
     * @description The identity service's own id of this request. Not on the API pages; the provider's clients name it when a look-up fails.
     * @example 0a1b2c3d4e5f60718293a4b5c6d7e8f9
     */
    IamTraceId: string;
    /**
     * @description When to try again, in whole seconds from now or as an HTTP date.
     * @example 5
     */
    RetryAfter: string;
    /**
     * @description **The token**: what travels as `X-Auth-Token` from now on. Several kilobytes of base64. A secret.
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
         * @description Any text that is not empty leaves the catalog of services out of the answer. It is large, and the client knows
         *     where ModelArts is.
         * @example true
         */
        nocatalog?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** @description Who logs in, and for what. */
    requestBody: {
      content: {
        'application/json': components['schemas']['PasswordLogin'];
      };
    };
    responses: {
      /** @description Logged in. The token is in the header `X-Subject-Token`; the body says what it is good for. */
      201: {
        headers: {
          'X-Subject-Token': components['headers']['SubjectToken'];
          'X-Request-Id': components['headers']['RequestId'];
          'X-IAM-Trace-Id': components['headers']['IamTraceId'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['TokenAnswer'];
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
         * @description Name of the project. The default project of a region has the region's id as its name.
         * @example eu-de
         */
        name?: string;
        /**
         * @description Id of the domain (account) the projects belong to.
         * @example 1f2e3d4c5b6a79889706a5b4c3d2e1f0
         */
        domain_id?: string;
        /**
         * @description Id of the project or the domain above the projects.
         * @example 1f2e3d4c5b6a79889706a5b4c3d2e1f0
         */
        parent_id?: string;
        /**
         * @description Whether the projects can be used.
         * @example true
         */
        enabled?: boolean;
        /**
         * @description The provider writes "whether the caller is a tenant"; what it selects is unknown.
         * @example false
         */
        is_domain?: boolean;
        /**
         * @description Which page, from 1. Only together with `per_page`.
         * @example 1
         */
        page?: number;
        /**
         * @description How many projects are on a page. Only together with `page`.
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
      /** @description The projects that fit. None is a success, too. */
      200: {
        headers: {
          'X-Request-Id': components['headers']['RequestId'];
          'X-IAM-Trace-Id': components['headers']['IamTraceId'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['ProjectList'];
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
    /** @description For how long the keys are wanted. */
    requestBody: {
      content: {
        'application/json': components['schemas']['TemporaryAccessKeyRequest'];
      };
    };
    responses: {
      /** @description The keys. */
      201: {
        headers: {
          'X-Request-Id': components['headers']['RequestId'];
          'X-IAM-Trace-Id': components['headers']['IamTraceId'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['TemporaryAccessKey'];
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
