// Written by `npm run generate` from openapi/modelarts.yaml. Change the document, not this file.

import type { CallOptions } from '../operations/call-options.js';
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

/** The types of each list, by method name. */
export interface PageTypes {
  listProcessorTasks: {
    params: Omit<ListProcessorTasksParams, 'limit' | 'offset'>;
    item: ListProcessorTasksData['tasks'][number];
  };
  getProcessorTaskItems: {
    params: Omit<GetProcessorTaskItemsParams, 'limit' | 'offset'>;
    item: GetProcessorTaskItemsData['items'][number];
  };
  listProcessorTaskVersions: {
    params: Omit<ListProcessorTaskVersionsParams, 'limit' | 'offset'>;
    item: ListProcessorTaskVersionsData['versions'][number];
  };
  listProcessorTaskVersionResults: {
    params: Omit<ListProcessorTaskVersionResultsParams, 'limit' | 'offset'>;
    item: ListProcessorTaskVersionResultsData['results'][number];
  };
}

/** The lists of the document, entry by entry. */
export interface Pages {
  /**
   * List data-processing tasks
   *
   * All `tasks` of `listProcessorTasks`, each `task_id` once, in the order of the service. Pages are asked for as they are needed.
   *
   * `GET /v2/{project_id}/processor-tasks`
   */
  listProcessorTasks(
    params?: PageTypes['listProcessorTasks']['params'],
    options?: CallOptions,
  ): AsyncIterableIterator<PageTypes['listProcessorTasks']['item']>;

  /**
   * List the algorithm types of data processing
   *
   * All `items` of `getProcessorTaskItems`, each `template_id` once, in the order of the service. Pages are asked for as they are needed.
   *
   * `GET /v2/{project_id}/processor-tasks/items`
   */
  getProcessorTaskItems(
    params?: PageTypes['getProcessorTaskItems']['params'],
    options?: CallOptions,
  ): AsyncIterableIterator<PageTypes['getProcessorTaskItems']['item']>;

  /**
   * List the versions of a data-processing task
   *
   * All `versions` of `listProcessorTaskVersions`, each `task_version_id` once, in the order of the service. Pages are asked for as they are needed.
   *
   * `GET /v2/{project_id}/processor-tasks/{task_id}/versions`
   */
  listProcessorTaskVersions(
    params: PageTypes['listProcessorTaskVersions']['params'],
    options?: CallOptions,
  ): AsyncIterableIterator<PageTypes['listProcessorTaskVersions']['item']>;

  /**
   * List the results of a version of a data-processing task
   *
   * All `results` of `listProcessorTaskVersionResults`, each `sample_id` once, in the order of the service. Pages are asked for as they are needed.
   *
   * `GET /v2/{project_id}/processor-tasks/{task_id}/versions/{version_id}/results`
   */
  listProcessorTaskVersionResults(
    params: PageTypes['listProcessorTaskVersionResults']['params'],
    options?: CallOptions,
  ): AsyncIterableIterator<PageTypes['listProcessorTaskVersionResults']['item']>;
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
    listProcessorTasks: (params = {}, options) => read('listProcessorTasks', params, options),
    getProcessorTaskItems: (params = {}, options) => read('getProcessorTaskItems', params, options),
    listProcessorTaskVersions: (params, options) => read('listProcessorTaskVersions', params, options),
    listProcessorTaskVersionResults: (params, options) => read('listProcessorTaskVersionResults', params, options),
  };
}
