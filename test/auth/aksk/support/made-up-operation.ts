/** Two operations that nobody has: one with a query and a body, and one with an id alone. */
export const madeUpPath = '/v2/{project_id}/made-up-things/{thing_id}';

const answers = `
  responses:
    "200":
      description: The thing as it is now.
      headers:
        X-Request-Id:
          $ref: ../components/headers/RequestId.yaml
      content:
        application/json:
          schema:
            $ref: ../components/schemas/EmptyObject.yaml
          examples:
            done:
              value: {}
    "404":
      $ref: ../components/responses/NotFound.yaml
    default:
      $ref: ../components/responses/OtherError.yaml
`;

export const madeUpPathItem = `
parameters:
  - $ref: ../components/parameters/project_id.yaml
  - name: thing_id
    in: path
    required: true
    description: Id of the thing.
    schema:
      $ref: ../components/schemas/TaskId.yaml
    example: thing
put:
  operationId: PutMadeUpThing
  summary: Put a made-up thing
  description: Puts a thing that nobody has.
  tags:
    - processor_task_versions
  x-idempotent: true
  parameters:
    - name: search
      in: query
      description: What to look for.
      required: true
      schema:
        type: string
        example: red
      example: red
    - name: labels
      in: query
      style: form
      explode: true
      description: Labels of the thing.
      schema:
        type: array
        items:
          type: string
          example: red
      example: [red]
    - name: as_of
      in: query
      description: A number.
      schema:
        type: number
        example: 1.5
      example: 1.5
  requestBody:
    required: true
    description: The thing itself.
    content:
      application/json:
        schema:
          type: object
          required: [name]
          properties:
            name:
              type: string
              example: Thing
        examples:
          thing:
            value:
              name: Thing
${answers}
delete:
  operationId: DeleteMadeUpThing
  summary: Delete a made-up thing
  description: Deletes a thing that nobody has.
  tags:
    - processor_task_versions
  x-idempotent: true
${answers}
`;

/** Calls both with all that it is given, as JSON. */
export const program = `
import { aksk, createClient } from './src/index.js';

const [endpoint = '', given = ''] = process.argv.slice(2);
const { key, ids, texts } = JSON.parse(given);
const client = createClient({ endpoint, auth: aksk(key), projectId: 'p' });
for (const id of ids) await client.deleteMadeUpThing({ thing_id: id });
for (const text of texts) {
  const labels = [text, 'b', 'a', text];
  await client.putMadeUpThing({ thing_id: 'thing', search: text, labels, as_of: -1.5, body: { name: text } });
}
`;
