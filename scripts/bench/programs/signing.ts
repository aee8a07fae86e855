/** What a signature costs. */
import { deepEqual } from 'node:assert/strict';
import { BasicCredentials } from '@huaweicloud/huaweicloud-sdk-core';
import { AKSKSigner } from '@huaweicloud/huaweicloud-sdk-core/auth/AKSKSigner.js';
import { crypto as nodeCrypto } from '../../../src/node/crypto.js';
import { signWith } from '../../../src/signing/sign.js';
import { type SigningCrypto, crypto as webCrypto } from '../../../src/signing/web-crypto.js';
import { interleave, valuesOf } from '../measure/interleave.js';
import { ratios } from '../measure/statistics.js';
import { type Section, toFigure } from '../report.js';
import type { Amount } from '../settings.js';
import { fillPath, ids } from '../target.js';

interface Signer {
  readonly name: string;
  /** Signs the request that stops a version, with the time of now. */
  sign(): unknown;
}

const key = { accessKey: 'ACCESSKEYOFTHEBENCH1', secretKey: 'SecretKeyOfTheBenchWhichSignsNothing0001' };
const url = `https://modelarts.eu-de.otc.t-systems.com${fillPath()}`;
const request = { method: 'POST', url, headers: { 'x-project-id': ids.project_id }, body: undefined };
const signOurs = (crypto: SigningCrypto, now: number) => signWith(crypto, request, key, { now });

const credentials = new BasicCredentials().withAk(key.accessKey).withSk(key.secretKey).withProjectId(ids.project_id);
const vendorsRequest = { method: 'POST', endpoint: url, headers: { 'X-Project-Id': ids.project_id }, queryParams: {} };
const signVendors = () => AKSKSigner.sign(vendorsRequest, credentials);

// About as long as those of the request.
const canonicalRequest = `POST\n${url}\n${'header: value\n'.repeat(16)}`;
const toSign = `SDK-HMAC-SHA256\n20260102T030405Z\n${'0'.repeat(64)}`;

const bare: Signer = {
  name: 'one hash and one HMAC of node:crypto',
  sign: () => [nodeCrypto.sha256Hex(canonicalRequest), nodeCrypto.hmacSha256Hex(key.secretKey, toSign)],
};
const signers: readonly Signer[] = [
  { name: 'ours', sign: () => signOurs(nodeCrypto, Date.now()) },
  { name: 'ours on WebCrypto', sign: () => signOurs(webCrypto, Date.now()) },
  { name: "the vendor's core", sign: signVendors },
  bare,
];

await checkSigners();
process.send?.(await benchSigners(JSON.parse(process.argv[2] ?? '')));
process.exit();

/** Sees that all give one signature: a signer that forgets something is fast for nothing. */
async function checkSigners(): Promise<void> {
  const vendors = new Headers(Object(signVendors()));
  const date = vendors.get('x-sdk-date') ?? '';
  const now = Date.parse(date.replace(/^(....)(..)(..T..)(..)(..Z)$/, '$1-$2-$3:$4:$5'));
  for (const crypto of [nodeCrypto, webCrypto]) {
    deepEqual(await signOurs(crypto, now), { 'x-sdk-date': date, authorization: vendors.get('authorization') });
  }
}

async function benchSigners({ rounds, calls }: Amount): Promise<Section> {
  const works = new Map(signers.map((signer) => [signer, signer]));
  const microseconds = await interleave(
    works,
    rounds,
    async (signer) => (1000 * (await timeSignatures(signer, calls))) / calls,
  );
  const rows = signers.map((signer) => {
    const values = valuesOf(microseconds, signer);
    return {
      name: signer.name,
      figures: { ratio: toFigure(ratios(values, valuesOf(microseconds, bare))), time: toFigure(values) },
    };
  });
  return {
    id: 'signing',
    title: 'A signature',
    note: 'A request without a body, in processor time. The unit is what no signature can do without: a hash and an HMAC.',
    columns: [
      { id: 'ratio', title: '× hash and HMAC', unit: '×' },
      { id: 'time', title: 'time', unit: 'µs' },
    ],
    rows,
  };
}

/** Returns the processor's milliseconds for all. A signature that is there at once is not awaited. */
async function timeSignatures(signer: Signer, signatures: number): Promise<number> {
  const start = process.cpuUsage();
  for (let made = 0; made < signatures; made += 1) {
    const signed = signer.sign();
    if (signed instanceof Promise) await signed;
  }
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}
