import { describeRuntime } from './harness/describe-runtime.js';
import { nodeUnderTest } from './harness/own-node.js';

describeRuntime(nodeUnderTest());
