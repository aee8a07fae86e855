import type { ServerResponse } from 'node:http';
import { describe, expect, test } from 'vitest';
import { deadTokens } from '../../../src/generated/error-reasons.js';
import type { Fetch } from '../../../src/index.js';
import { failureOf, ids, projectId, stopFailure, stopPath } from '../../support/client.js';
import { giveToken, type RespondToLogin, refuse, refusing } from './support/services.js';
import { start, tokensOf, until } from './support/start.js';

const isFirst = (token: string) => token === 'token-1';

describe('a dead token leads to one login, and the stop is sent once more', () => {
  test.each(deadTokens)('%s', async (pair) => {
    const { client, iam, modelarts } = await start({ modelarts: refusing(pair, isFirst) });
    await client.stopProcessorTaskVersion(ids);
    expect(tokensOf(modelarts)).toEqual(['token-1', 'token-2']);
    expect(iam.requests).toHaveLength(2);
  });

  test('once for 200 calls at the same time', async () => {
    const { client, iam, modelarts } = await start({ modelarts: refusing('401 ModelArts.0203', isFirst) });
    await Promise.all(Array.from({ length: 200 }, () => client.stopProcessorTaskVersion(ids)));
    expect(iam.requests).toHaveLength(2);
    expect(tokensOf(modelarts).filter((token) => token === 'token-1')).toHaveLength(200);
    expect(tokensOf(modelarts).filter((token) => token === 'token-2')).toHaveLength(200);
  });

  test('also for a call that is refused when others have the next token already', async () => {
    const held: ServerResponse[] = [];
    const { client, iam, modelarts } = await start({
      modelarts: (request, response) => {
        const isLate = request.headers['x-late'] === 'yes' && held.length === 0;
        if (isLate) held.push(response);
        else refusing('401 ModelArts.0203', isFirst)(request, response);
      },
    });
    const late = client.stopProcessorTaskVersion(ids, { headers: { 'x-late': 'yes' } });
    await until(() => held.length === 1);
    await client.stopProcessorTaskVersion(ids);
    for (const response of held) refuse(response, 401, 'ModelArts.0203');
    await late;
    expect(tokensOf(modelarts)).toEqual(['token-1', 'token-1', 'token-2', 'token-2']);
    expect(iam.requests).toHaveLength(2);
  });

  test('if the next token is refused as well, the call ends: it does not log in a third time', async () => {
    const { client, iam, modelarts } = await start({ modelarts: refusing('401 APIGW.0307', () => true) });
    const error = await stopFailure(client);
    expect(error).toMatchObject({
      kind: 'http',
      operation: 'StopProcessorTaskVersion',
      status: 401,
      code: 'APIGW.0307',
      sent: 'yes',
      attempts: [{ status: 401 }, { status: 401 }],
    });
    expect(tokensOf(modelarts)).toEqual(['token-1', 'token-2']);
    expect(iam.requests).toHaveLength(2);
  });

  test('if that login fails, the refusal of the stop stands, and the next call logs in', async () => {
    const { client, modelarts } = await start({
      respond: (response, count) => {
        if (count === 2) refuse(response, 403, 'IAM.0003');
        else giveToken(response, count);
      },
      modelarts: refusing('401 ModelArts.0203', isFirst),
    });
    const error = await stopFailure(client);
    expect(error).toMatchObject({ kind: 'http', operation: 'StopProcessorTaskVersion', status: 401, sent: 'yes' });
    expect(error.message).toContain('there were no credentials for it');
    await client.stopProcessorTaskVersion(ids);
    expect(tokensOf(modelarts)).toEqual(['token-1', 'token-3']);
  });
});

test('the late response of a login that was given up does not replace a newer token', async () => {
  const held: ServerResponse[] = [];
  // It ignores the abort, so that the response does arrive.
  let arrived = 0;
  const deaf: Fetch = async (url, { signal: _signal, ...init }) => {
    const response = await fetch(url, init);
    const text = await response.text();
    if (new URL(url).pathname === '/v3/auth/tokens') arrived += 1;
    return { status: response.status, headers: response.headers, text: async () => text };
  };
  const { client, modelarts } = await start({
    respond: (response, count) => {
      if (count === 1) held.push(response);
      else giveToken(response, count);
    },
    options: { fetch: deaf },
  });
  const caller = new AbortController();
  const gone = failureOf(client.stopProcessorTaskVersion(ids, { signal: caller.signal }));
  await until(() => held.length === 1);
  caller.abort('enough');
  expect(await gone).toBe('enough');
  await client.stopProcessorTaskVersion(ids);
  for (const response of held) giveToken(response, 1);
  await until(() => arrived === 2);
  await client.stopProcessorTaskVersion(ids);
  expect(tokensOf(modelarts)).toEqual(['token-2', 'token-2']);
});

describe('a token that is for no project', () => {
  const respond: RespondToLogin = (response, count) => giveToken(response, count, { project: null });

  test('does not give the project of calls that name none; the error says what to give', async () => {
    const { client, begun, modelarts } = await start({ respond, options: { projectId: undefined } });
    for (const error of [await stopFailure(client), await stopFailure(client)]) {
      expect(error).toMatchObject({ kind: 'request', parameter: 'projectName', sent: 'no' });
      expect(error.message).toContain('is for no project');
      expect(error.advice).toBe('Give projectName or projectId.');
    }
    expect(modelarts.requests).toEqual([]);
    expect(begun()).toBe(1);
  });

  test.each(['401 ModelArts.0207', '401 ModelArts.0212', '400 ModelArts.0204'])(
    'is not renewed when ModelArts says so by %s: the next one would be the same',
    async (pair) => {
      const { client, begun } = await start({ respond, modelarts: refusing(pair, () => true) });
      const error = await stopFailure(client);
      expect(error).toMatchObject({ kind: 'http', reason: 'unauthenticated', attempts: [{}] });
      expect(error.advice).toContain('scoped to the project');
      await stopFailure(client);
      expect(begun()).toBe(1);
    },
  );
});

describe('the project of a call', () => {
  const options = { projectId: undefined };

  test('is that of the token, where neither client nor call names one', async () => {
    const { client, begun, modelarts } = await start({ options });
    await Promise.all([1, 2, 3].map(() => client.stopProcessorTaskVersion(ids)));
    await client.stopProcessorTaskVersion(ids);
    expect(modelarts.requests.map(({ target }) => target)).toEqual([stopPath, stopPath, stopPath, stopPath]);
    expect(begun()).toBe(1);
  });

  test('is the one that the call names, before all others', async () => {
    const { client, modelarts } = await start({ options });
    await client.stopProcessorTaskVersion(ids);
    await client.stopProcessorTaskVersion({ ...ids, project_id: 'other' });
    expect(modelarts.requests.map(({ target }) => target)).toEqual([stopPath, stopPath.replace(projectId, 'other')]);
  });
});
