import type { DescribeProcessorTaskResp, DescTaskVersionResp } from '../../generated/schemas.js';
import { defined } from '../../utils.js';
import { runStatus, stateOf } from '../run.js';
import { isNewest, runOf, type Task, type Version } from '../store.js';
import type { Service } from './call.js';
import { countSamples } from './samples.js';

/** A task as the service shows it. */
export function describeTask(task: Task, service: Service): DescribeProcessorTaskResp {
  const { id, name, description, setting, createdAt, ownRun, versions } = task;
  const { data_source, inputs = data_source && [data_source], template, work_path, version_id, workspace_id } = setting;
  const run = runOf(task);
  // The provider does not say which status a task without a run has.
  const { status, duration } = run ? stateOf(run, service.now()) : { status: runStatus.initializing, duration: 0 };
  return defined({
    ...{ task_id: id, name, description, data_source, inputs, work_path, template, version_id },
    is_current: version_id === undefined ? undefined : isNewest(task, service.store),
    status,
    duration_seconds: duration,
    create_time: createdAt,
    workspace_id: workspace_id ?? '0',
    version_count: ownRun === undefined ? versions.size : undefined,
    error_msg: status === runStatus.failed ? 'The run failed because a test asked for it.' : undefined,
    result: ownRun && status === runStatus.completed ? { samples: task.plan.samples } : undefined,
  });
}

/** A version as the service shows it. */
export function describeVersion(version: Version, now: number): DescTaskVersionResp {
  const { id, task, description = '', setting, createdAt, plan } = version;
  const { inputs, data_source, work_path, template } = { ...task.setting, ...setting };
  const { status, duration } = stateOf(version, now);
  return defined({
    task_version_id: id,
    task_id: task.id,
    version_name: nameOf(version),
    description,
    status,
    create_time: createdAt,
    inputs: inputs ?? (data_source && [data_source]),
    work_path,
    template,
    duration_seconds: duration,
    ...(status === runStatus.completed && countSamples(plan.samples)),
  });
}

/** The name of a version: `V001`. */
export function nameOf({ number }: Version): string {
  return `V${String(number).padStart(3, '0')}`;
}
