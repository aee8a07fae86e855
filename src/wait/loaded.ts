export { readPages } from './pages/read-pages.js';
export { runningVersions } from './running.js';
export { stopAll } from './stop-all.js';
export { stopAndWait } from './stop-and-wait.js';
export { waitForVersion } from './wait-for-version.js';
