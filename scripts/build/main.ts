/** Writes the files of `dist` that are run: `npm run build:library`. */
import { bundleLibrary } from './bundle-library.js';

await bundleLibrary('dist');
