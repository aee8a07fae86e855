import { programUnderTest } from '../../hostile/harness/program.js';
import type { RuntimeUnderTest } from '../../hostile/harness/runtime.js';
import { installed } from './installed.js';

type OtherNode = 'node-22' | 'node-24' | 'node-26';

/** A Node with its own fetch. */
export function nodeFetch(version: OtherNode): RuntimeUnderTest {
  const path = () => installed(version);
  return programUnderTest({
    name: 'node-fetch',
    path,
    authorityVariable: 'NODE_EXTRA_CA_CERTS',
    usesGlobalFetch: true,
  });
}

export function node(name: OtherNode): RuntimeUnderTest {
  return programUnderTest({ name, path: () => installed(name), authorityVariable: 'NODE_EXTRA_CA_CERTS' });
}

export function bun(): RuntimeUnderTest {
  return programUnderTest({ name: 'bun', path: () => installed('bun'), authorityVariable: 'NODE_EXTRA_CA_CERTS' });
}

export function deno(): RuntimeUnderTest {
  return programUnderTest({
    name: 'deno',
    path: () => installed('deno'),
    options: ['run', '--quiet', '--no-config', '--no-lock', '--allow-net'],
    authorityVariable: 'DENO_CERT',
    environment: { DENO_NO_UPDATE_CHECK: '1' },
  });
}
