import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { documentPath } from '../document/load.js';

export { iamDocumentPath } from '../document/load.js';

const prism = fileURLToPath(new URL('../../node_modules/@stoplight/prism-cli/dist/index.js', import.meta.url));
const startLimit = 60_000;

/** A running mock of the service. */
export interface Mock {
  /** Where it listens. */
  readonly url: string;
  stop(): Promise<void>;
}

/**
 * Starts Prism from the document, on a free port, and waits until it listens. It refuses requests that are not what the
 * document says (`--errors`), and responds with a named example when asked by the header
 * `Prefer: code=404, example=path_not_found`.
 */
export async function startMock(document = documentPath): Promise<Mock> {
  const process_ = spawn(process.execPath, [prism, 'mock', '--errors', '--port', '0', document], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  try {
    return { url: await listeningUrl(process_), stop: () => stop(process_) };
  } catch (error) {
    await stop(process_);
    throw error;
  }
}

function listeningUrl(process_: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let output = '';
    const timer = setTimeout(() => reject(new Error(`Prism did not start in time:\n${output}`)), startLimit);
    const read = (chunk: Buffer) => {
      output += chunk;
      const url = /listening on (http:\/\/\S+)/.exec(output)?.[1];
      if (url === undefined) return;
      clearTimeout(timer);
      resolve(url);
    };
    process_.stdout?.on('data', read);
    process_.stderr?.on('data', read);
    process_.once('exit', (code) => {
      clearTimeout(timer);
      reject(new Error(`Prism ended with code ${code}:\n${output}`));
    });
  });
}

async function stop(process_: ChildProcess): Promise<void> {
  if (process_.exitCode !== null || process_.signalCode !== null) return;
  process_.kill();
  await once(process_, 'exit');
}
