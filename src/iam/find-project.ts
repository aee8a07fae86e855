import { isObject } from '../errors/error-details.js';
import { InvalidRequestError } from '../errors/invalid-request-error.js';
import { keystoneListProjects } from '../generated/iam/operations.js';
import { callIam, type Iam } from './call.js';

interface Project {
  readonly id: string;
  readonly name: string;
}

/**
 * The id of the project with a name. Nothing is guessed: none is created, and none of several is picked.
 *
 * @throws InvalidRequestError if there is not exactly one
 */
export async function findProject(iam: Iam, name: string, signal: AbortSignal): Promise<string> {
  const purpose = 'to find the project';
  const { data, clean } = await callIam(keystoneListProjects, iam, { query: { name }, signal, purpose });
  const { projects }: { readonly projects: unknown } = data;
  if (!Array.isArray(projects) || !projects.every(isProject)) {
    const problem = 'the identity service (IAM) answered with something other than a list of projects.';
    throw refusal(problem, 'Check iamEndpoint, or give projectId.');
  }
  const found = projects.filter((project) => project.name === name);
  const [project] = found;
  if (project !== undefined && found.length === 1) return project.id;
  const seen = clean(projects.map((other) => `${other.name} (${other.id})`).join(', '));
  throw refusal(
    found.length === 0
      ? `the access key sees no project named ${JSON.stringify(name)}${seen === '' ? '' : `, but ${seen}`}.`
      : `the access key sees ${found.length} projects named ${JSON.stringify(name)}: ${seen}.`,
    'Give projectId, or the whole name of the project as projectName.',
  );
}

function isProject(value: unknown): value is Project {
  return isObject(value) && typeof value.id === 'string' && typeof value.name === 'string';
}

function refusal(problem: string, advice: string): InvalidRequestError {
  return new InvalidRequestError('createClient', 'projectId', problem, advice);
}
