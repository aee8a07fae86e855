import { createHash, generateKeyPairSync, type KeyObject, sign } from 'node:crypto';
import { bits, identifier, implicit, integer, octets, sequence, set, tagged, text, time, yes } from './der.js';

const day = 24 * 60 * 60 * 1000;
const ecdsaWithSha256 = sequence(identifier('1.2.840.10045.4.3.2'));

/** A key, and a certificate for it. */
export interface Identity {
  readonly key: string;
  readonly cert: string;
  /** What Chromium calls the fingerprint of a key. */
  readonly fingerprint: string;
}

/** What servers show, made anew for each run, so that nothing in the repository can expire. */
export interface Certificates {
  /** The authority that the runtimes are told to trust. */
  readonly authority: string;
  readonly trusted: Identity;
  readonly expired: Identity;
  readonly wrongHost: Identity;
  readonly selfSigned: Identity;
}

interface Subject {
  readonly name: string;
  readonly issuer?: { readonly name: string; readonly privateKey: KeyObject };
  readonly extensions: readonly Buffer[];
  /** How many days from now it ends. */
  readonly days?: number;
}

const loopback = subjectNames([implicit(2, Buffer.from('localhost')), implicit(7, Buffer.from([127, 0, 0, 1]))]);
const elsewhere = subjectNames([implicit(2, Buffer.from('elsewhere.example'))]);

export function makeCertificates(): Certificates {
  const name = 'Authority of the hostile server';
  const authority = makePair();
  const issuer = { name, privateKey: authority.privateKey };
  return {
    authority: certify({ name, extensions: authorityExtensions() }, authority),
    trusted: identity({ name: 'trusted', issuer, extensions: [loopback] }),
    expired: identity({ name: 'expired', issuer, extensions: [loopback], days: -1 }),
    wrongHost: identity({ name: 'wrong host', issuer, extensions: [elsewhere] }),
    selfSigned: identity({ name: 'self-signed', extensions: [loopback] }),
  };
}

type Pair = ReturnType<typeof makePair>;

const makePair = () => generateKeyPairSync('ec', { namedCurve: 'P-256' });

function identity(subject: Subject): Identity {
  const pair = makePair();
  const key = pair.privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
  const fingerprint = createHash('sha256').update(publicKeyOf(pair)).digest('base64');
  return { key, cert: certify(subject, pair), fingerprint };
}

function certify({ name, issuer, extensions, days = 30 }: Subject, pair: Pair): string {
  const ends = Date.now() + days * day;
  const content = sequence(
    tagged(0, integer(2)),
    integer(1 + Math.floor(Math.random() * 126)),
    ecdsaWithSha256,
    nameOf(issuer?.name ?? name),
    sequence(time(new Date(ends - 60 * day)), time(new Date(ends))),
    nameOf(name),
    publicKeyOf(pair),
    tagged(3, sequence(...extensions)),
  );
  const signature = sign('sha256', content, issuer?.privateKey ?? pair.privateKey);
  const base64 = sequence(content, ecdsaWithSha256, bits(signature)).toString('base64');
  return `-----BEGIN CERTIFICATE-----\n${base64.replace(/.{64}/g, '$&\n').trimEnd()}\n-----END CERTIFICATE-----\n`;
}

const publicKeyOf = (pair: Pair) => pair.publicKey.export({ type: 'spki', format: 'der' });
const nameOf = (name: string) => sequence(set(sequence(identifier('2.5.4.3'), text(name))));

function subjectNames(names: readonly Buffer[]): Buffer {
  return sequence(identifier('2.5.29.17'), octets(sequence(...names)));
}

function authorityExtensions(): Buffer[] {
  return [
    sequence(identifier('2.5.29.19'), yes, octets(sequence(yes))),
    // It signs certificates, and nothing else.
    sequence(identifier('2.5.29.15'), yes, octets(Buffer.from([0x03, 0x02, 0x02, 0x04]))),
  ];
}
