// Written by `npm run generate` from openapi/iam.yaml. Change the document, not this file.

/**
 * The user's password. A secret.
 *
 * @format password
 * @example not-a-password-of-anybody
 */
export type Password = string;

/** A domain, which is the account that users and projects belong to, named in one of two ways. */
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

/** Who logs in, named in one of two ways, and the password. */
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
      /** A domain, which is the account that users and projects belong to, named in one of two ways. */
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
 * The passcode of the moment. A secret, and good for one login only.
 *
 * @format password
 * @example 000000
 */
export type Passcode = string;

/** The same user once more, and the passcode that the user's virtual MFA device shows. */
export type PasscodeUser =
  | {
      /**
       * Name of the IAM user.
       *
       * @example stopper
       */
      name: string;
      /** A domain, which is the account that users and projects belong to, named in one of two ways. */
      domain?: DomainChoice;
      /** The passcode of the moment. A secret, and good for one login only. */
      passcode: Passcode;
    }
  | {
      /**
       * Id of the IAM user.
       *
       * @example 2a3b4c5d6e7f80918273a4b5c6d7e8f9
       */
      id: string;
      /** The passcode of the moment. A secret, and good for one login only. */
      passcode: Passcode;
    };

/** A project, named in one of two ways. */
export type ProjectChoice =
  | {
      /**
       * Name of the project, whole - `eu-de` or `eu-de_team-a`.
       *
       * @example eu-de
       */
      name: string;
      /** A domain, which is the account that users and projects belong to, named in one of two ways. */
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
 * What the token is for. **ModelArts needs a token of a project.** A token of a domain is good for calls of the identity
 * service, and ModelArts refuses it, with 401 `ModelArts.0207` or `ModelArts.0212` or with 400 `ModelArts.0204`. If both are
 * given, the project wins.
 */
export interface TokenScope {
  /** A project, named in one of two ways. */
  project?: ProjectChoice;
  /** A domain, which is the account that users and projects belong to, named in one of two ways. */
  domain?: DomainChoice;
}

/** A login with a password, and with a passcode where the user has to give one. */
export interface PasswordLogin {
  /** Who logs in, and for what. */
  auth: {
    /** Who logs in. */
    identity: {
      /**
       * How the user proves who it is. `password`; for a user whose login is protected by a virtual MFA device,
       * `totp` as well, together with the property of that name.
       *
       * @example [
       *   "password"
       * ]
       */
      methods: ('password' | 'totp')[];
      /** The proof by password. */
      password: {
        /** Who logs in, named in one of two ways, and the password. */
        user: PasswordUser;
      };
      /** The proof by passcode, for `totp` among the methods. */
      totp?: {
        /** The same user once more, and the passcode that the user's virtual MFA device shows. */
        user: PasscodeUser;
      };
    };
    /**
     * What the token is for. **ModelArts needs a token of a project.** A token of a domain is good for calls of the identity
     * service, and ModelArts refuses it, with 401 `ModelArts.0207` or `ModelArts.0212` or with 400 `ModelArts.0204`. If both are
     * given, the project wins.
     */
    scope?: TokenScope;
  };
}

/** What an error answer holds. Judge by `error_code` together with the HTTP status, never by `error_msg`. */
export interface ErrorBody {
  /**
   * The provider's code. `ModelArts.` and four to eight digits from the service itself; other prefixes (`APIG.`,
   * `APIGW.`, `IAM.`) from the gateway and the identity service before it. The set is open.
   *
   * @example ModelArts.4851
   */
  error_code: string;
  /**
   * A text for people. Its wording is no contract, and details may be appended to it.
   *
   * @example Task version not found
   */
  error_msg: string;
  /**
   * The gateway's id of the request. Only the gateway puts it here; otherwise look at `X-Request-Id`.
   *
   * @example 4f6c1d0e9b8a7f65
   */
  request_id?: string;
}

/** An error in the shape of Keystone, of which the identity service is made. */
export interface KeystoneErrorBody {
  /** The error. */
  error: {
    /**
     * The HTTP status once more. It tells nothing that the status does not.
     *
     * @example 401
     */
    code: number;
    /**
     * A text for people. Its wording is no contract.
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

/** What an error answer of the identity service holds. Which of the two it is, is not documented per operation. */
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

/** A service and where it is called. */
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
  /** Where it is called. */
  endpoints: {
    /**
     * Id of the endpoint.
     *
     * @example 4c5d6e7f8091a2b3c4d5e6f708192a3b
     */
    id?: string;
    /**
     * Who may call it. `public` for everybody.
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

/** What a token says. The token itself is in the header `X-Subject-Token`. */
export interface TokenAnswer {
  /** What the token says. */
  token: {
    /**
     * When the token ends, in UTC. 24 hours after it began.
     *
     * @format date-time
     * @example 2026-01-03T03:04:05.855000Z
     */
    expires_at: string;
    /**
     * When the token began, in UTC.
     *
     * @format date-time
     * @example 2026-01-02T03:04:05.855000Z
     */
    issued_at: string;
    /**
     * How the user proved who it is.
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
    /** Who logged in. */
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
       * When the password ends, in UTC, without a mark that says so. `null` or empty if it never does.
       *
       * @example 2026-06-30T00:00:00.000000
       */
      password_expires_at?: string | null;
      /** A domain or a permission, by id and name. */
      domain?: NamedId;
    };
    /** The project the token is for. Not there in a token of a domain. */
    project?: {
      /**
       * Id of the project, which the paths of ModelArts ask for.
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
    /** What the user may do. An id of `0` stands for no permission. */
    roles?: NamedId[];
    /** Where the services are. Large; `nocatalog` leaves it out. */
    catalog?: CatalogEntry[];
  };
}

/** Where this and its neighbours are read. */
export interface Links {
  /**
   * This one.
   *
   * @example https://iam.eu-de.otc.t-systems.com/v3/projects
   */
  self?: string | null;
  /**
   * The page before.
   *
   * @example null
   */
  previous?: string | null;
  /**
   * The page after.
   *
   * @example null
   */
  next?: string | null;
}

/** A project. */
export interface Project {
  /**
   * Id of the project, which the paths of ModelArts ask for. 32 lower-case hexadecimal digits in every example of the
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
   * Id of the domain (account) it belongs to.
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
   * The provider writes "whether the caller is a tenant"; what that says of a project is unknown.
   *
   * @example false
   */
  is_domain?: boolean;
  /**
   * What its owner wrote about it.
   *
   * @example
   */
  description?: string;
  /** Where this and its neighbours are read. */
  links?: Links;
}

/** Projects. */
export interface ProjectList {
  /** The projects that fit. None, if none does. */
  projects: Project[];
  /** Where this and its neighbours are read. */
  links?: Links;
}

/** For how long the keys are wanted. */
export interface TemporaryAccessKeyRequest {
  /** Who asks. */
  auth: {
    /** Who asks - the bearer of the token in `X-Auth-Token`. */
    identity: {
      /**
       * How it proves who it is - by that token.
       *
       * @example [
       *   "token"
       * ]
       */
      methods: 'token'[];
      /** What is wanted for the token. The service would take the token itself here, too; the header wins. */
      token?: {
        /**
         * How long the keys live, in seconds. 15 minutes to 24 hours.
         *
         * @default 900
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
     * What travels as `X-Security-Token` with each signed request. A secret.
     *
     * @format password
     * @example not-a-security-token-of-anybody
     */
    securitytoken: string;
    /**
     * When all three end, in UTC.
     *
     * @format date-time
     * @example 2026-01-02T03:19:05.855000Z
     */
    expires_at: string;
  };
}
