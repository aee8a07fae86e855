// Written by `npm run generate` from openapi/modelarts.yaml. Change the document, not this file.

import type { CallOptions } from '../operations/call-options.js';
import type { PageDescriptor } from '../pagination/page.js';
import type {
  GetProcessorTaskItemsData,
  GetProcessorTaskItemsParams,
  ListProcessorTasksData,
  ListProcessorTasksParams,
  ListProcessorTaskVersionResultsData,
  ListProcessorTaskVersionResultsParams,
  ListProcessorTaskVersionsData,
  ListProcessorTaskVersionsParams,
} from './methods.js';

/** The lists of the document, entry by entry. */
export interface Pages {
  /**
   * List the versions of a data-processing task
   *
   * All `versions` of `listProcessorTaskVersions`, each `task_version_id` once, in the order of the service. Pages are requested as they are needed.
   *
   * `GET /v2/{project_id}/processor-tasks/{task_id}/versions`
   *
   * @throws what `listProcessorTaskVersions` throws, and UnexpectedResponseError if the list cannot be read whole
   */
  listProcessorTaskVersions(
    params: PageTypes['listProcessorTaskVersions']['params'],
    options?: CallOptions,
  ): AsyncIterableIterator<PageTypes['listProcessorTaskVersions']['item']>;

  /**
   * List the results of a version of a data-processing task
   *
   * All `results` of `listProcessorTaskVersionResults`, each `sample_id` once, in the order of the service. Pages are requested as they are needed.
   *
   * `GET /v2/{project_id}/processor-tasks/{task_id}/versions/{version_id}/results`
   *
   * @throws what `listProcessorTaskVersionResults` throws, and UnexpectedResponseError if the list cannot be read whole
   */
  listProcessorTaskVersionResults(
    params: PageTypes['listProcessorTaskVersionResults']['params'],
    options?: CallOptions,
  ): AsyncIterableIterator<PageTypes['listProcessorTaskVersionResults']['item']>;

  /**
   * List data-processing tasks
   *
   * All `tasks` of `listProcessorTasks`, each `task_id` once, in the order of the service. Pages are requested as they are needed.
   *
   * `GET /v2/{project_id}/processor-tasks`
   *
   * @throws what `listProcessorTasks` throws, and UnexpectedResponseError if the list cannot be read whole
   */
  listProcessorTasks(
    params?: PageTypes['listProcessorTasks']['params'],
    options?: CallOptions,
  ): AsyncIterableIterator<PageTypes['listProcessorTasks']['item']>;

  /**
   * List the algorithm types of data processing
   *
   * All `items` of `getProcessorTaskItems`, each `template_id` once, in the order of the service. Pages are requested as they are needed.
   *
   * `GET /v2/{project_id}/processor-tasks/items`
   *
   * @throws what `getProcessorTaskItems` throws, and UnexpectedResponseError if the list cannot be read whole
   */
  getProcessorTaskItems(
    params?: PageTypes['getProcessorTaskItems']['params'],
    options?: CallOptions,
  ): AsyncIterableIterator<PageTypes['getProcessorTaskItems']['item']>;
}

/** The types of each list, by method name. */
export interface PageTypes {
  listProcessorTaskVersions: {
    params: Omit<ListProcessorTaskVersionsParams, 'limit' | 'offset'>;
    item: ListProcessorTaskVersionsData['versions'][number];
  };
  listProcessorTaskVersionResults: {
    params: Omit<ListProcessorTaskVersionResultsParams, 'limit' | 'offset'>;
    item: ListProcessorTaskVersionResultsData['results'][number];
  };
  listProcessorTasks: {
    params: Omit<ListProcessorTasksParams, 'limit' | 'offset'>;
    item: ListProcessorTasksData['tasks'][number];
  };
  getProcessorTaskItems: {
    params: Omit<GetProcessorTaskItemsParams, 'limit' | 'offset'>;
    item: GetProcessorTaskItemsData['items'][number];
  };
}

/** How each list is read, by method name. */
export const pageTable = {
  listProcessorTaskVersions: {
    operation: 'ListProcessorTaskVersions',
    items: 'versions',
    id: 'task_version_id',
    total: 'count',
    limit: 100,
  },
  listProcessorTaskVersionResults: {
    operation: 'ListProcessorTaskVersionResults',
    items: 'results',
    id: 'sample_id',
    total: 'count',
    limit: 100,
  },
  listProcessorTasks: { operation: 'ListProcessorTasks', items: 'tasks', id: 'task_id', total: 'count', limit: 100 },
  getProcessorTaskItems: {
    operation: 'GetProcessorTaskItems',
    items: 'items',
    id: 'template_id',
    total: 'total',
    limit: 1000,
  },
} as const satisfies Readonly<Record<keyof PageTypes, PageDescriptor>>;
