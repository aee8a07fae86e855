import { describeRuntime } from './harness/describe-runtime.js';
import { nodeFetchUnderTest, nodeUnderTest } from './harness/own-node.js';

// One after the other: some rows are about which socket is idle, and a machine that is too busy closes another one.
describeRuntime(nodeUnderTest());
describeRuntime(nodeFetchUnderTest());
