import type { BenchClient } from '../target.js';
import { axiosClient } from './axios.js';
import { heyApi } from './hey-api.js';
import { huaweicloud } from './huaweicloud.js';
import { kyClient } from './ky.js';
import { openai } from './openai.js';
import { openapiFetch } from './openapi-fetch.js';
import { ours } from './ours.js';
import { oursByApi } from './ours-by-api.js';
import { oursWithSignal } from './ours-with-signal.js';
import { raw, rawAgain } from './raw.js';
import { rawWithLimit } from './raw-with-limit.js';

/** In the order of the tables. */
export const clients: readonly BenchClient[] = [
  raw,
  rawAgain,
  rawWithLimit,
  ours,
  oursWithSignal,
  oursByApi,
  openapiFetch,
  heyApi,
  kyClient,
  axiosClient,
  openai,
  huaweicloud,
];
