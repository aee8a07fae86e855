import { stateOf } from '../../../versions/state.js';
import type { Context, Ids } from '../context.js';
import { exitCodes } from '../exit-codes.js';
import { colorOf, describeState } from '../states.js';
import { toPlainLine } from '../terminal/text.js';
import { itemsOf, read, toMoment, toSpan, toText } from '../wire.js';

const fields = [
  'task_id',
  'version_id',
  'version_name',
  'state',
  'create_time',
  'duration_seconds',
  'description',
] as const;

/** Shows one version. */
export async function showVersion(ids: Ids, context: Context): Promise<typeof exitCodes.ok> {
  const { client, output, signal, settings } = context;
  const version = await client.descProcessorTaskVersion({ ...ids }, { signal });
  const state = stateOf(version.status);
  const record = { ...ids, ...version, state };
  if (settings.output === 'json') await output.json(record);
  else if (settings.output === 'csv') await output.row(fields, (name) => read(record, name));
  else {
    const color = colorOf(state);
    const described = toPlainLine(describeState(version.status));
    await output.result(toLines(ids, version, color ? output.results.paint(color, described) : described));
  }
  return exitCodes.ok;
}

function toLines({ task_id, version_id }: Ids, version: unknown, state: string): string {
  const at = (...path: readonly string[]) => path.reduce(read, version);
  const names = (list: unknown, ...keys: readonly string[]) =>
    itemsOf(list)
      .map((item) => keys.map((key) => toText(read(item, key))).find((text) => text !== '') ?? '')
      .join(', ');
  const shown = [
    ['version id', version_id],
    ['task id', task_id],
    ['state', state],
    ['name', toText(at('version_name'))],
    ['description', toText(at('description'))],
    ['created', toMoment(at('create_time'))],
    ['ran', toSpan(at('duration_seconds'))],
    ['template', toText(at('template', 'id'))],
    ['operators', names(at('template', 'operator_params'), 'name', 'id')],
    ['inputs', names(at('inputs'), 'name', 'source')],
    ['output', toText(at('work_path', 'output_path') ?? at('work_path', 'path'))],
    ['images before', toText(at('origin_sample_count'))],
    ['added', toText(at('add_sample_count'))],
    ['changed', toText(at('modified_sample_count'))],
    ['kept', toText(at('unmodified_sample_count'))],
    ['deleted', toText(at('deleted_sample_count'))],
  ] as const;
  return shown
    .filter(([, value]) => value !== '')
    .map(([name, value]) => `${name.padEnd(14)} ${name === 'state' ? value : toPlainLine(value)}\n`)
    .join('');
}
