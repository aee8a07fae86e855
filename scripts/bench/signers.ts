import { deepEqual } from 'node:assert/strict';
import { BasicCredentials } from '@huaweicloud/huaweicloud-sdk-core';
import { AKSKSigner } from '@huaweicloud/huaweicloud-sdk-core/auth/AKSKSigner.js';
import { crypto as nodeCrypto } from '../../dist/node/crypto.js';
import { signWith } from '../../dist/signing/sign.js';
import type { SigningCrypto } from '../../dist/signing/web-crypto.js';
import { crypto as webCrypto } from '../../dist/signing/web-crypto.js';
import { fillPath, ids } from './target.js';

/** A signer to measure. */
export interface Signer {
  readonly name: string;
  /** Signs the request that stops a version, with the time of now. */
  sign(): unknown;
}

const key = { accessKey: 'ACCESSKEYOFTHEBENCH1', secretKey: 'SecretKeyOfTheBenchWhichSignsNothing0001' };
const url = `https://modelarts.eu-de.otc.t-systems.com${fillPath()}`;
const request = { method: 'POST', url, headers: { 'x-project-id': ids.project_id }, body: undefined };
const signOurs = (crypto: SigningCrypto, now: number) => signWith(crypto, request, key, { now });

export const onNode: Signer = { name: 'ours, node:crypto', sign: () => signOurs(nodeCrypto, Date.now()) };
export const onWebCrypto: Signer = { name: 'ours, WebCrypto', sign: () => signOurs(webCrypto, Date.now()) };

const credentials = new BasicCredentials().withAk(key.accessKey).withSk(key.secretKey).withProjectId(ids.project_id);
const vendorsRequest = { method: 'POST', endpoint: url, headers: { 'X-Project-Id': ids.project_id }, queryParams: {} };

export const vendor: Signer = { name: "the vendor's", sign: () => AKSKSigner.sign(vendorsRequest, credentials) };

// About as long as those of the request.
const canonicalRequest = `POST\n${url}\n${'header: value\n'.repeat(16)}`;
const toSign = `SDK-HMAC-SHA256\n20260102T030405Z\n${'0'.repeat(64)}`;

/** What no signature does without. */
export const bare: Signer = {
  name: 'a hash and an HMAC of node:crypto',
  sign: () => [nodeCrypto.sha256Hex(canonicalRequest), nodeCrypto.hmacSha256Hex(key.secretKey, toSign)],
};

/** Sees that all give one signature: a signer that forgets something is fast for nothing. */
export async function checkSigners(): Promise<void> {
  const vendors = new Headers(Object(vendor.sign()));
  const date = vendors.get('x-sdk-date') ?? '';
  const now = Date.parse(date.replace(/^(....)(..)(..T..)(..)(..Z)$/, '$1-$2-$3:$4:$5'));
  for (const crypto of [nodeCrypto, webCrypto]) {
    deepEqual(await signOurs(crypto, now), { 'x-sdk-date': date, authorization: vendors.get('authorization') });
  }
}
