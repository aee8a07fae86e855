import { readFile } from 'node:fs/promises';
import { InvalidRequestError, isInvalidRequestError } from '../../index.js';

/** How the hardware of a machine of the provider introduces itself, by cloud-init's list of data sources. */
const tags: readonly string[] = ['OpenTelekomCloud', 'HUAWEICLOUD'];

/** Whether this machine seems to be a server of the cloud: by the name that its virtual hardware gives. */
async function isCloudServer(folder: string): Promise<boolean> {
  try {
    const tag = await readFile(`${folder}/chassis_asset_tag`, 'utf8');
    return tags.includes(tag.trim());
  } catch {
    return false;
  }
}

/**
 * An error that no credentials were found, with the advice that helps on a cloud server, if it is on one. Others as they are.
 *
 * @param folder where the system describes its hardware
 */
export async function suggestServer(error: unknown, folder = '/sys/class/dmi/id'): Promise<unknown> {
  if (!isInvalidRequestError(error) || error.parameter !== 'auth' || !(await isCloudServer(folder))) return error;
  const advice = `This is a cloud server: --auth ecs uses its own keys, if it has an agency. ${error.advice}`;
  return new InvalidRequestError(error.operation, 'auth', error.problem, advice);
}
