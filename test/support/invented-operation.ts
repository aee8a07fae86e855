/** Operations that no service has, for tests that add them to a copy of the document. */

/** Where they stand. */
export const inventedPath = '/v2/{project_id}/invented-things/{thing_id}';

/** Where the one that creates stands. */
export const inventedCollectionPath = '/v2/{project_id}/invented-things';

const projectId = `    - $ref: ../components/parameters/project_id.yaml`;
const ids = `${projectId}
    - name: thing_id
      in: path
      required: true
      description: Id of the thing.
      schema:
        $ref: ../components/schemas/TaskId.yaml
      example: thing`;

/** An operation with a query and a body; its response holds data. */
const put = `
put:
${describe('Put', true)}
  parameters:
${ids}
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
${respond(`
            type: object
            required: [weight]
            properties:
              weight:
                type: integer
                description: How heavy it is.
                example: 7`)}
          examples:
            heavy:
              value:
                weight: 7
${errors()}
`;

const empty = `${respond(`
            $ref: ../components/schemas/EmptyObject.yaml`)}
          examples:
            done:
              value: {}
${errors()}
`;

/** Puts a thing, with a query and a body, and deletes one, by its id. */
export const inventedPathItem = `${put}
delete:
${describe('Delete', true)}
  parameters:
${ids}
${empty}`;

/** Creates one more thing each time: it must not be sent again when in doubt. */
export const inventedCreation = `
post:
${describe('Create', false)}
  parameters:
${projectId}
${empty}`;

function describe(verb: string, idempotent: boolean): string {
  return `  operationId: ${verb}InventedThing
  summary: ${verb} a invented thing
  description: ${verb}s a thing that nobody has.
  tags:
    - processor_task_versions
  x-idempotent: ${idempotent}`;
}

function respond(schema: string): string {
  return `  responses:
    "200":
      description: Done.
      headers:
        X-Request-Id:
          $ref: ../components/headers/RequestId.yaml
      content:
        application/json:
          schema:${schema}`;
}

function errors(): string {
  return `    "404":
      $ref: ../components/responses/NotFound.yaml
    default:
      $ref: ../components/responses/OtherError.yaml`;
}
