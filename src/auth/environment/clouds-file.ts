import { isObject } from '../../errors/error-details.js';
import { parseJson } from '../../transport/parse-json.js';
import { type Content, type Environment, readVariable } from './environment.js';
import type { Problem } from './finding.js';

/** Clouds by name, and the file they are from. */
export interface CloudsFile {
  readonly path: string;
  readonly clouds: Readonly<Record<string, unknown>>;
}

const extensions = ['yaml', 'yml', 'json'];

/** Where OpenStack tools keep their files, by precedence. */
export function configDirectories(environment: Environment): readonly string[] {
  const { variables, homeVariable, workingDirectory, systemDirectory } = environment;
  const home = readVariable(variables, homeVariable);
  return [
    workingDirectory,
    ...(home === undefined ? [] : [`${home}/.config/openstack`]),
    ...(systemDirectory === undefined ? [] : [systemDirectory]),
  ];
}

/**
 * Reads the first file of a kind that there is.
 *
 * @param variable names another file
 */
export async function readCloudsFile(
  environment: Environment,
  kind: 'clouds' | 'secure',
  variable: string,
): Promise<CloudsFile | Problem | undefined> {
  const named = readVariable(environment.variables, variable);
  const paths =
    named === undefined
      ? configDirectories(environment).flatMap((directory) => extensions.map((end) => `${directory}/${kind}.${end}`))
      : [named];
  for (const path of paths) {
    const text = await environment.readFile(path);
    if (text === undefined) continue;
    return typeof text === 'string' ? parse(environment, path, text) : text;
  }
  if (named === undefined) return undefined;
  return { problem: `${variable} is set, but there is no file ${named}`, advice: 'Correct it, or remove it.' };
}

async function parse(environment: Environment, path: string, text: string): Promise<CloudsFile | Problem> {
  const content = path.endsWith('.json') ? readJson(path, text) : await environment.readYaml(path, text);
  if ('problem' in content) return content;
  const clouds = isObject(content.value) ? content.value.clouds : undefined;
  if (isObject(clouds)) return { path, clouds };
  return { problem: `${path} has no clouds`, advice: 'Correct the file, or remove it.' };
}

// Without the parser's message, which quotes the text.
function readJson(path: string, text: string): Content | Problem {
  const value = parseJson(text);
  return value === undefined ? { problem: `${path} is not valid JSON`, advice: 'Correct the file.' } : { value };
}
