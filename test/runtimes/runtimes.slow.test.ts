import { describeRuntime } from '../hostile/harness/describe-runtime.js';
import { nodeFetchUnderTest, nodeUnderTest } from '../hostile/harness/own-node.js';
import { chromium } from './harness/chromium.js';
import { bun, deno, node, nodeFetch } from './harness/programs.js';
import { workerd } from './harness/workerd.js';

describeRuntime(nodeUnderTest());
describeRuntime(nodeFetchUnderTest());
describeRuntime(node('node-22'));
describeRuntime(node('node-24'));
describeRuntime(node('node-26'));
describeRuntime(nodeFetch('node-22'));
describeRuntime(nodeFetch('node-24'));
describeRuntime(nodeFetch('node-26'));
describeRuntime(bun());
describeRuntime(deno());
describeRuntime(workerd());
describeRuntime(chromium());
