// Written by `npm run generate` from openapi/iam.yaml. Change the document, not this file.

/**
 * The user's password. A secret.
 *
 * @format password
 * @example not-a-password-of-anybody
 */
export type Password = string;

/** A domain, which is the account that owns users and projects, by name or by id. */
export type DomainChoice =
  | {
      /**
       * Name of the domain. The web console shows it under "My Credentials".
       *
       * @example OTC00000000001000000001
       */
      name: string;
    }
  | {
      /**
       * Id of the domain.
       *
       * @example 1f2e3d4c5b6a79889706a5b4c3d2e1f0
       */
      id: string;
    };

/** The user, by name or by id, and the password. */
export type PasswordUser =
  | {
      /**
       * Name of the IAM user.
       *
       * @example stopper
       */
      name: string;
      /** The user's password. A secret. */
      password: Password;
      /** A domain, which is the account that owns users and projects, by name or by id. */
      domain: DomainChoice;
    }
  | {
      /**
       * Id of the IAM user.
       *
       * @example 2a3b4c5d6e7f80918273a4b5c6d7e8f9
       */
      id: string;
      /** The user's password. A secret. */
      password: Password;
    };

/**
 * The current passcode. A secret, valid for one login only.
 *
 * @format password
 * @example 000000
 */
export type Passcode = string;

/** The same user, and the passcode that the user's virtual MFA device shows. */
export type PasscodeUser =
  | {
      /**
       * Name of the IAM user who has the passcode.
       *
       * @example stopper
       */
      name: string;
      /** A domain, which is the account that owns users and projects, by name or by id. */
      domain?: DomainChoice;
      /** The current passcode. A secret, valid for one login only. */
      passcode: Passcode;
    }
  | {
      /**
       * Id of the IAM user who has the passcode.
       *
       * @example 2a3b4c5d6e7f80918273a4b5c6d7e8f9
       */
      id: string;
      /** The current passcode. A secret, valid for one login only. */
      passcode: Passcode;
    };

/** A project, by name or by id. */
export type ProjectChoice =
  | {
      /**
       * Whole name of the project, such as `eu-de` or `eu-de_team-a`.
       *
       * @example eu-de
       */
      name: string;
      /** A domain, which is the account that owns users and projects, by name or by id. */
      domain?: DomainChoice;
    }
  | {
      /**
       * Id of the project.
       *
       * @example 0f1e2d3c4b5a69788796a5b4c3d2e1f0
       */
      id: string;
    };

/**
 * Scope of the token. **ModelArts needs a token of a project.** A token of a domain works for calls of the identity service,
 * but ModelArts refuses it, with 401 `ModelArts.0207` or `ModelArts.0212`, or with 400 `ModelArts.0204`. If both are given,
 * the project wins.
 */
export interface TokenScope {
  /** A project, by name or by id. */
  project?: ProjectChoice;
  /** A domain, which is the account that owns users and projects, by name or by id. */
  domain?: DomainChoice;
}

/** A login with a password, and with a passcode if the user needs one. */
export interface PasswordLogin {
  /** The user and the scope. */
  auth: {
    /** The user. */
    identity: {
      /**
       * How the user is identified: `password`. If a virtual MFA device protects the login, also `totp`, together
       * with the property of that name.
       *
       * @example [
       *   "password"
       * ]
       */
      methods: ('password' | 'totp')[];
      /** The user and the password. */
      password: {
        /** The user, by name or by id, and the password. */
        user: PasswordUser;
      };
      /** The user and the passcode, for `totp` among the methods. */
      totp?: {
        /** The same user, and the passcode that the user's virtual MFA device shows. */
        user: PasscodeUser;
      };
    };
    /**
     * Scope of the token. **ModelArts needs a token of a project.** A token of a domain works for calls of the identity service,
     * but ModelArts refuses it, with 401 `ModelArts.0207` or `ModelArts.0212`, or with 400 `ModelArts.0204`. If both are given,
     * the project wins.
     */
    scope?: TokenScope;
  };
}

/** Body of an error response. Judge by `error_code` and the HTTP status together, never by `error_msg`. */
export interface ErrorBody {
  /**
   * The provider's code: `ModelArts.` and four to eight digits from the service itself, other prefixes (`APIG.`, `APIGW.`,
   * `IAM.`) from the gateway and the identity service in front of it. The set is open.
   *
   * @example ModelArts.4851
   */
  error_code: string;
  /**
   * A text for people. Its wording is not a contract, and details may be appended to it.
   *
   * @example Task version not found
   */
  error_msg: string;
  /**
   * The gateway's id of the request. Only the gateway sends it here; otherwise see `X-Request-Id`.
   *
   * @example 4f6c1d0e9b8a7f65
   */
  request_id?: string;
}

/** An error in the shape of Keystone, on which the identity service is based. */
export interface KeystoneErrorBody {
  /** The error. */
  error: {
    /**
     * The HTTP status. It says nothing more than the status itself.
     *
     * @example 401
     */
    code: number;
    /**
     * A text for people. Its wording is not a contract.
     *
     * @example The request you have made requires authentication.
     */
    message: string;
    /**
     * The name of the HTTP status.
     *
     * @example Unauthorized
     */
    title?: string;
  };
}

/** Body of an error response of the identity service. Which of the two shapes an operation uses is not documented. */
export type IamErrorBody = ErrorBody | KeystoneErrorBody;

/** A domain or a permission, by id and name. */
export interface NamedId {
  /**
   * The id.
   *
   * @example 1f2e3d4c5b6a79889706a5b4c3d2e1f0
   */
  id: string;
  /**
   * The name.
   *
   * @example OTC00000000001000000001
   */
  name: string;
}

/** A service and its endpoints. */
export interface CatalogEntry {
  /**
   * Id of the service.
   *
   * @example 3b4c5d6e7f8091a2b3c4d5e6f708192a
   */
  id?: string;
  /**
   * Name of the service.
   *
   * @example iam
   */
  name?: string;
  /**
   * Kind of the service.
   *
   * @example identity
   */
  type: string;
  /**
   * Its endpoints.
   *
   * @example [
   *   {
   *     "interface": "public",
   *     "region": "*",
   *     "url": "https://iam.eu-de.otc.t-systems.com/v3"
   *   }
   * ]
   */
  endpoints: {
    /**
     * Id of the endpoint.
     *
     * @example 4c5d6e7f8091a2b3c4d5e6f708192a3b
     */
    id?: string;
    /**
     * Who may call it. `public` means everybody.
     *
     * @example public
     */
    interface?: string;
    /**
     * The region. `*` for all.
     *
     * @example *
     */
    region?: string;
    /**
     * The region's id. `*` for all.
     *
     * @example *
     */
    region_id?: string;
    /**
     * The URL.
     *
     * @example https://iam.eu-de.otc.t-systems.com/v3
     */
    url: string;
  }[];
}

/** Properties of a token. The token itself is in the header `X-Subject-Token`. */
export interface TokenAnswer {
  /** Properties of the token. */
  token: {
    /**
     * When the token expires, in UTC. 24 hours after it was issued.
     *
     * @format date-time
     * @example 2026-01-03T03:04:05.855000Z
     */
    expires_at: string;
    /**
     * When the token was issued, in UTC.
     *
     * @format date-time
     * @example 2026-01-02T03:04:05.855000Z
     */
    issued_at: string;
    /**
     * How the user was identified.
     *
     * @example [
     *   "password"
     * ]
     */
    methods: string[];
    /**
     * When the passcode was given, in UTC. Only after a login with one.
     *
     * @example 2026-01-02T03:04:05.855000Z
     */
    mfa_authn_at?: string;
    /** The user that the token identifies. */
    user: {
      /**
       * Id of the user.
       *
       * @example 2a3b4c5d6e7f80918273a4b5c6d7e8f9
       */
      id: string;
      /**
       * Name of the user.
       *
       * @example stopper
       */
      name: string;
      /**
       * When the password expires, in UTC, although no time zone is given. `null` or empty if it never expires.
       *
       * @example 2026-06-30T00:00:00.000000
       */
      password_expires_at?: string | null;
      /** A domain or a permission, by id and name. */
      domain?: NamedId;
    };
    /** The project of the token. Absent from a token of a domain. */
    project?: {
      /**
       * Id of the project, for the paths of ModelArts.
       *
       * @example 0f1e2d3c4b5a69788796a5b4c3d2e1f0
       */
      id: string;
      /**
       * Name of the project.
       *
       * @example eu-de
       */
      name: string;
      /** A domain or a permission, by id and name. */
      domain?: NamedId;
    };
    /** A domain or a permission, by id and name. */
    domain?: NamedId;
    /** Permissions of the user. An id of `0` means no permission. */
    roles?: NamedId[];
    /** The endpoints of the services. Large; `nocatalog` leaves it out. */
    catalog?: CatalogEntry[];
  };
}

/** URLs of this page and its neighbours. */
export interface Links {
  /**
   * This page.
   *
   * @example https://iam.eu-de.otc.t-systems.com/v3/projects
   */
  self?: string | null;
  /**
   * The previous page.
   *
   * @example null
   */
  previous?: string | null;
  /**
   * The next page.
   *
   * @example null
   */
  next?: string | null;
}

/** A project. */
export interface Project {
  /**
   * Id of the project, for the paths of ModelArts. 32 lower-case hexadecimal digits in every example of the
   * provider; no rule is documented.
   *
   * @example 0f1e2d3c4b5a69788796a5b4c3d2e1f0
   */
  id: string;
  /**
   * Name of the project. The default project of a region has the region's id as its name; below it, names such as
   * `eu-de_team-a` were seen. `MOS` is a built-in project of the object storage.
   *
   * @example eu-de
   */
  name: string;
  /**
   * Id of the domain (account) that owns it.
   *
   * @example 1f2e3d4c5b6a79889706a5b4c3d2e1f0
   */
  domain_id?: string;
  /**
   * Id of the project or the domain above it.
   *
   * @example 1f2e3d4c5b6a79889706a5b4c3d2e1f0
   */
  parent_id?: string;
  /**
   * Whether it can be used.
   *
   * @example true
   */
  enabled?: boolean;
  /**
   * The provider writes "whether the caller is a tenant"; what that means for a project is unknown.
   *
   * @example false
   */
  is_domain?: boolean;
  /**
   * Description by its owner.
   *
   * @example
   */
  description?: string;
  /** URLs of this page and its neighbours. */
  links?: Links;
}

/** Projects. */
export interface ProjectList {
  /** The matching projects. Empty if there is none. */
  projects: Project[];
  /** URLs of this page and its neighbours. */
  links?: Links;
}

/** Lifetime of the keys. */
export interface TemporaryAccessKeyRequest {
  /** The caller. */
  auth: {
    /** The caller, identified by the token in `X-Auth-Token`. */
    identity: {
      /**
       * How the caller is identified, by that token.
       *
       * @example [
       *   "token"
       * ]
       */
      methods: 'token'[];
      /** What to return for the token. The service also takes the token itself here; the header wins. */
      token?: {
        /**
         * Lifetime of the keys, in seconds. 15 minutes, the default, to 24 hours.
         *
         * @example 3600
         */
        duration_seconds?: number;
      };
    };
  };
}

/** Temporary access keys. */
export interface TemporaryAccessKey {
  /** The keys, which sign requests together with `X-Security-Token`. */
  credential: {
    /**
     * The access key (AK).
     *
     * @example EXAMPLEACCESSKEY0000
     */
    access: string;
    /**
     * The secret key (SK). A secret.
     *
     * @format password
     * @example not-a-secret-key-of-anybody
     */
    secret: string;
    /**
     * The security token, to be sent as `X-Security-Token` with each signed request. A secret.
     *
     * @format password
     * @example not-a-security-token-of-anybody
     */
    securitytoken: string;
    /**
     * When all three expire, in UTC.
     *
     * @format date-time
     * @example 2026-01-02T03:19:05.855000Z
     */
    expires_at: string;
  };
}
