import type { Handle } from './respond.js';
import type { ListenOptions, RunningServer } from './server.js';

/** Stands for the server where a runtime has none. */
export function listen(_handle: Handle, _options: ListenOptions): Promise<RunningServer> {
  return Promise.reject(new Error('There are no HTTP servers in this runtime. Use the fetch of the fake service.'));
}
