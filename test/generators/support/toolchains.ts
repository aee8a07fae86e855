/** What has to be on the machine, by the command that is called. */
export const toolchains = {
  python3: 'Python 3.11 or later, with venv',
  go: 'Go 1.25 or later',
  java: 'a JDK 17 or later',
  javac: 'a JDK 17 or later',
  mvn: 'Maven 3.8 or later',
  cargo: 'Rust 1.85 or later',
} as const satisfies Record<string, string>;

/** What to say when a command is not there. The proof does not skip a language, so it names what to install. */
export function missing(command: string): string {
  const toolchain = Object.entries(toolchains).find(([name]) => name === command)?.[1];
  return toolchain === undefined
    ? `${command} was not found.`
    : `${command} was not found. Install ${toolchain}: without it nothing shows that the document feeds generators.`;
}
