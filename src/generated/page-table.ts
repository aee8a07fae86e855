// Written by `npm run generate` from openapi/modelarts.yaml. Change the document, not this file.

import type { PageDescriptor } from '../pagination/pages.js';
import type { PageTypes } from './pages.js';

/** How each list is read, by method name. */
export const pageTable: Readonly<Record<keyof PageTypes, PageDescriptor>> = {
  listProcessorTasks: { operation: 'ListProcessorTasks', items: 'tasks', id: 'task_id', total: 'count', limit: 100 },
  getProcessorTaskItems: {
    operation: 'GetProcessorTaskItems',
    items: 'items',
    id: 'template_id',
    total: 'total',
    limit: 1000,
  },
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
};
