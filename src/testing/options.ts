import { InvalidRequestError } from '../errors/invalid-request-error.js';
import type { CreateProcessorTaskReq } from '../generated/schemas.js';
import { checkOptions, delay, type OptionRule, type OptionRules, oneOf, readTyped, text, texts } from '../options.js';
import { type AccessKey, checkAccessKey } from '../signing/access-key.js';
import { orUndefined } from '../utils.js';
import type { Clock } from './clock.js';
import type { AcceptedCredentials } from './credentials.js';
import { type Fault, isJson, readFault, responseRule, retryAfterRule } from './faults.js';
import type { OffsetMeaning } from './parse.js';
import type { RateLimit } from './rate-limit.js';
import type { ScriptedResponse } from './response.js';
import { planRules, type RunPlan } from './run.js';

/** A version for a fake service. */
export interface VersionSetup {
  /** Default: an id from the seed. */
  readonly version_id?: string | undefined;
  /** How long ago it was created, in milliseconds. Default: 0. */
  readonly age?: number | undefined;
  /** How it proceeds. Default: the plan of its task. */
  readonly run?: RunPlan | undefined;
}

/**
 * A task for a fake service: the properties of CreateProcessorTask, all of them optional, and more. With the template
 * `sys_data_analyse` it is a feature analysis, which has no versions and runs by itself.
 */
export interface TaskSetup extends Partial<Omit<CreateProcessorTaskReq, 'create_version'>> {
  /** Default: an id from the seed. */
  readonly task_id?: string | undefined;
  /** How long ago it was created, in milliseconds. Default: 0. */
  readonly age?: number | undefined;
  /** How its versions proceed, also those that are created later. Default: the plan of the service. */
  readonly run?: RunPlan | undefined;
  /** Its versions, the oldest first, or their number. Default: none. */
  readonly versions?: Iterable<VersionSetup> | number | undefined;
}

/** The response to a stop: `accept`, or an error that leaves the run as it is. */
export type StopResponse = 'accept' | ScriptedResponse;

/** The responses to stops for which the provider documents none. */
export interface StopResponses {
  /** For a run that is initializing. Default: `accept`. */
  readonly initializing?: StopResponse | undefined;
  /** For a second stop while the first one is in progress. Default: `accept`; the first one decides when the run ends. */
  readonly stopping?: StopResponse | undefined;
  /** For a run that has ended. Default: `accept`; the run stays as it is. */
  readonly final?: StopResponse | undefined;
}

/**
 * The response to an `offset` beyond the end of a list: an empty page, or 400 `ModelArts.6400`, as another list of ModelArts
 * was found to respond (huaweicloud/terraform-provider-huaweicloud#3026). An offset exactly at the end gives an empty page.
 */
export type OffsetBeyondEnd = 'empty' | 'error';

/** Settings of a fake service. */
export interface FakeServiceOptions extends AcceptedCredentials {
  /** Equal seeds give equal ids. Default: 1. */
  readonly seed?: number | undefined;
  /** Default: one that stands still until it is put forward, and begins with the year 2025. */
  readonly clock?: Clock | undefined;
  /** The project that has the tasks; requests for others are refused. Default: that of the document's examples. */
  readonly projectId?: string | undefined;
  /** What `offset` counts, which is unknown of the service. Default: `page`. */
  readonly offsetMeans?: OffsetMeaning | undefined;
  /** Default: `empty`. */
  readonly offsetBeyondEnd?: OffsetBeyondEnd | undefined;
  /** How runs proceed whose task and version have no plan. */
  readonly run?: RunPlan | undefined;
  readonly stopResponses?: StopResponses | undefined;
  /**
   * How many requests are accepted, of all operations together. A request beyond that gets 429 and is not carried out, and
   * faults do not count it. Default: no limit.
   */
  readonly rateLimit?: RateLimit | undefined;
  /**
   * How long each response takes, in milliseconds of the clock. The request is carried out when it arrives. With the default
   * clock, which stands still, a response arrives only when the test puts the clock forward; with `createRunningClock()` it
   * arrives by itself. Default: 0.
   */
  readonly latency?: number | undefined;
  /** The tasks at the beginning, the oldest first. Default: none. */
  readonly tasks?: Iterable<TaskSetup> | undefined;
  /** The faults at the beginning. Default: none. */
  readonly faults?: Iterable<Fault> | undefined;
}

const anObject: OptionRule = {
  accepts: (value) => typeof value === 'object' && value !== null && !(Symbol.iterator in value),
  expected: 'an object',
};
const iterable: OptionRule = {
  accepts: (value) => typeof value === 'object' && value !== null && Symbol.iterator in value,
  expected: 'an array or another iterable',
};
const array: OptionRule = {
  accepts: (value) => Array.isArray(value) && isJson(value),
  expected: 'an array that JSON can hold',
};
const time: OptionRule = {
  accepts: (value) => typeof value === 'number' && value >= 0 && value < Infinity,
  expected: 'milliseconds, 0 or more',
};
const string: OptionRule = { accepts: (value) => typeof value === 'string', expected: 'a string' };
const plan: OptionRule = { ...anObject, within: planRules };

const versionRules: OptionRules<VersionSetup> = { version_id: text, age: time, run: plan };

const sourceRules: OptionRules<NonNullable<TaskSetup['data_source']>> = {
  name: string,
  source: string,
  type: string,
  version_id: string,
  version_name: string,
};

const templateRules: OptionRules<NonNullable<TaskSetup['template']>> = {
  id: string,
  name: string,
  operator_params: array,
};

const workPathRules: OptionRules<NonNullable<TaskSetup['work_path']>> = {
  name: string,
  output_path: string,
  path: string,
  type: string,
  version_id: string,
  version_name: string,
};

const taskRules: OptionRules<TaskSetup> = {
  task_id: text,
  age: time,
  run: plan,
  versions: {
    accepts: (value) => iterable.accepts(value) || (Number.isInteger(value) && Number(value) >= 0),
    expected: 'a whole number, or an array of versions',
  },
  data_source: { ...anObject, within: sourceRules },
  inputs: { ...array, expected: 'an array of data sources' },
  description: string,
  name: text,
  template: { ...anObject, within: templateRules },
  version_id: text,
  work_path: { ...anObject, within: workPathRules },
  workspace_id: text,
};

const stopResponse = responseRule('accept');
const stopResponseRules: OptionRules<StopResponses> = {
  initializing: stopResponse,
  stopping: stopResponse,
  final: stopResponse,
};

const limitRules: OptionRules<RateLimit> = {
  perSecond: {
    accepts: (value) => typeof value === 'number' && value > 0 && value < Infinity,
    expected: 'a number above 0',
  },
  burst: { accepts: (value) => typeof value === 'number' && value >= 1, expected: 'a number, 1 or more' },
  retryAfter: retryAfterRule,
};

const serviceRules: OptionRules<FakeServiceOptions> = {
  seed: { accepts: (value) => typeof value === 'number', expected: 'a number' },
  clock: {
    accepts: (value) =>
      anObject.accepts(value) &&
      ['now', 'advance', 'wait'].every((name) => typeof Reflect.get(Object(value), name) === 'function'),
    expected: 'a clock, such as that of createRunningClock()',
  },
  projectId: text,
  offsetMeans: oneOf('page', 'record'),
  offsetBeyondEnd: oneOf('empty', 'error'),
  run: plan,
  stopResponses: { ...anObject, within: stopResponseRules },
  rateLimit: {
    accepts: (value) => anObject.accepts(value) && 'perSecond' in Object(value) && 'burst' in Object(value),
    expected: 'an object with perSecond and burst',
    within: limitRules,
  },
  latency: time,
  tokens: { ...texts, secret: true },
  accessKeys: { ...array, expected: 'an array of access keys' },
  signatureWindow: delay,
  tasks: iterable,
  faults: iterable,
};

const keyRules: OptionRules<AccessKey> = {
  accessKey: text,
  secretKey: { ...text, secret: true },
  securityToken: { ...text, secret: true },
};

const method = 'createFakeService';

/** @throws InvalidRequestError for an unknown option, or a value of the wrong type */
export function readServiceOptions(given: FakeServiceOptions): FakeServiceOptions {
  const options = readTyped<FakeServiceOptions>(method, 'options', given, serviceRules);
  const { accessKeys } = options;
  if (accessKeys === undefined) return options;
  const read = (key: AccessKey, index: number) =>
    checkAccessKey(method, readTyped<AccessKey>(method, `accessKeys[${index}]`, key, keyRules));
  return { ...options, accessKeys: accessKeys.map(read) };
}

/** @throws InvalidRequestError for an iterable that throws */
export function toArray<Item>(entry: string, name: string, items: Iterable<Item>): readonly Item[] {
  const array = orUndefined(() => [...items]);
  if (array !== undefined) return array;
  throw new InvalidRequestError(entry, name, `${name} cannot be read: it throws.`, 'Give an array.');
}

/** A task that was checked. */
export interface CheckedTask extends TaskSetup {
  readonly versions: readonly VersionSetup[] | number;
}

/**
 * Checks and copies a task and its versions.
 *
 * @param name what the task is for the caller, such as `options` or `tasks[0]`
 * @throws InvalidRequestError for an unknown property, or a value of the wrong type
 */
export function readTask(entry: string, name: string, given: TaskSetup): CheckedTask {
  const setup = readTyped<TaskSetup>(entry, name, given, taskRules);
  const path = name === 'options' ? '' : `${name}.`;
  const { inputs = [], versions = 0 } = setup;
  for (const [index, input] of inputs.entries()) checkOptions(entry, `${path}inputs[${index}]`, input, sourceRules);
  if (typeof versions === 'number') return { ...setup, versions };
  const read = (version: VersionSetup, index: number) => readVersion(entry, `${path}versions[${index}]`, version);
  return { ...setup, versions: toArray(entry, `${path}versions`, versions).map(read) };
}

/** @throws InvalidRequestError for an unknown property, or a value of the wrong type */
export function readVersion(entry: string, name: string, setup: VersionSetup): VersionSetup {
  return readTyped<VersionSetup>(entry, name, setup, versionRules);
}

/** @throws InvalidRequestError for a fault that is wrong, as `script` does */
export function readFaults(faults: Iterable<Fault>): readonly Fault[] {
  return toArray(method, 'faults', faults).map((fault, index) => readFault(method, `faults[${index}]`, fault));
}
