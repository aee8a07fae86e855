import { nodes, type Runtime } from '../row.js';
import { programUnderTest } from './program.js';
import type { RuntimeUnderTest } from './runtime.js';

/** The Node that runs the tests, in a process of its own: it has to end by itself. */
export function nodeUnderTest(): RuntimeUnderTest {
  return programUnderTest({ name: nameOfThisNode(), ...thisNode });
}

/** The same with Node's own fetch. */
export function nodeFetchUnderTest(): RuntimeUnderTest {
  return programUnderTest({ name: 'node-fetch', ...thisNode, usesGlobalFetch: true });
}

const thisNode = { path: () => process.execPath, authorityVariable: 'NODE_EXTRA_CA_CERTS' };

function nameOfThisNode(): Runtime {
  const major = `node-${process.versions.node.split('.', 1)[0]}`;
  const name = nodes.find((node) => node === major);
  if (name === undefined) throw new Error(`The table does not say what happens in ${major}.`);
  return name;
}
