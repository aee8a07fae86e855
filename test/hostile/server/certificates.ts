// For @peculiar/x509, which needs it and leaves it to its users.
import 'reflect-metadata';
import { createHash, KeyObject, webcrypto } from 'node:crypto';
import {
  BasicConstraintsExtension,
  type Extension,
  KeyUsageFlags,
  KeyUsagesExtension,
  SubjectAlternativeNameExtension,
  X509CertificateGenerator,
} from '@peculiar/x509';

/** A key, and a certificate for it. */
export interface Identity {
  readonly key: string;
  readonly cert: string;
  /** What Chromium calls the fingerprint of a key. */
  readonly fingerprint: string;
}

/** What servers show, made anew for each run, so that nothing in the repository can expire. */
export interface Certificates {
  /** The authority that the runtimes trust. */
  readonly authority: string;
  readonly trusted: Identity;
  readonly expired: Identity;
  readonly wrongHost: Identity;
  readonly selfSigned: Identity;
}

interface Subject {
  readonly name: string;
  readonly extensions: readonly Extension[];
  /** How many days from now it ends. Default: 30. */
  readonly days?: number;
  /** Default: itself. */
  readonly issuer?: { readonly name: string; readonly keys: webcrypto.CryptoKeyPair };
}

const day = 24 * 60 * 60 * 1000;
const algorithm = { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' };
const loopback = new SubjectAlternativeNameExtension([
  { type: 'dns', value: 'localhost' },
  { type: 'ip', value: '127.0.0.1' },
]);
const elsewhere = new SubjectAlternativeNameExtension([{ type: 'dns', value: 'elsewhere.example' }]);

export async function makeCertificates(): Promise<Certificates> {
  const name = 'Authority of the hostile server';
  const keys = await makeKeys();
  const issuer = { name, keys };
  const rights = [
    new BasicConstraintsExtension(true, undefined, true),
    new KeyUsagesExtension(KeyUsageFlags.keyCertSign, true),
  ];
  return {
    authority: await certify({ name, extensions: rights }, keys),
    trusted: await identify({ name: 'trusted', issuer, extensions: [loopback] }),
    expired: await identify({ name: 'expired', issuer, extensions: [loopback], days: -1 }),
    wrongHost: await identify({ name: 'wrong host', issuer, extensions: [elsewhere] }),
    selfSigned: await identify({ name: 'self-signed', extensions: [loopback] }),
  };
}

function makeKeys(): Promise<webcrypto.CryptoKeyPair> {
  return webcrypto.subtle.generateKey(algorithm, true, ['sign', 'verify']);
}

async function identify(subject: Subject): Promise<Identity> {
  const keys = await makeKeys();
  const publicKey = KeyObject.from(keys.publicKey).export({ type: 'spki', format: 'der' });
  return {
    key: KeyObject.from(keys.privateKey).export({ type: 'pkcs8', format: 'pem' }).toString(),
    cert: await certify(subject, keys),
    fingerprint: createHash('sha256').update(publicKey).digest('base64'),
  };
}

async function certify(subject: Subject, keys: webcrypto.CryptoKeyPair): Promise<string> {
  const { name, extensions, days = 30, issuer = { name, keys } } = subject;
  const ends = Date.now() + days * day;
  const certificate = await X509CertificateGenerator.create({
    subject: `CN=${name}`,
    issuer: `CN=${issuer.name}`,
    notBefore: new Date(ends - 60 * day),
    notAfter: new Date(ends),
    publicKey: keys.publicKey,
    signingKey: issuer.keys.privateKey,
    signingAlgorithm: algorithm,
    extensions: [...extensions],
  });
  return certificate.toString('pem');
}
