import type { RequestListener } from 'node:http';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { type PasscodeSupplier, type PasswordOptions, password } from '../../../src/index.js';
import { failureOf, ids, stopFailure } from '../../support/client.js';
import type { SeenRequest } from '../../support/server.js';
import { expectNoSecret, user } from './support/secret.js';
import { giveToken, type RespondToLogin, refuse, refusing, stopped } from './support/services.js';
import { settled, start as startServices, tokensOf, until } from './support/start.js';

const hour = 3_600_000;

/** How IAM says that it does not accept the password; it is not documented which it says when. */
const refusals = {
  "by IAM's own code": 'IAM.0062',
  'in the shape of Keystone': undefined,
  'by a code that says less': 'IAM.0001',
} as const;

afterEach(() => {
  vi.useRealTimers();
});

describe.each(Object.entries(refusals))('a password that is refused %s', (_name, code) => {
  const wrong: RespondToLogin = (response) => refuse(response, 401, code, 'No.');

  test('is sent once, however many calls are made: each ends with the same error', async () => {
    const { client, begun, iam, modelarts } = await start(wrong);
    const all = await Promise.all(Array.from({ length: 10 }, () => stopFailure(client)));
    all.push(await stopFailure(client), await stopFailure(client));
    const [first] = all;
    expect(first).toMatchObject({
      kind: 'http',
      operation: 'KeystoneCreateUserTokenByPassword',
      status: 401,
      reason: 'unauthenticated',
      sent: 'no',
    });
    for (const error of all) expect(error).toBe(first);
    expect(begun()).toBe(1);
    expect(iam.requests).toHaveLength(1);
    expect(modelarts.requests).toEqual([]);
  });

  test('is sent once in the background as well: the token serves to its end', async () => {
    vi.useFakeTimers({ toFake: ['Date'] });
    const { client, begun, modelarts, over } = await start((response, count) => {
      if (count === 1) giveToken(response, count);
      else wrong(response, count);
    });
    await client.stopProcessorTaskVersion(ids);
    vi.advanceTimersByTime(23.9 * hour);
    await client.stopProcessorTaskVersion(ids);
    await over(2);
    await client.stopProcessorTaskVersion(ids);
    await settled();
    vi.advanceTimersByTime(hour);
    expect(await stopFailure(client)).toMatchObject({ kind: 'http', status: 401, sent: 'no' });
    expect(begun()).toBe(2);
    expect(tokensOf(modelarts)).toEqual(['token-1', 'token-1', 'token-1']);
  });

  test('is sent once after the token has died: that call ends with the refusal of the token', async () => {
    const respond: RespondToLogin = (response, count) => {
      if (count === 1) giveToken(response, count);
      else wrong(response, count);
    };
    const { client, begun } = await start(
      respond,
      {},
      refusing('401 ModelArts.0203', () => true),
    );
    expect(await stopFailure(client)).toMatchObject({
      operation: 'StopProcessorTaskVersion',
      status: 401,
      sent: 'yes',
    });
    for (const error of [await stopFailure(client), await stopFailure(client)]) {
      expect(error).toMatchObject({ operation: 'KeystoneCreateUserTokenByPassword', status: 401, sent: 'no' });
    }
    expect(begun()).toBe(2);
  });
});

test('a locked user is not tried again within the call; a later call tries, because the lock ends', async () => {
  const { client, begun, modelarts } = await start((response, count) => {
    if (count < 3) refuse(response, 401, 'IAM.0061', 'Account locked.');
    else giveToken(response, count);
  });
  for (const logins of [1, 2]) {
    expect(await stopFailure(client)).toMatchObject({
      status: 401,
      code: 'IAM.0061',
      reason: 'forbidden',
      attempts: [{}],
    });
    expect(begun()).toBe(logins);
  }
  await client.stopProcessorTaskVersion(ids);
  expect(tokensOf(modelarts)).toEqual(['token-3']);
});

test('a 401 that no IAM has written, such as that of a proxy, says nothing of the password', async () => {
  const { client, begun } = await start((response, count) => {
    if (count === 1) response.writeHead(401, { 'content-type': 'text/html' }).end('<h1>Sign in</h1>');
    else giveToken(response, count);
  });
  expect(await stopFailure(client)).toMatchObject({ status: 401, attempts: [{}] });
  expect(begun()).toBe(1);
  await client.stopProcessorTaskVersion(ids);
});

describe('a passcode from a function', () => {
  test('is asked for once for each login, and sent with it', async () => {
    const passcode = vi.fn<PasscodeSupplier>().mockResolvedValueOnce('111111').mockReturnValueOnce('222222');
    const { client, iam } = await start(
      undefined,
      { passcode },
      refusing('401 ModelArts.0203', (token) => token === 'token-1'),
    );
    expect(passcode).not.toHaveBeenCalled();
    await Promise.all([1, 2, 3].map(() => client.stopProcessorTaskVersion(ids)));
    expect(iam.requests.map(passcodeOf)).toEqual(['111111', '222222']);
    expect(passcode).toHaveBeenCalledTimes(2);
  });

  test.each(['400 IAM.1061', '401 IAM.0001', '401'])(
    'may be wrong (%s): the next call tries the next one',
    async (pair) => {
      const [status, code] = pair.split(' ');
      const passcode = vi.fn<PasscodeSupplier>().mockReturnValueOnce('111111').mockReturnValueOnce('222222');
      const { client, iam, modelarts } = await start(
        (response, count) => (count === 1 ? refuse(response, Number(status), code) : giveToken(response, count)),
        { passcode },
      );
      const error = await stopFailure(client);
      expect(error).toMatchObject({ kind: 'http', status: Number(status), reason: 'unauthenticated', attempts: [{}] });
      expectNoSecret(error, '111111');
      await client.stopProcessorTaskVersion(ids);
      expect(iam.requests.map(passcodeOf)).toEqual(['111111', '222222']);
      expect(tokensOf(modelarts)).toEqual(['token-2']);
    },
  );

  test('does not help where IAM says that it is the password', async () => {
    const passcode = vi.fn<PasscodeSupplier>(() => '111111');
    const { client, begun } = await start((response) => refuse(response, 401, 'IAM.0062'), { passcode });
    const error = await stopFailure(client);
    expect(await stopFailure(client)).toBe(error);
    expect(begun()).toBe(1);
    expect(passcode).toHaveBeenCalledTimes(1);
  });

  test('that throws ends the call with what it threw; the next call asks again', async () => {
    const reason = new Error('the device is at home');
    const passcode = vi.fn<PasscodeSupplier>().mockRejectedValueOnce(reason).mockResolvedValueOnce('111111');
    const { client, begun } = await start(undefined, { passcode });
    expect(await failureOf(client.stopProcessorTaskVersion(ids))).toBe(reason);
    expect(begun()).toBe(0);
    await client.stopProcessorTaskVersion(ids);
  });

  test.each(['', undefined, null, 123456])('that gives %j is refused: nothing is sent', async (given) => {
    // Programs without types may give anything.
    const passcode = (() => given) as unknown as PasscodeSupplier;
    const { client, begun } = await start(undefined, { passcode });
    const error = await stopFailure(client);
    expect(error).toMatchObject({ kind: 'request', operation: 'password', parameter: 'passcode' });
    expectNoSecret(error, '123456');
    expect(begun()).toBe(0);
  });

  test('is aborted when no call waits for it any more, and what it gives then is not sent', async () => {
    let give = (_passcode: string) => {};
    const signals: AbortSignal[] = [];
    const passcode: PasscodeSupplier = ({ signal }) => {
      signals.push(signal);
      return new Promise((resolve) => {
        give = resolve;
      });
    };
    const { client, begun } = await start(undefined, { passcode });
    const caller = new AbortController();
    const gone = failureOf(client.stopProcessorTaskVersion(ids, { signal: caller.signal }));
    await until(() => signals.length === 1);
    expect(signals[0]?.aborted).toBe(false);
    caller.abort('enough');
    expect(await gone).toBe('enough');
    expect(signals[0]?.aborted).toBe(true);
    give('111111');
    await settled();
    expect(begun()).toBe(0);
  });
});

describe('a passcode that is a text serves for one login', () => {
  const once = { passcode: '111111' };

  test('when the token is refused, the next call says to give a function', async () => {
    const { client, iam } = await start(
      undefined,
      once,
      refusing('401 ModelArts.0203', () => true),
    );
    expect(await stopFailure(client)).toMatchObject({
      kind: 'http',
      operation: 'StopProcessorTaskVersion',
      status: 401,
    });
    expectAdvice(await stopFailure(client));
    expect(iam.requests.map(passcodeOf)).toEqual(['111111']);
  });

  test('when the token has ended, the call says to give a function; until then it serves', async () => {
    vi.useFakeTimers({ toFake: ['Date'] });
    const { client, begun, modelarts } = await start(undefined, once);
    await client.stopProcessorTaskVersion(ids);
    vi.advanceTimersByTime(23.9 * hour);
    await client.stopProcessorTaskVersion(ids);
    await settled();
    vi.advanceTimersByTime(hour);
    expectAdvice(await stopFailure(client));
    expect(begun()).toBe(1);
    expect(tokensOf(modelarts)).toEqual(['token-1', 'token-1']);
  });

  test('also for one that has failed', async () => {
    const { client, begun } = await start((response) => refuse(response, 403, 'IAM.0082'), once);
    expect(await stopFailure(client)).toMatchObject({ kind: 'http', status: 403 });
    expectAdvice(await stopFailure(client));
    expect(begun()).toBe(1);
  });

  test('and where the password is refused, all calls say so', async () => {
    const { client, begun } = await start((response) => refuse(response, 401), once);
    const error = await stopFailure(client);
    expect(await stopFailure(client)).toBe(error);
    expect(begun()).toBe(1);
  });

  function expectAdvice(error: Error): void {
    expect(error).toMatchObject({ kind: 'request', operation: 'password', parameter: 'passcode', sent: 'no' });
    expect(error.message).toContain('Give a function');
    expectNoSecret(error, '111111');
  }
});

function start(
  respond?: RespondToLogin,
  own: Pick<PasswordOptions, 'passcode'> = {},
  modelarts: RequestListener = stopped,
) {
  const auth = password({ ...user, projectName: 'eu-de', ...own });
  return startServices({ respond, modelarts, options: { auth } });
}

function passcodeOf({ body }: SeenRequest): unknown {
  return JSON.parse(body).auth.identity.totp?.user.passcode;
}
