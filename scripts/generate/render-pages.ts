import { needsParams } from './operation-model.js';
import type { PageModel } from './page-model.js';
import { docComment, literal } from './text.js';

/** A method for each list that gives its entries one by one, and how each is read. */
export function renderPages(pages: readonly PageModel[]): string {
  const imports = pages.flatMap(({ operation }) => [`${operation.id}Data`, `${operation.id}Params`]);
  return `import type { CallOptions } from '../operations/call-options.js';
import type { PageDescriptor } from '../pagination/page.js';
import type { ${imports.join(', ')} } from './methods.js';

/** The lists of the document, entry by entry. */
export interface Pages {
${pages.map(renderSignature).join('\n\n')}
}

/** The types of each list, by method name. */
export interface PageTypes {
${pages.map(renderTypes).join('\n')}
}

/** How each list is read, by method name. */
export const pageTable = {
${pages.map(renderDescriptor).join('\n')}
} as const satisfies Readonly<Record<keyof PageTypes, PageDescriptor>>;
`;
}

function renderSignature({ operation, items, id }: PageModel): string {
  const { name, method, path, summary } = operation;
  const comment = docComment(
    summary,
    `All \`${items}\` of \`${name}\`, each \`${id}\` once, in the order of the service. Pages are requested as they are needed.`,
    `\`${method} ${path}\``,
    `@throws what \`${name}\` throws, and UnexpectedResponseError if the list cannot be read whole`,
  );
  const params = `params${needsParams(operation) ? '' : '?'}: PageTypes['${name}']['params']`;
  return `${comment}\n${name}(${params}, options?: CallOptions): AsyncIterableIterator<PageTypes['${name}']['item']>;`;
}

function renderTypes({ operation, items }: PageModel): string {
  const { id, name } = operation;
  return `${name}: { params: Omit<${id}Params, 'limit' | 'offset'>; item: ${id}Data[${literal(items)}][number] };`;
}

function renderDescriptor({ operation, items, id, total, limit }: PageModel): string {
  const names = `items: ${literal(items)}, id: ${literal(id)}, total: ${literal(total)}`;
  return `${operation.name}: { operation: '${operation.id}', ${names}, limit: ${limit} },`;
}
