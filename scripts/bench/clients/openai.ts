import OpenAI from 'openai';
import { authToken, type BenchClient, fillPath, headers } from '../target.js';

/** Its core, which other generated clients share: retries, a time limit and typed errors are on, as in ours. */
export const client: BenchClient = {
  name: "openai's core",
  prepare: ({ baseUrl, fetch }) => {
    const instance = new OpenAI({
      apiKey: authToken,
      baseURL: baseUrl,
      defaultHeaders: headers,
      ...(fetch && { fetch }),
    });
    return () => instance.post(fillPath());
  },
};
