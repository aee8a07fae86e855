import type {
  DescProcessorTaskVersionResultsResp,
  ListProcessorTaskVersionResultsResp,
} from '../../generated/schemas.js';
import { sampleId } from '../ids.js';
import { oneOf, readRange, readWord } from '../parse.js';
import { refuse, succeed } from '../response.js';
import { runStatus, stateOf } from '../run.js';
import type { Version } from '../store.js';
import { findVersion, type Handler } from './call.js';
import { cutPage } from './lists.js';
import { resultPropertyOf } from './samples.js';

const listLimits = { usual: 10, most: 100 };

const secondsOfAccess = 3600;

const descriptions: readonly (readonly string[])[] = [
  ['unchanged', '未修改'],
  ['brightness changed', '亮度已改变'],
  ['too dark', '过暗'],
  ['added', '新增'],
];

export const listProcessorTaskVersionResults: Handler = (call) => {
  const { service, query } = call;
  const range = readRange(query, listLimits, service.offsetMeans);
  const property = readWord(query, 'result_property', oneOf('-1', '0', '1', '2', '3')) ?? '-1';
  const version = findVersion(call);
  const { stage, status } = stateOf(version, service.now());
  if (stage !== 'final') refuse('notFinished');
  if (status === runStatus.failed) refuse('runFailed');
  const samples = status === runStatus.completed ? selectSamples(version.plan.samples, Number(property)) : [];
  const expires = Math.floor(service.now() / 1000) + secondsOfAccess;
  const process = query.get('process_parameter');
  const part = cutPage(samples, range, service);
  return succeed({
    count: samples.length,
    // The provider describes it as the opposite of its name: all have been returned.
    has_more: range.start + part.length >= samples.length,
    results: part.map((index) => describeSample(version, index, (path) => sign(path, expires, process))),
  } satisfies ListProcessorTaskVersionResultsResp);
};

function selectSamples(samples: number, property: number): number[] {
  return Array.from({ length: samples }, (_, index) => index).filter(
    (index) => property === -1 || resultPropertyOf(index) === property,
  );
}

function describeSample(
  version: Version,
  index: number,
  sign: (path: string) => string,
): DescProcessorTaskVersionResultsResp {
  const before = `cats/${index + 1}.jpg`;
  const after = `out/${index + 1}.jpg`;
  const property = resultPropertyOf(index);
  return {
    sample_id: sampleId(version.id, index),
    version_id: version.id,
    origin_source: `s3://my-bucket/${before}`,
    new_source: `obs://my-bucket/${after}`,
    signed_origin_source: sign(before),
    signed_new_source: sign(after),
    result_property: property,
    result_description: (descriptions[property] ?? []).map((words) => [words]),
  };
}

/** A URL shaped like a signed OBS URL, with a signature that opens nothing. */
function sign(path: string, expires: number, process: string | null): string {
  const query = `AccessKeyId=EXAMPLE&Expires=${expires}&x-obs-security-token=not-a-token&Signature=not-a-signature`;
  const processed = process === null ? '' : `&x-image-process=${encodeURIComponent(process)}`;
  return `https://my-bucket.obs.example.com/${path}?${query}${processed}`;
}
