import OpenAI from 'openai';
import { authToken, type BenchClient, fillPath, headers } from '../target.js';

/** Its core, which other generated clients share: retries, a time limit and typed errors are on, as in ours. */
export const openai: BenchClient = {
  name: "openai's core",
  prepare: ({ baseUrl, fetch }) => {
    const client = new OpenAI({
      apiKey: authToken,
      baseURL: baseUrl,
      defaultHeaders: headers,
      ...(fetch && { fetch }),
    });
    return () => client.post(fillPath());
  },
};
