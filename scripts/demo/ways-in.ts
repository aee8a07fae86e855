import { type Auth, aksk, createClient, ecs, password, token } from 'modelarts-processor-tasks';
import { iamDocumentPath } from '../document/load.js';
import { startMock } from '../mock/prism.js';
import { startMetadataService } from './metadata-service.js';
import { exampleProject, type Played, toResult } from './situations.js';

const accessKey = { accessKey: 'AKEXAMPLE0123456789A', secretKey: 'not-a-secret-of-anybody' };
const user = { username: 'stopper', password: 'not-a-password-of-anybody', domainName: 'OTC00000000001000000001' };

/** How a client can be given credentials, each with what happens before the stop. */
function waysIn(metadataEndpoint: string): Readonly<Record<string, Auth>> {
  return {
    'aksk: an access key signs; the project is looked up by name': aksk({ ...accessKey, projectName: 'eu-de' }),
    'aksk: a function supplies temporary keys': aksk(async () => ({ ...accessKey, securityToken: 'temporary' }), {
      projectName: 'eu-de',
    }),
    'password: a login gets a token, and with it the project': password({ ...user, projectName: 'eu-de' }),
    'password: the same with a passcode': password({ ...user, projectName: 'eu-de', passcode: async () => '123456' }),
    'token: a function supplies it when it is needed': token(async () => 'MIIExampleToken'),
    'ecs: the machine has keys of its own': ecs({ metadataEndpoint, projectName: 'eu-de' }),
  };
}

/** Stops a version once by each way to authenticate, against mocks of the service and of IAM. */
export async function playWaysIn(
  endpoint: string,
  version: { readonly task_id: string; readonly version_id: string },
): Promise<Played[]> {
  const iam = await startMock(iamDocumentPath);
  const metadata = await startMetadataService();
  try {
    return await Promise.all(
      Object.entries(waysIn(metadata.url)).map(async ([title, auth]) => {
        const sent: string[] = [];
        const client = createClient({
          endpoint,
          iamEndpoint: iam.url,
          auth,
          projectId: title.startsWith('token') ? exampleProject : undefined,
          retry: 0,
          onAttempt: (event) => {
            if (event.phase === 'end') sent.push(`${event.operation} ${event.status ?? event.error}`);
          },
        });
        const result = toResult(await client.safe.stopProcessorTaskVersion(version));
        return { title: `${title}: ${sent.join(', ')}`, result, asDocumented: result.ok };
      }),
    );
  } finally {
    metadata.stop();
    await iam.stop();
  }
}
