import { type Auth, aksk, createClient, ecs, password, token } from 'modelarts-processor-tasks';
import { iamDocumentPath } from '../document/load.js';
import { startMock } from '../mock/prism.js';
import { startMetadataService } from './metadata-service.js';
import { present } from './present.js';

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

/**
 * Stops a version once by each way to authenticate, against mocks of the service and of IAM.
 *
 * @returns whether all worked
 */
export async function showWaysIn(
  endpoint: string,
  version: { readonly task_id: string; readonly version_id: string },
  write: (text: string) => void,
): Promise<boolean> {
  const iam = await startMock(iamDocumentPath);
  const metadata = await startMetadataService();
  let allWorked = true;
  try {
    write(`Ways in, with a mock of IAM, made from openapi/iam.yaml, on ${iam.url}:\n`);
    for (const [title, auth] of Object.entries(waysIn(metadata.url))) {
      const sent: string[] = [];
      const projectId = title.startsWith('token') ? '0f1e2d3c4b5a69788796a5b4c3d2e1f0' : undefined;
      const onAttempt = ({ operation, status }: { operation: string; status?: number }) =>
        status !== undefined && sent.push(`${operation} ${status}`);
      const client = createClient({ endpoint, iamEndpoint: iam.url, auth, projectId, onAttempt, retry: 0 });
      const result = await client.safe.stopProcessorTaskVersion(version);
      write(present(`${title}: ${sent.join(', ')}`, result));
      allWorked &&= result.ok;
    }
  } finally {
    metadata.stop();
    await iam.stop();
  }
  return allWorked;
}
