import http from 'node:http';
import { expect, test, vi } from 'vitest';
import {
  type MetadataResponses,
  responding,
  startMetadataService,
  startModelArts,
  stepsOf,
} from '../../auth/ecs/metadata-service.js';
import { runInProcess, setVariables } from './support/program.js';
import { startService, variables } from './support/service.js';

// The keys of the environment are set as well: those of the machine must win.
setVariables(variables);

const project = String(variables.HUAWEICLOUD_SDK_PROJECT_ID);

/** The metadata service of this machine. The command has no option for its address, so that connections to it are led elsewhere. */
async function becomeCloudServer(responses?: MetadataResponses) {
  const metadata = await startMetadataService(responses);
  const { request } = http;
  vi.spyOn(http, 'request').mockImplementation((options, ...rest) => {
    const isMetadata = Reflect.get(Object(options), 'host') === '169.254.169.254';
    const to = isMetadata ? { host: '127.0.0.1', port: new URL(metadata.url).port } : {};
    return Reflect.apply(request, http, [{ ...Object(options), ...to }, ...rest]);
  });
  return metadata;
}

test('--auth ecs signs with the keys of the machine, although the environment has some', async () => {
  const metadata = await becomeCloudServer();
  const modelarts = await startModelArts();
  const words = ['--endpoint', modelarts.url, '--project', project, '--auth', 'ecs', 'stop', 'cats', 'v1'];
  const { code, stderr } = await runInProcess(words);
  expect(stderr).toContain('Using the keys of this cloud server.');
  expect(code).toBe(0);
  expect(stepsOf(metadata)).toEqual([
    ['PUT', undefined],
    ['GET', 'metadata-token-1'],
  ]);
  expect(modelarts.requests.map(({ method, target }) => `${method} ${target}`)).toEqual([
    `POST /v2/${project}/processor-tasks/cats/versions/v1/stop`,
  ]);
  expect(modelarts.requests[0]?.headers).toMatchObject({
    authorization: expect.stringContaining('Access=AKMACHINE1,'),
    'x-security-token': 'security-token-1',
  });
});

test('--auth ecs asks for the keys once, however many requests there are', async (context) => {
  const metadata = await becomeCloudServer();
  const { fake, where } = await startService(context);
  const words = [...where, '--project', project, '--auth', 'ecs', 'stop', '--all', '--yes'];
  const { code, stdout, stderr } = await runInProcess(words);
  expect({ code, stderr }).toMatchObject({ code: 0 });
  expect(fake.requests('StopProcessorTaskVersion')).toBe(2);
  expect(metadata.requests).toHaveLength(2);
  expect(stdout + stderr).not.toMatch(/secret-of-machine|security-token|metadata-token/);
});

test('--auth ecs on a server without an agency says what is missing; nothing was sent', async () => {
  await becomeCloudServer({ key: responding(401, 'Please configure Cloud Service Agency first') });
  const modelarts = await startModelArts();
  const words = ['--endpoint', modelarts.url, '--project', project, '--auth', 'ecs', 'stop', 'cats', 'v1'];
  const { code, stderr } = await runInProcess(words);
  expect(code).toBe(1);
  expect(stderr).toContain('Give this machine an agency that may call ModelArts');
  expect(modelarts.requests).toEqual([]);
});
