/**
 * Words of the library, and what they are for somebody who has only the command. Its errors advise programs: they name options
 * of functions.
 */
const phrases: readonly (readonly [RegExp, string])[] = [
  [
    / or give auth yourself, such as ecs\(\) on a machine of the cloud\./,
    ' or give --auth ecs on a server of the cloud.',
  ],
  [/the (\d+) ms of totalTimeout/g, 'the limit of $1 ms'],
  [/the (\d+) ms of timeout/g, 'the limit of $1 ms for one request'],
  [/would exceed totalTimeout/g, 'would exceed the time limit'],
  [/after totalTimeout/g, 'after the time limit'],
  [/\btotalTimeout\b/g, 'the time limit'],
  [/give fromEnv the (region|endpoint)/g, 'give --$1'],
  [/Give projectId, or projectName to aksk\./g, 'Give --project.'],
  [/Give projectId, or the whole name of the project as projectName\./g, 'Give --project with its id.'],
  [/Give projectName or projectId\./g, 'Give --project.'],
  [/or give projectId to createClient/g, 'or give --project'],
  [/from the options\b/g, 'from the command line'],
  [/\bthe option cloud\b/g, '--cloud'],
  [/\biamEndpoint\b/g, '--iam-endpoint'],
  [/\b(projectId|projectName)\b/g, '--project'],
];

/** A text of the library in the words of the command. */
export function toCommandWords(text: string): string {
  return phrases.reduce((said, [phrase, word]) => said.replace(phrase, word), text);
}

const titles: Readonly<Record<string, string>> = {
  fromEnv: 'find credentials',
  createClient: 'connect to the service',
  ListProcessorTasks: 'list the tasks',
  ListProcessorTaskVersions: 'list the versions',
  DescProcessorTaskVersion: 'read the version',
  DescribeProcessorTask: 'read the task',
  stopAll: 'stop versions',
};

/** What failed, for a person: the operation, unless the command has a word for it. */
export function titleOf(operation: string): string {
  return Object.hasOwn(titles, operation) ? (titles[operation] ?? operation) : operation;
}

/** The name of an option, as it is written. */
export function toOption(name: string): string {
  return `--${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
}
