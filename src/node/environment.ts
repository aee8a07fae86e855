import { readFile as read } from 'node:fs/promises';
import process from 'node:process';
import type { Content, Environment } from '../auth/from-env/environment.js';
import type { Problem } from '../auth/from-env/methods.js';

/** The machine, as Node, Bun and Deno see it. */
export function readEnvironment(): Environment {
  const windows = process.platform === 'win32';
  return {
    variables: process.env,
    homeVariable: windows ? 'USERPROFILE' : 'HOME',
    workingDirectory: process.cwd(),
    // On Windows this would be below the root of a drive, where any user may make a folder.
    systemDirectory: windows ? undefined : '/etc/openstack',
    readFile,
    readYaml,
  };
}

const absent: readonly unknown[] = ['ENOENT', 'ENOTDIR'];

async function readFile(path: string): Promise<string | Problem | undefined> {
  try {
    const text = await read(path, 'utf8');
    return text.replace(/^\uFEFF/, '');
  } catch (error) {
    // Where Deno was not allowed to read, there is no code.
    const { code, name }: Readonly<Record<string, unknown>> = Object(error);
    if (absent.includes(code)) return undefined;
    return {
      problem: `${path} cannot be read (${String(code ?? name)})`,
      advice: 'Let this user read it, or remove it.',
    };
  }
}

async function readYaml(path: string, text: string): Promise<Content | Problem> {
  const yaml = await importYaml();
  if (yaml === undefined) {
    const problem = `${path} cannot be read without the package yaml, which is not installed`;
    return { problem, advice: 'Install it: npm install yaml.' };
  }
  // Every scalar is a text but null: an id of digits must not become a number. Warnings would quote the text.
  const document = yaml.parseDocument(text, {
    schema: 'failsafe',
    customTags: ['null'],
    merge: true,
    logLevel: 'error',
    prettyErrors: false,
  });
  const [error] = document.errors;
  if (error !== undefined) return noYaml(path, ` in line ${text.slice(0, error.pos[0]).split('\n').length}`);
  try {
    return { value: document.toJS() };
  } catch {
    return noYaml(path, '');
  }
}

// A call of import() that may fail is what bundlers let pass where the package is not installed.
async function importYaml() {
  try {
    return await import('yaml');
  } catch {
    return undefined;
  }
}

// Without the parser's message, which quotes the text.
function noYaml(path: string, where: string): Problem {
  return { problem: `${path} is not valid YAML${where}`, advice: 'Correct the file.' };
}
