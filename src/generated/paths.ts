// Written by `npm run generate` from openapi/modelarts.yaml. Change the document, not this file.

export interface paths {
  '/v2/{project_id}/processor-tasks/{task_id}/versions/{version_id}/stop': {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the project that owns the task, in the region that is called. 32 lower-case hexadecimal digits in every example
         *     of the provider; no rule is documented.
         * @example 0f1e2d3c4b5a69788796a5b4c3d2e1f0
         */
        project_id: components['parameters']['project_id'];
        /**
         * @description Id of the data-processing task. 19 letters and digits, case-sensitive, in every example of the provider; no rule is
         *     documented.
         * @example tN4kQ7wZ2xB9mC5vR1e
         */
        task_id: components['parameters']['task_id'];
        /**
         * @description Id of the version of the *task*: one run. Not the id of a dataset version, which the provider also calls `version_id`.
         *     In lists, the service itself calls this value `task_version_id`. 19 letters and digits, case-sensitive, in every
         *     example of the provider; no rule is documented.
         * @example vH8pL3sD6yF0gJ2uA9o
         */
        version_id: components['parameters']['version_id'];
      };
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Stop a running version of a data-processing task
     * @description Stops an ongoing run, named by its task and its version. The request has no body and no query.
     *
     *     Needs the permission `modelarts:processTask:updateProcessTask`.
     *
     *     Idempotent in the sense of `x-idempotent`: two stops ask for the same state as one. What the service answers to the
     *     second is not documented.
     *
     *     **Unknown:** whether the run has ended when the answer arrives, or only will; what is answered for a version that
     *     has already completed, failed or been stopped. Read the version to know its state.
     */
    post: operations['StopProcessorTaskVersion'];
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
     * @description Id of a project in one region. The pattern refuses only what would call another path: `.`, `..`, slashes and control characters.
     * @example 0f1e2d3c4b5a69788796a5b4c3d2e1f0
     */
    ProjectId: string;
    /**
     * @description Id of a data-processing task. The pattern refuses only what would call another path: `.`, `..`, slashes and control characters.
     * @example tN4kQ7wZ2xB9mC5vR1e
     */
    TaskId: string;
    /**
     * @description Id of a version of a *task*, which is one run; not of a dataset version. The pattern refuses only what would call another path: `.`, `..`, slashes and control characters.
     * @example vH8pL3sD6yF0gJ2uA9o
     */
    TaskVersionId: string;
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
    /** @description An object without properties. The operation answers nothing but that it was accepted. */
    EmptyObject: Record<string, never>;
  };
  responses: {
    /**
     * @description Any other error. The API page lists none of these; the provider's error table does, and the gateway adds its own. After
     *     a timeout or a 5xx the stop may have happened all the same.
     */
    OtherError: {
      headers: {
        'X-Request-Id': components['headers']['RequestId'];
        'Retry-After': components['headers']['RetryAfter'];
        [name: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['ErrorBody'];
      };
    };
    /**
     * @description The service refused the request as it stands. **Missing tasks and versions are answered here**, not with 404: the
     *     provider's error table puts the codes of this family under 400. The API page does not list this status.
     */
    BadRequest: {
      headers: {
        'X-Request-Id': components['headers']['RequestId'];
        [name: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['ErrorBody'];
      };
    };
    /** @description The credentials are missing, dead or unusable. */
    Unauthorized: {
      headers: {
        'X-Request-Id': components['headers']['RequestId'];
        [name: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['ErrorBody'];
      };
    };
    /**
     * @description The service knows the caller and refuses. An invalid token can come here, too, and so does a state that forbids the
     *     operation.
     */
    Forbidden: {
      headers: {
        'X-Request-Id': components['headers']['RequestId'];
        [name: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['ErrorBody'];
      };
    };
    /**
     * @description Listed on the API page, but no row of the provider's error table puts a missing task or version here: those come with
     *     400. What the table does put here says that the address or the project is wrong.
     */
    NotFound: {
      headers: {
        'X-Request-Id': components['headers']['RequestId'];
        [name: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['ErrorBody'];
      };
    };
    /** @description Too many requests. The API page does not list this status; the provider's error table does. */
    TooManyRequests: {
      headers: {
        'X-Request-Id': components['headers']['RequestId'];
        'Retry-After': components['headers']['RetryAfter'];
        [name: string]: unknown;
      };
      content: {
        'application/json': components['schemas']['ErrorBody'];
      };
    };
  };
  parameters: {
    /**
     * @description Id of the project that owns the task, in the region that is called. 32 lower-case hexadecimal digits in every example
     *     of the provider; no rule is documented.
     * @example 0f1e2d3c4b5a69788796a5b4c3d2e1f0
     */
    project_id: components['schemas']['ProjectId'];
    /**
     * @description Id of the data-processing task. 19 letters and digits, case-sensitive, in every example of the provider; no rule is
     *     documented.
     * @example tN4kQ7wZ2xB9mC5vR1e
     */
    task_id: components['schemas']['TaskId'];
    /**
     * @description Id of the version of the *task*: one run. Not the id of a dataset version, which the provider also calls `version_id`.
     *     In lists, the service itself calls this value `task_version_id`. 19 letters and digits, case-sensitive, in every
     *     example of the provider; no rule is documented.
     * @example vH8pL3sD6yF0gJ2uA9o
     */
    version_id: components['schemas']['TaskVersionId'];
  };
  requestBodies: never;
  headers: {
    /**
     * @description The provider's id of this request. Name it when you ask for support.
     * @example 3c2b1a09-8f7e-4d6c-9b5a-4f3e2d1c0b9a-1735689600123-modelarts-gateway
     */
    RequestId: string;
    /**
     * @description When to try again, in whole seconds from now or as an HTTP date.
     * @example 5
     */
    RetryAfter: string;
  };
  pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
  StopProcessorTaskVersion: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * @description Id of the project that owns the task, in the region that is called. 32 lower-case hexadecimal digits in every example
         *     of the provider; no rule is documented.
         * @example 0f1e2d3c4b5a69788796a5b4c3d2e1f0
         */
        project_id: components['parameters']['project_id'];
        /**
         * @description Id of the data-processing task. 19 letters and digits, case-sensitive, in every example of the provider; no rule is
         *     documented.
         * @example tN4kQ7wZ2xB9mC5vR1e
         */
        task_id: components['parameters']['task_id'];
        /**
         * @description Id of the version of the *task*: one run. Not the id of a dataset version, which the provider also calls `version_id`.
         *     In lists, the service itself calls this value `task_version_id`. 19 letters and digits, case-sensitive, in every
         *     example of the provider; no rule is documented.
         * @example vH8pL3sD6yF0gJ2uA9o
         */
        version_id: components['parameters']['version_id'];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The stop was accepted. The provider documents an empty object; whether the run has ended by then is unknown. */
      200: {
        headers: {
          'X-Request-Id': components['headers']['RequestId'];
          [name: string]: unknown;
        };
        content: {
          'application/json': components['schemas']['EmptyObject'];
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
}
