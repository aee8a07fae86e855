import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { startMock } from '../../../scripts/mock/prism.js';
import { checkOut } from '../../support/checkout.js';

const path = '/v2/{project_id}/made-up-things/{thing_id}';

const pathItem = `
parameters:
  - $ref: ../components/parameters/project_id.yaml
  - name: thing_id
    in: path
    required: true
    description: Id of the thing.
    schema:
      $ref: ../components/schemas/TaskId.yaml
    example: thing
  - name: labels
    in: query
    style: form
    explode: true
    description: Labels of the thing.
    required: true
    schema:
      type: array
      items:
        type: string
        example: red
    example: [red]
put:
  operationId: PutMadeUpThing
  summary: Put a made-up thing
  description: Puts a thing that nobody has.
  tags:
    - processor_task_versions
  x-idempotent: true
  requestBody:
    required: true
    description: The thing itself.
    content:
      application/json:
        schema:
          type: object
          required: [weight]
          properties:
            weight:
              type: integer
              example: 7
        examples:
          heavy:
            value:
              weight: 7
  responses:
    "200":
      description: The thing as it is now.
      headers:
        X-Request-Id:
          $ref: ../components/headers/RequestId.yaml
      content:
        application/json:
          schema:
            type: object
            required: [weight]
            properties:
              weight:
                type: integer
                example: 7
          examples:
            heavy:
              value:
                weight: 7
    "404":
      $ref: ../components/responses/NotFound.yaml
    default:
      $ref: ../components/responses/OtherError.yaml
`;

const program = `
import { createClient, token } from './src/index.js';

const client = createClient({ endpoint: process.env.MOCK_URL ?? '', auth: token('t'), projectId: 'p' });
const { weight }: { weight: number } = await client.putMadeUpThing({
  thing_id: 'thing',
  labels: ['red', 'round'],
  body: { weight: 7 },
});
const failed = await client.safe.putMadeUpThing(
  { thing_id: 'thing', labels: ['red'], body: { weight: 7 } },
  { headers: { prefer: 'code=404, example=path_not_found' } },
);
// @ts-expect-error: the body is required
void (() => client.putMadeUpThing({ thing_id: 'thing', labels: [] }));
if (!failed.ok && failed.error.kind === 'http') console.log(JSON.stringify({ weight, status: failed.error.status }));
`;

test('an operation added to the document becomes a working typed method with no other edit', {
  timeout: 120_000,
}, async () => {
  const checkout = await checkOut();
  await checkout.addOperation(path, pathItem);
  await checkout.write('program.mts', program);
  await checkout.write('tsconfig.program.json', '{ "extends": "./tsconfig.json", "include": ["program.mts"] }');
  await checkout.succeed('tsc', '--project', 'tsconfig.program.json');

  const mock = await startMock(join(checkout.path, 'openapi/modelarts.yaml'));
  onTestFinished(mock.stop);
  process.env.MOCK_URL = mock.url;
  expect(await checkout.succeed('tsx', 'program.mts')).toContain('{"weight":7,"status":404}');
});
