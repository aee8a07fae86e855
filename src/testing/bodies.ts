import { anyObject, boolean, like, list, object, oneOf, text } from './readers.js';

const description = like(/^[^^!<>=&"']{0,256}$/);

/** The words for what a source is. */
export const sourceType = oneOf('OBS', 'TASK', 'DATASET', 'CUSTOM');

const source = object({
  name: text,
  source: text,
  type: sourceType,
  version_id: text,
  version_name: text,
});

/** The words for what a task does. */
export const templateType = oneOf(
  'sys_data_analyse',
  'sys_data_cleaning',
  'sys_data_augmentation',
  'sys_data_validation',
  'sys_data_selection',
);

const template = object({
  id: templateType,
  name: text,
  operator_params: list(object({ advanced_params_switch: boolean, id: text, name: text, params: anyObject })),
});

const workPath = object({
  name: text,
  output_path: text,
  path: text,
  type: oneOf('OBS', 'DATASET'),
  version_id: text,
  version_name: like(/^[0-9A-Za-z_-]{0,32}$/),
});

/** The body that creates a task or a version. What of it must be there is checked where it is used. */
export const creation = object({
  create_version: boolean,
  data_source: source,
  inputs: list(source),
  description,
  name: text,
  template,
  version_id: text,
  work_path: workPath,
  workspace_id: text,
});

/** The body that changes a task. */
export const update = object({ description });
