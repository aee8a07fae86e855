import type { DescProcessorTaskVersionData } from '../../../index.js';
import { stateOf } from '../../../versions/state.js';
import type { Context, Ids } from '../context.js';
import { exitCodes } from '../exit-codes.js';
import { colorOf, describeState } from '../states.js';
import { toPlainLine } from '../terminal/text.js';
import { toDuration, toLocalIso } from '../terminal/time.js';

/** Shows one version. */
export async function showVersion(ids: Ids, context: Context): Promise<typeof exitCodes.ok> {
  const { client, output, signal, settings } = context;
  const version = await client.descProcessorTaskVersion({ ...ids }, { signal });
  const state = stateOf(version.status);
  if (settings.output === 'json') await output.json({ ...version, state });
  else {
    const tone = colorOf(state);
    const described = describeState(version.status);
    const shown = tone ? output.results.paint(tone, described) : described;
    await output.result(toLines({ ...ids, ...version }, shown));
  }
  return exitCodes.ok;
}

function toLines(version: DescProcessorTaskVersionData & Ids, state: string): string {
  const operators = version.template?.operator_params?.map(({ name, id }) => name ?? id ?? '').join(', ');
  const fields: Readonly<Record<string, string | number | undefined>> = {
    'version id': version.version_id,
    'task id': version.task_id,
    name: version.version_name,
    description: version.description,
    created: version.create_time === undefined ? undefined : toLocalIso(version.create_time),
    ran: version.duration_seconds === undefined ? undefined : toDuration(version.duration_seconds),
    template: version.template?.id,
    operators,
    inputs: version.inputs
      ?.map(({ name, version_name, source }) => [name ?? source, version_name].join(' '))
      .join(', '),
    output: version.work_path?.output_path ?? version.work_path?.path,
    'images before': version.origin_sample_count,
    added: version.add_sample_count,
    changed: version.modified_sample_count,
    kept: version.unmodified_sample_count,
    deleted: version.deleted_sample_count,
  };
  const lines = Object.entries(fields).flatMap(([name, value]) =>
    value === undefined || value === '' ? [] : [[name, toPlainLine(String(value))] as const],
  );
  lines.splice(2, 0, ['state', state]);
  return lines.map(([name, value]) => `${name.padEnd(14)} ${value}\n`).join('');
}
