export { readPages } from '../pagination/pages.js';
export { runningVersions } from './selection.js';
export { stopAll } from './stop-all.js';
export { stopAndWait } from './stop-and-wait.js';
export { waitForVersion } from './wait.js';
