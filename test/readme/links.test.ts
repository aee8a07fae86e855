import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));
const front = ['README.md', 'CHANGELOG.md', 'CONTRIBUTING.md', 'SECURITY.md', 'SUPPORT.md'];
const guides = (await readdir(join(root, 'docs'), { recursive: true }))
  .filter((name) => name.endsWith('.md'))
  .map((name) => join('docs', name));

test.each([...front, ...guides])('every link of %s leads somewhere', async (file) => {
  const links = linksOf(await read(file)).filter((link) => !/^[a-z]+:/.test(link));
  const checked = await Promise.all(links.map(async (link) => ((await leadsSomewhere(file, link)) ? [] : [link])));
  expect(checked.flat()).toEqual([]);
});

test('every guide is reached from README', async () => {
  const reached = new Set<string>();
  const follow = async (file: string): Promise<void> => {
    if (reached.has(file) || !file.endsWith('.md') || !existsSync(join(root, file))) return;
    reached.add(file);
    for (const link of linksOf(await read(file))) await follow(targetOf(file, link));
  };
  await follow('README.md');
  expect(guides.filter((guide) => !reached.has(guide))).toEqual([]);
});

async function leadsSomewhere(from: string, link: string): Promise<boolean> {
  const target = targetOf(from, link);
  if (!existsSync(join(root, target))) return false;
  const [, anchor] = link.split('#');
  if (anchor === undefined) return true;
  return headingsOf(await read(target))
    .map(toAnchor)
    .includes(anchor);
}

function targetOf(from: string, link: string): string {
  const [path = ''] = link.split('#');
  return path === '' ? from : relative(root, resolve(root, dirname(from), path));
}

function linksOf(markdown: string): string[] {
  return [...withoutCode(markdown).matchAll(/\]\(([^)\s]+)\)/g)].map(([, link = '']) => link);
}

function headingsOf(markdown: string): string[] {
  return [...withoutCode(markdown).matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) => heading);
}

function withoutCode(markdown: string): string {
  return markdown.replace(/^```.*?^```$/gms, '');
}

/** As GitHub makes it, where it is the same on the docs site: of words without other signs. */
function toAnchor(heading: string): string {
  return heading
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}\s_-]/gu, '')
    .replaceAll(' ', '-');
}

function read(file: string): Promise<string> {
  return readFile(join(root, file), 'utf8');
}
