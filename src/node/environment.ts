import { constants, open } from 'node:fs/promises';
import type { Content, Environment } from '../auth/from-env/environment.js';
import type { Problem } from '../auth/from-env/source.js';
import { orUndefined } from '../utils.js';

/** The machine, as Node, Bun and Deno see it. */
export function readEnvironment(): Environment {
  // Importing node:process reads all that it exports, streams included, which takes longer than the import of the client.
  const { process } = globalThis;
  const windows = process.platform === 'win32';
  return {
    variables: process.env,
    homeVariable: windows ? 'USERPROFILE' : 'HOME',
    // Throws if the directory has been deleted.
    workingDirectory: orUndefined(() => process.cwd()),
    // On Windows this would be below the root of a drive, where any user may create a directory.
    systemDirectory: windows ? undefined : '/etc/openstack',
    readFile,
    readYaml,
  };
}

const absent: readonly unknown[] = ['ENOENT', 'ENOTDIR'];

/** In bytes. A file of settings has a few thousand. */
const maxSize = 2 ** 20;

async function readFile(path: string): Promise<string | Problem | undefined> {
  try {
    return await readText(path);
  } catch (error) {
    // Without a permission of Deno, there is no code.
    const { code, name }: Readonly<Record<string, unknown>> = Object(error);
    if (absent.includes(code)) return undefined;
    return unreadable(path, String(code ?? name), 'Let this user read it, or remove it.');
  }
}

async function readText(path: string): Promise<string | Problem> {
  // To open a FIFO waits for a writer, unless it must not block. Windows has no such flag.
  const file = await open(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
  try {
    const stats = await file.stat();
    if (!stats.isFile()) return unreadable(path, 'it is not a regular file', 'Put a file in its place, or remove it.');
    if (stats.size > maxSize) return unreadable(path, 'it is larger than 1 MiB', 'Correct it, or remove it.');
    const bytes = await file.readFile();
    // Without the byte order mark, which editors of Windows write.
    const text = orUndefined(() => new TextDecoder('utf-8', { fatal: true }).decode(bytes));
    return text ?? unreadable(path, 'it is not UTF-8', 'Save it as UTF-8, or remove it.');
  } finally {
    await file.close();
  }
}

function unreadable(path: string, why: string, advice: string): Problem {
  return { problem: `${path} cannot be read (${why})`, advice };
}

async function readYaml(path: string, text: string): Promise<Content | Problem> {
  const yaml = await importYaml();
  if (yaml === undefined) {
    const advice = 'Mark yaml as external in the bundle, and install it beside; or write clouds.json.';
    return unreadable(path, 'the package yaml cannot be loaded', advice);
  }
  try {
    // Every scalar is a string but null: an id of digits must not become a number. Warnings would quote the text.
    const document = yaml.parseDocument(text, {
      schema: 'failsafe',
      customTags: ['null'],
      merge: true,
      logLevel: 'error',
      prettyErrors: false,
    });
    const [error] = document.errors;
    if (error !== undefined) return notYaml(path, ` in line ${text.slice(0, error.pos[0]).split('\n').length}`);
    // An alias may make a value contain itself, which has no end for those who read it.
    return { value: JSON.parse(JSON.stringify(document.toJS())) };
  } catch {
    return notYaml(path, '');
  }
}

/** Some bundlers make ESM of its CommonJS that fails when it is loaded. */
async function importYaml() {
  try {
    return await import('yaml');
  } catch {
    return undefined;
  }
}

// Without the parser's message, which quotes the text.
function notYaml(path: string, where: string): Problem {
  return { problem: `${path} is not valid YAML${where}`, advice: 'Correct the file.' };
}
