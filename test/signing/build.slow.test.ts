import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'esbuild';
import { expect, test } from 'vitest';
import { inRepository } from '../packed/support/repository.js';
import { runNode } from '../packed/support/run.js';
import { type Checkout, checkOut } from '../support/checkout.js';

const timeout = 120_000;
const program = `
import { signRequest } from './dist/index.js';
const request = { method: 'GET', url: 'https://modelarts.example/' };
const { digest } = SubtleCrypto.prototype;
let usesWebCrypto = false;
SubtleCrypto.prototype.digest = function (...args) {
  usesWebCrypto = true;
  return digest.apply(this, args);
};
const key = { accessKey: 'AK', secretKey: 'SK' };
const { authorization } = await signRequest(request, key, { date: new Date(0) });
console.log(usesWebCrypto, authorization);
`;

test('what is built has the crypto of each runtime, and its types name neither', { timeout }, async () => {
  const checkout = await checkOutWithSettings();
  await checkout.succeed('tsx', 'scripts/build/main.ts');
  await checkout.succeed('tsc', '--project', 'tsconfig.build.json');
  await checkout.write('program.mjs', program);

  const onNode = await runNode(join(checkout.path, 'program.mjs'), [], checkout.path);
  const inBrowser = await runNode(await bundle(checkout), [], checkout.path);
  expect(onNode.stdout).toMatch(/^false SDK-HMAC-SHA256 Access=AK/);
  expect(inBrowser.stdout).toBe(onNode.stdout.replace('false', 'true'));

  const declarations = await readdir(join(checkout.path, 'dist'), { recursive: true });
  for (const file of declarations.filter((name) => name.endsWith('.d.ts'))) {
    expect(await checkout.read(`dist/${file}`), file).not.toMatch(/import.*['"]#/);
  }
});

test('a Node built-in compiles only in src/node', { timeout }, async () => {
  const checkout = await checkOutWithSettings();
  await checkout.write(
    'src/signing/by-import.ts',
    "import { readFileSync } from 'node:fs';\nexport const read = readFileSync;\n",
  );
  await checkout.write('src/signing/by-global.ts', 'export const { env } = process;\n');
  await checkout.write('src/signing/through-node.ts', "export { crypto } from '../node/crypto.js';\n");
  const { code, stdout } = await checkout.run('tsc', '--project', 'tsconfig.build.json', '--noEmit');
  expect(code).not.toBe(0);
  for (const culprit of ['src/signing/by-import.ts', 'src/signing/by-global.ts', 'src/node/crypto.ts']) {
    expect(stdout).toContain(`${culprit}(`);
  }
});

async function checkOutWithSettings(): Promise<Checkout> {
  const checkout = await checkOut();
  await checkout.write('tsconfig.node.json', await readFile(inRepository('tsconfig.node.json'), 'utf8'));
  return checkout;
}

/** Bundles the program as a page's bundler does, which knows nothing of the sources. */
async function bundle({ path }: Checkout): Promise<string> {
  const outfile = join(path, 'bundle.mjs');
  await build({
    entryPoints: [join(path, 'program.mjs')],
    outfile,
    bundle: true,
    format: 'esm',
    platform: 'browser',
    target: 'es2022',
    tsconfigRaw: '{}',
  });
  return outfile;
}
