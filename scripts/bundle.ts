/** Writes the bundled document into each file that is named: what the package ships beside the library. */
import { writeBundle } from './document/load.js';

for (const file of process.argv.slice(2)) await writeBundle(file);
