import { regions } from '../../generated/endpoints.js';
import type { KnownOption, KnownProgram, Shell } from './completion-model.js';

/** A script that completes the words of the program in a shell. It asks nobody, and so takes no time. */
export function writeCompletion(shell: Shell, program: KnownProgram): string {
  const known = { ...program, options: program.options.map(withRegions) };
  if (shell === 'bash') return writeBash(known);
  return shell === 'zsh' ? writeZsh(known) : writeFish(known);
}

function withRegions(option: KnownOption): KnownOption {
  return option.names.includes('--region') ? { ...option, value: regions } : option;
}

function writeBash({ name, options, commands }: KnownProgram): string {
  const id = toIdentifier(name);
  const all = [...options, ...commands.flatMap((command) => command.options)].filter(
    ({ value }) => value !== undefined,
  );
  const values = new Map(all.map((option) => [option.names.join('|'), option.value]));
  const valueCases = [...values].map(([names, value]) =>
    value === 'file'
      ? `    ${names}) compopt -o filenames 2>/dev/null; COMPREPLY=($(compgen -f -- "$cur")); return ;;`
      : `    ${names}) COMPREPLY=($(compgen -W '${value?.join(' ')}' -- "$cur")); return ;;`,
  );
  const shared = flatNames(options);
  const commandCases = commands.map(
    (command) =>
      `    ${command.name}) offered='${[...command.words, ...flatNames(command.options), ...shared].join(' ')}' ;;`,
  );
  return `${[
    `# Completion of ${name} for bash.`,
    `_${id}() {`,
    `  local cur=\${COMP_WORDS[COMP_CWORD]} prev=\${COMP_WORDS[COMP_CWORD-1]} offered='' command='' i`,
    '  COMPREPLY=()',
    '  for ((i = 1; i < COMP_CWORD; i++)); do',
    `    case \${COMP_WORDS[i]} in ${commands.map((command) => command.name).join('|')}) command=\${COMP_WORDS[i]}; break ;; esac`,
    '  done',
    '  case $prev in',
    ...valueCases,
    '  esac',
    '  case $command in',
    ...commandCases,
    `    *) offered='${[...commands.map((command) => command.name), ...shared].join(' ')}' ;;`,
    '  esac',
    '  COMPREPLY=($(compgen -W "$offered" -- "$cur"))',
    '}',
    `complete -F _${id} ${name}`,
  ].join('\n')}\n`;
}

/** By zsh's own emulation of bash's completion. */
function writeZsh(program: KnownProgram): string {
  return `autoload -U +X bashcompinit && bashcompinit\n${writeBash(program)}`;
}

function writeFish({ name, options, commands }: KnownProgram): string {
  const line = (...words: readonly string[]) => ['complete', '-c', name, ...words].join(' ');
  const toLine = (condition: readonly string[]) => (option: KnownOption) => {
    const names = option.names.flatMap((each) =>
      each.startsWith('--') ? ['-l', each.slice(2)] : ['-s', each.slice(1)],
    );
    const { value } = option;
    const taken = value === 'file' ? ['-r', '-F'] : value?.length ? ['-x', '-a', quote(value.join(' '))] : ['-x'];
    return line(...condition, ...names, ...(value === undefined ? [] : taken), '-d', quote(option.description));
  };
  const inCommand = (command: string) => ['-n', quote(`__fish_seen_subcommand_from ${command}`)];
  return `${[
    `# Completion of ${name} for fish.`,
    line('-f'),
    ...commands.map((command) =>
      line('-n', '__fish_use_subcommand', '-a', command.name, '-d', quote(command.description)),
    ),
    ...options.map(toLine([])),
    ...commands.flatMap((command) => [
      ...(command.words.length > 0 ? [line(...inCommand(command.name), '-a', quote(command.words.join(' ')))] : []),
      ...command.options.map(toLine(inCommand(command.name))),
    ]),
  ].join('\n')}\n`;
}

function flatNames(options: readonly KnownOption[]): readonly string[] {
  return options.flatMap(({ names }) => names);
}

function toIdentifier(name: string): string {
  return name.replace(/\W/g, '_');
}

/** No text has a backslash. */
function quote(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}
