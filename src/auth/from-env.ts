import { readEnvironment } from '#environment';
import { type EnvironmentOptions, type FromEnvOptions, findOptions } from './environment/find-options.js';

/**
 * Finds credentials that have been set already for the provider's SDKs, its Terraform providers or OpenStack tools, with
 * the region and the project that are set beside them. Give what it returns to `createClient`. Needs Node, Bun or Deno.
 *
 * Looks at these, in this order, and takes the first whole login; of two places, no parts are put together:
 *
 * 1. `HUAWEICLOUD_SDK_AK`, `_SK`, `_SECURITY_TOKEN`, `_PROJECT_ID`, `_IAM_ENDPOINT`; then `HW_…` as the Terraform provider
 *    reads it: token, access key, user with password; then `OTC_SDK_AK`, `_SK`, `_PROJECT_ID`.
 * 2. `OS_…` as gophertelekomcloud reads it: token, access key (first `AWS_ACCESS_KEY_ID` with `AWS_ACCESS_SECRET_KEY`),
 *    user with password and domain. `OS_AUTH_TYPE` picks one of them.
 * 3. `[basic]` of `~/.huaweicloud/credentials`, or of the file that `HUAWEICLOUD_SDK_CREDENTIALS_FILE` names.
 * 4. `clouds.yaml`, `.yml` or `.json` in the working directory, `~/.config/openstack` or `/etc/openstack`, with `secure.*`;
 *    or the files that `OS_CLIENT_CONFIG_FILE` and `OS_CLIENT_SECURE_FILE` name. YAML needs the package `yaml`. Without
 *    `OS_CLOUD`, there must be one cloud. With it, that cloud comes before the variables of 2.
 *
 * The region may also be in the name of the project (`eu-de_sales`). `HUAWEICLOUD_SDK_REGION_MODELARTS_<REGION>` gives the
 * endpoint of a region. The keys of a cloud server are not looked for: that is `ecs`.
 *
 * @throws InvalidRequestError if there is no login or no region; if half a login, an unreadable file or an agency comes
 * before what is there; or for another runtime. No value of a setting is shown, other than the names of region and cloud
 */
export async function fromEnv(options: FromEnvOptions = {}): Promise<EnvironmentOptions> {
  return findOptions(readEnvironment(), options);
}
