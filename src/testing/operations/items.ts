import type { GetProcessorTaskItemsResp } from '../../generated/schemas.js';
import { readRange } from '../paging.js';
import { succeed } from '../response.js';
import type { Handler } from './call.js';

const listLimits = { usual: 1000, most: 1000 };

/** What the provider's example has, in which feature analysis is missing. */
const items = [
  { template_id: 'sys_data_validation', label_zh: '数据校验', label_en: 'data validation' },
  { template_id: 'sys_data_cleaning', label_zh: '数据清洗', label_en: 'data cleaning' },
  { template_id: 'sys_data_selection', label_zh: '数据选择', label_en: 'data selection' },
  { template_id: 'sys_data_augmentation', label_zh: '数据增强', label_en: 'data augmentation' },
];

export const getProcessorTaskItems: Handler = ({ service, query }) => {
  const { start, limit } = readRange(query, listLimits, service.offsetMeans);
  const part = items.slice(start, start + limit);
  return succeed({ total: items.length, items: part } satisfies GetProcessorTaskItemsResp);
};
