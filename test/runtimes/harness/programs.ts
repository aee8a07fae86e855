import { programUnderTest } from '../../hostile/harness/program.js';
import type { RuntimeUnderTest } from '../../hostile/harness/runtime.js';
import { installed } from './installed.js';

export function node(name: 'node-22' | 'node-24' | 'node-26'): RuntimeUnderTest {
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
