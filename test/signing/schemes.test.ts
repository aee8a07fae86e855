import { describe, expect, test } from 'vitest';
import { type SignedHeader, toCanonicalRequest } from '../../src/signing/canonical-request.js';
import { authorize, signWith } from '../../src/signing/sign.js';
import { cryptos } from './cryptos.js';

const key = { accessKey: 'AKEXAMPLE0123456789A', secretKey: 'skExample/0123456789abcdefghijklmnopqrst' };
const project = '0a1b2c3d4e5f60718293a4b5c6d7e8f9';
const tasks = `https://modelarts.eu-de.otc.t-systems.com/v2/${project}/processor-tasks`;
const headers = { 'content-type': 'application/json', 'x-project-id': project };
const stop = {
  method: 'POST',
  url: `${tasks}/kT3sXq9Lm2VbN7cR1aZ/versions/pW8eYd4Hf6GjK0uS5oC/stop`,
  headers,
  body: undefined,
};
const list = {
  method: 'GET',
  url: `${tasks}?version_id=a1,b2&limit=10&return_result=false`,
  headers,
  body: undefined,
};
const time = { now: Date.UTC(2026, 0, 2, 3, 4, 5), signedHeaders: ['content-type'] };
const hashOfNothing = 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855';
const names = 'content-type;host;x-project-id;x-sdk-date';
const unsignedParts = { method: 'POST', url: new URL(stop.url), payloadHash: hashOfNothing };
const signed: readonly SignedHeader[] = [
  ['content-type', 'application/json'],
  ['host', 'modelarts.eu-de.otc.t-systems.com'],
  ['x-project-id', project],
  ['x-sdk-date', '20260102T030405Z'],
];

describe.each(cryptos)('on %s', (_name, crypto) => {
  test('the current scheme, as the signer of the Python SDK gives it for the stop request', async () => {
    const canonical = toCanonicalRequest({ ...unsignedParts, headers: signed });
    expect(await crypto.sha256Hex(canonical)).toBe('61dba8f13d4fb37025da4c1c0c248f1d1b511f61f5864329ea7646772e70a505');
    const { authorization } = await signWith(crypto, stop, key, time);
    const signature = '8101ece0bec1946aea74a93a6dce0409c1672c915961b039367b856850b52a7a';
    expect(authorization).toBe(
      `SDK-HMAC-SHA256 Access=${key.accessKey}, SignedHeaders=${names}, Signature=${signature}`,
    );
  });

  test('the current scheme, as the signer of the Python SDK gives it for a list with a query', async () => {
    const { authorization } = await signWith(crypto, list, key, time);
    const signature = 'e94cb3280c51a6a5d1000e4d17398eec618a94a3ea6a6d29bfbcbc66a9f5e39e';
    expect(authorization).toBe(
      `SDK-HMAC-SHA256 Access=${key.accessKey}, SignedHeaders=${names}, Signature=${signature}`,
    );
  });

  test('the older scheme, as gophertelekomcloud gives it for the stop request', async () => {
    const { authorization } = await signWith(crypto, stop, key, { ...time, scheme: 'credential' });
    const credential = `Credential=${key.accessKey}/20260102///sdk_request`;
    const signature = '27fe7d71df14f2819cc062affaaec09fc7f924017705761d4f926de9d5fb6831';
    expect(authorization).toBe(`SDK-HMAC-SHA256 ${credential}, SignedHeaders=${names}, Signature=${signature}`);
  });

  test('the older scheme with a region and a service', async () => {
    const scope = ['20260102', 'eu-de', 'modelarts', 'sdk_request'];
    const parts = { ...unsignedParts, headers: signed };
    const authorization = await authorize(crypto, parts, key, '20260102T030405Z', scope);
    const credential = `Credential=${key.accessKey}/${scope.join('/')}`;
    const signature = 'ed25ba331785a5042735902330a9ec1765dcb4af8fb8793eb83f3b544e8b47c6';
    expect(authorization).toBe(`SDK-HMAC-SHA256 ${credential}, SignedHeaders=${names}, Signature=${signature}`);
  });
});
