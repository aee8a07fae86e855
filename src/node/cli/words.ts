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
  [/the (\d+) ms of waitTimeout/g, 'the limit of $1 ms for one version'],
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

/** What the command does in a function of the library: nobody here knows its name. */
const ofLibrary: Readonly<Record<string, string>> = {
  aksk: 'find credentials',
  ecs: 'find credentials',
  fromEnv: 'find credentials',
  password: 'find credentials',
  token: 'find credentials',
  createClient: 'connect to the service',
  runningVersions: 'look for running versions',
  stopAll: 'stop versions',
  stopAndWait: 'stop and wait',
  waitForVersion: 'wait for a version',
};

const ofService: Readonly<Record<string, string>> = {
  ListProcessorTasks: 'list the tasks',
  ListProcessorTaskVersions: 'list the versions',
  DescProcessorTaskVersion: 'read the version',
  DescribeProcessorTask: 'read the task',
};

/** What failed, for a person: the operation, unless the command has a word for it. */
export function titleOf(operation: string): string {
  return wordIn(ofService, operation) ?? operationOf(operation);
}

/** What failed, for a program: the service's own name of a call, or what the command did if it was none. */
export function operationOf(operation: string): string {
  return wordIn(ofLibrary, operation) ?? operation;
}

function wordIn(words: Readonly<Record<string, string>>, name: string): string | undefined {
  return Object.hasOwn(words, name) ? words[name] : undefined;
}

/** The name of an option, as it is written. */
export function toOption(name: string): string {
  return `--${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
}
