import { createClient, token } from '../../../dist/index.js';
import { authToken, type BenchClient, ids, pathTemplate } from '../target.js';

/** The openapi-fetch client that we hand out, whose users may rely on real Request and Response objects. */
export const oursByApi: BenchClient = {
  name: 'ours by client.api',
  prepare: ({ baseUrl, fetch }) => {
    const { api } = createClient({ endpoint: baseUrl, auth: token(authToken), fetch });
    return async () => (await api.POST(pathTemplate, { params: { path: { ...ids } } })).data;
  },
};
