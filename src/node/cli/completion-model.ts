import type { CommandUnknownOpts, Option } from '@commander-js/extra-typings';

export const shells = ['bash', 'zsh', 'fish'] as const;

export type Shell = (typeof shells)[number];

/** An option, as far as completion needs it. */
export interface KnownOption {
  /** Such as `--output` and `-o`. */
  readonly names: readonly string[];
  readonly description: string;
  /** `file`, or the values that it takes, if they are known; undefined if it takes none. */
  readonly value: 'file' | readonly string[] | undefined;
}

/** A command, as far as completion needs it. */
export interface KnownCommand {
  readonly name: string;
  readonly description: string;
  readonly options: readonly KnownOption[];
  /** The words that its first argument may be, if they are known. */
  readonly words: readonly string[];
}

/** The program and its commands. */
export interface KnownProgram {
  readonly name: string;
  /** The options that every command has. */
  readonly options: readonly KnownOption[];
  readonly commands: readonly KnownCommand[];
}

/** What there is to complete, as the parser knows it. */
export function describeProgram(program: CommandUnknownOpts): KnownProgram {
  const help = program.createHelp();
  const commands = help.visibleCommands(program);
  const names = commands.map((command) => command.name());
  return {
    name: program.name(),
    options: help.visibleOptions(program).map(describeOption),
    commands: commands.map((command) => ({
      name: command.name(),
      description: command.description(),
      options: command.options.filter(({ hidden }) => !hidden).map(describeOption),
      words: command.name() === 'help' ? names : (command.registeredArguments[0]?.argChoices ?? []),
    })),
  };
}

function describeOption({ short, long, description, required, argChoices, flags }: Option): KnownOption {
  const value = flags.includes('<file>') ? 'file' : (argChoices ?? []);
  return {
    names: [long, short].flatMap((name) => name ?? []),
    description,
    value: required ? value : undefined,
  };
}
