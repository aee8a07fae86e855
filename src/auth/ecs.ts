import { type OptionRules, readTyped, text } from '../options.js';
import { checkEndpoint } from '../transport/endpoint.js';
import { type AccessKeyOptions, accessKeyAuthenticator, accessKeyOptionRules } from './aksk.js';
import type { Auth } from './auth.js';
import { metadataKeys } from './ecs-metadata.js';
import { createRefreshingCache } from './refreshing-cache.js';

/** Settings of {@link ecs}. */
export interface EcsOptions extends AccessKeyOptions {
  /**
   * Where the metadata service listens: https, or http on the machine itself. Default: `http://169.254.169.254`, which only
   * the machine itself can reach.
   */
  readonly metadataEndpoint?: string | undefined;
}

const rules: OptionRules<EcsOptions> = { ...accessKeyOptionRules, metadataEndpoint: text };

const linkLocal = 'http://169.254.169.254';

/**
 * Authenticates as the machine it runs on, an Elastic Cloud Server with an agency: gets temporary access keys from the metadata
 * service, and renews them in the background before they expire. Keys that ModelArts refuses are dropped, and the request is
 * retried once with new ones.
 *
 * @throws InvalidRequestError for an unknown option, a value of the wrong type, or an endpoint that is not https
 */
export function ecs(given: EcsOptions = {}): Auth {
  const { metadataEndpoint = linkLocal, ...options } = readTyped<EcsOptions>('ecs', 'options', given, rules);
  const baseUrl = metadataEndpoint === linkLocal ? linkLocal : checkEndpoint('metadataEndpoint', metadataEndpoint);
  return {
    connect: (client) => {
      const keys = createRefreshingCache(metadataKeys(baseUrl, client));
      return accessKeyAuthenticator(keys, options, client);
    },
  };
}
