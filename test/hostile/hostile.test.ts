import { describeRuntime } from './harness/describe-runtime.js';
import { nodeFetchUnderTest, nodeUnderTest } from './harness/own-node.js';

describeRuntime(nodeUnderTest());
describeRuntime(nodeFetchUnderTest());
