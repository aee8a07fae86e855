import { BasicCredentials } from '@huaweicloud/huaweicloud-sdk-core';
import { ClientBuilder } from '@huaweicloud/huaweicloud-sdk-core/ClientBuilder.js';
import type { HcClient } from '@huaweicloud/huaweicloud-sdk-core/HcClient.js';
import { type BenchClient, headers, ids, pathTemplate } from '../target.js';

/**
 * The core of the vendor's SDK, called as its generated clients call it. It signs each request, for it knows no token.
 * Left to itself it sends by axios over node:http; an in-process fetch reaches it by axios' other adapter.
 */
export const client: BenchClient = {
  name: "vendor's core, signs",
  prepare: ({ baseUrl, fetch }) => {
    const credentials = new BasicCredentials()
      .withAk('ACCESSKEYOFTHEBENCH1')
      .withSk('SecretKeyOfTheBenchWhichSignsNothing0001')
      .withProjectId(ids.project_id);
    const builder = new ClientBuilder((core: HcClient) => core).withEndpoint(baseUrl).withCredential(credentials);
    if (fetch) builder.withOptions({ axiosRequestConfig: { adapter: 'fetch', env: { fetch } } });
    const instance: HcClient = builder.build();
    return () =>
      instance.sendRequest({
        method: 'POST',
        url: pathTemplate,
        contentType: headers['content-type'],
        queryParams: {},
        pathParams: { ...ids },
        headers: {},
      });
  },
};
