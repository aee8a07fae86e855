import { existsSync } from 'node:fs';

const folder = new URL('../node_modules/', import.meta.url).pathname;

/** What the makers of runtimes call the architecture of this machine. */
const architecture = process.arch === 'arm64' ? 'arm64' : 'x64';

/** Where each runtime's binary is, in the package for this platform. */
const binaries = {
  'node-22': `node-22-linux-${architecture}/bin/node`,
  'node-24': `node-24-linux-${architecture}/bin/node`,
  'node-26': `node-26-linux-${architecture}/bin/node`,
  bun: `@oven/bun-linux-${architecture === 'arm64' ? 'aarch64' : 'x64'}/bin/bun`,
  deno: `@deno/linux-${architecture}-glibc/deno`,
  workerd: `@cloudflare/workerd-linux-${architecture === 'arm64' ? 'arm64' : '64'}/bin/workerd`,
} as const;

/** The path of a runtime. Where there is none the tests fail: a runtime that was not tried is not known to work. */
export function installed(name: keyof typeof binaries): string {
  const path = folder + binaries[name];
  if (existsSync(path)) return path;
  throw new Error(
    `There is no ${path}. Run the tests by \`npm run test:runtimes\`, on Linux: it installs the runtimes.`,
  );
}
