// Reads the document in JSON from stdin, and writes it to stdout with `4XX` and `5XX` in the place of the other errors.
import { readFileSync } from 'node:fs';

const document = JSON.parse(readFileSync(0, 'utf8'));
for (const operation of Object.values(document.paths).flatMap(Object.values)) {
  if (operation.responses === undefined) continue;
  const successes = Object.entries(operation.responses).filter(([status]) => status.startsWith('2'));
  const error = operation.responses.default;
  operation.responses = { ...Object.fromEntries(successes), '4XX': error, '5XX': error };
}
console.log(JSON.stringify(document));
