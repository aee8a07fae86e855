import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';

/** The path of an example. */
export function exampleFile(name: string): string {
  return fileURLToPath(new URL(`../../../examples/schedule/${name}`, import.meta.url));
}

export function readExample(name: string): Promise<string> {
  return readFile(exampleFile(name), 'utf8');
}

/** What a scheduler runs: a line for a shell, and the variables that the example sets. */
export interface Scheduled {
  readonly line: string;
  readonly variables: Readonly<Record<string, string>>;
}

/** As cron would run it: without any variables but these. */
export async function readCrontab(): Promise<Scheduled> {
  const lines = (await readExample('crontab')).split('\n').filter((line) => line !== '' && !line.startsWith('#'));
  const set = lines.flatMap((line) => {
    const [, name, value] = /^([A-Z]+)=(.*)$/.exec(line) ?? [];
    return name === undefined || value === undefined ? [] : [[name, value] as const];
  });
  const [, line] = /^(?:\S+ ){5}(.*)$/m.exec(lines.at(-1) ?? '') ?? [];
  // cron makes a line break of it.
  if (line === undefined || line.includes('%')) throw new Error('The last line of the crontab is not understood.');
  return { line, variables: Object.fromEntries(set) };
}

/** As systemd would run it. */
export async function readUnit(): Promise<Scheduled> {
  const unit = await readExample('stop-old-versions.service');
  const [, line] = /^ExecStart=\/usr\/bin\/(.*)$/m.exec(unit) ?? [];
  if (line === undefined) throw new Error('The service has no ExecStart.');
  return { line, variables: {} };
}

interface CronJob {
  readonly spec: { readonly jobTemplate: { readonly spec: { readonly template: { readonly spec: Pod } } } };
}

interface Pod {
  readonly containers: readonly { readonly command: readonly string[]; readonly args: readonly string[] }[];
}

/** As Kubernetes would run it. */
export async function readCronJob(): Promise<Scheduled> {
  const job: CronJob = parse(await readExample('cronjob.yaml'));
  const [container] = job.spec.jobTemplate.spec.template.spec.containers;
  const words = [...(container?.command ?? []), ...(container?.args ?? [])];
  return { line: words.map((word) => `'${word}'`).join(' '), variables: {} };
}

interface Workflow {
  readonly jobs: { readonly watch: { readonly steps: readonly { readonly run?: string }[] } };
}

/** As GitHub would run it. */
export async function readWorkflow(): Promise<Scheduled> {
  const workflow: Workflow = parse(await readExample('stop-old-versions.yml'));
  const line = workflow.jobs.watch.steps.find(({ run }) => run !== undefined)?.run ?? '';
  return { line: `set -eo pipefail\n${line}`, variables: {} };
}
