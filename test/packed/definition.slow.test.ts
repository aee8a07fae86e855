import { spawn } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { expect, inject, test } from 'vitest';

const tsserver = createRequire(import.meta.url).resolve('typescript/lib/tsserver.js');

/** The file that go-to-definition opens at the offset of a line, as an editor asks for it. */
async function findDefinition(file: string, offset: number): Promise<string> {
  const server = spawn(process.execPath, [tsserver, '--disableAutomaticTypingAcquisition']);
  const options = { module: 'NodeNext', moduleResolution: 'NodeNext', target: 'ES2022' };
  const requests = [
    { seq: 0, type: 'request', command: 'compilerOptionsForInferredProjects', arguments: { options } },
    { seq: 1, type: 'request', command: 'open', arguments: { file } },
    { seq: 2, type: 'request', command: 'definition', arguments: { file, line: 1, offset } },
  ];
  for (const request of requests) server.stdin.write(`${JSON.stringify(request)}\n`);
  try {
    for await (const line of createInterface({ input: server.stdout })) {
      if (!line.includes('"request_seq":2')) continue;
      const { body } = JSON.parse(line);
      return String(Object(Object(body)[0]).file);
    }
  } finally {
    server.kill();
  }
  throw new Error('The language server ended without a response.');
}

test.each([
  ["import { createClient } from 'modelarts-processor-tasks';", 'createClient', 'src/client.ts'],
  ["import { token } from 'modelarts-processor-tasks';", 'token', 'src/auth/token.ts'],
  ["import { createFakeService } from 'modelarts-processor-tasks/testing';", 'create', 'src/testing/fake-service.ts'],
])('go-to-definition in %j on %s lands in %s', async (source, name, path) => {
  const file = join(inject('project'), 'definition.mts');
  await writeFile(file, source);
  const found = await findDefinition(file, source.indexOf(name) + 1);
  expect(found).toMatch(new RegExp(`modelarts-processor-tasks/${path}$`));
});
