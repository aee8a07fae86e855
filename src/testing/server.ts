import type { ListenOptions, RunningServer } from './listen.js';
import type { Handle } from './respond.js';

/** Takes the place of the server in a runtime that has none. */
export function listen(_handle: Handle, _options: ListenOptions): Promise<RunningServer> {
  return Promise.reject(new Error('There are no HTTP servers in this runtime. Use the fetch of the fake service.'));
}
