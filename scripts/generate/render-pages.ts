import { docComment } from './comment.js';
import { needsParams, typeName } from './operation-model.js';
import type { PageModel } from './page-model.js';
import { compareNames } from './render-bindings.js';

/** What tells a list from others when it is read. Kept apart from the methods, because it is loaded with the first page. */
export function renderPageTable(pages: readonly PageModel[]): string {
  const rows = pages.map(
    ({ operation, items, id, total, limit }) =>
      `${operation.name}: { operation: '${operation.id}', items: '${items}', id: '${id}', total: '${total}', limit: ${limit} },`,
  );
  return `import type { PageDescriptor } from '../pagination/pages.js';
import type { PageTypes } from './pages.js';

/** How each list is read, by method name. */
export const pageTable: Readonly<Record<keyof PageTypes, PageDescriptor>> = {
${rows.join('\n')}
};
`;
}

/** A method for each list that gives its entries one by one. */
export function renderPages(pages: readonly PageModel[]): string {
  const imports = pages.flatMap(({ operation }) => [`${typeName(operation)}Data`, `${typeName(operation)}Params`]);
  return `import type { CallOptions } from '../operations/call-options.js';
import type { ${imports.sort(compareNames).join(', ')} } from './methods.js';

/** The types of each list, by method name. */
export interface PageTypes {
${pages.map(renderTypes).join('\n')}
}

/** The lists of the document, entry by entry. */
export interface Pages {
${pages.map(renderSignature).join('\n\n')}
}

/** Gives each list a method of its own over one way to read them. */
export function bindPages(
  read: <Name extends keyof PageTypes>(
    name: Name,
    params: PageTypes[Name]['params'],
    options?: CallOptions,
  ) => AsyncIterableIterator<PageTypes[Name]['item']>,
): Pages {
  return {
${pages.map(renderMethod).join('\n')}
  };
}
`;
}

function renderTypes({ operation, items }: PageModel): string {
  const name = typeName(operation);
  return `${operation.name}: {
    params: Omit<${name}Params, 'limit' | 'offset'>;
    item: ${name}Data['${items}'][number];
  };`;
}

function renderSignature({ operation, items, id }: PageModel): string {
  const comment = docComment(
    operation.summary,
    `All \`${items}\` of \`${operation.name}\`, each \`${id}\` once, in the order of the service. Pages are asked for as they are needed.`,
    `\`${operation.method} ${operation.path}\``,
  );
  const params = `params${needsParams(operation) ? '' : '?'}: PageTypes['${operation.name}']['params']`;
  return `${comment}\n${operation.name}(${params}, options?: CallOptions): AsyncIterableIterator<PageTypes['${operation.name}']['item']>;`;
}

function renderMethod({ operation }: PageModel): string {
  const params = needsParams(operation) ? 'params' : 'params = {}';
  return `${operation.name}: (${params}, options) => read('${operation.name}', params, options),`;
}
