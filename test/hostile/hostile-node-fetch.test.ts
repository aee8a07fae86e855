import { describeRuntime } from './harness/describe-runtime.js';
import { nodeFetchUnderTest } from './harness/own-node.js';

describeRuntime(nodeFetchUnderTest());
