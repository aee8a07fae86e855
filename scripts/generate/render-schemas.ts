import type { OpenAPI3 } from 'openapi-typescript';
import { docComment } from './comment.js';

/** A short name for each schema of the document, so that a user need not spell out where it stands. */
export function renderSchemas(document: OpenAPI3): string {
  const aliases = Object.entries(document.components?.schemas ?? {}).map(
    ([name, schema]) =>
      `${docComment(('description' in schema && schema.description) || '')}\nexport type ${name} = components['schemas']['${name}'];`,
  );
  return `import type { components } from './paths.js';\n\n${aliases.join('\n\n')}\n`;
}
