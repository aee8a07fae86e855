// The pages are assembled by scripts/docs; this is how VitePress renders them. `npm run docs` runs both.
import { readFileSync } from 'node:fs';
import { defineConfig } from 'vitepress';

const content = process.env.DOCS_CONTENT;
if (content === undefined) throw new Error('DOCS_CONTENT names the folder of the pages: see scripts/docs.ts.');
const { sidebar, title, description } = JSON.parse(readFileSync(`${content}/site.json`, 'utf8'));

const policy = [
  "default-src 'none'",
  "script-src 'self' 'own-scripts'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

export default defineConfig({
  srcDir: content,
  title,
  description,
  lang: 'en',
  base: process.env.DOCS_BASE ?? '/',
  head: [
    // 'own-scripts' stands for the hashes of the page's scripts, which scripts/docs knows when it is rendered.
    ['meta', { 'http-equiv': 'Content-Security-Policy', content: policy }],
    ['meta', { name: 'referrer', content: 'no-referrer' }],
    // Without it, browsers ask the web server for /favicon.ico.
    ['link', { rel: 'icon', href: 'data:,' }],
  ],
  // Pages that other programs render, and files, are no pages of VitePress. What leads to them is checked by test/docs.
  ignoreDeadLinks: [/\/(?:modelarts|iam)\.html/, /\.(?:ya?ml|json|txt)$/],
  // Pictures stand beside the pages, as they do in the repository.
  vue: { template: { transformAssetUrls: false } },
  markdown: { theme: { light: 'github-light-high-contrast', dark: 'github-dark-high-contrast' } },
  themeConfig: {
    nav: [
      { text: 'Guides', link: '/quick-start' },
      { text: 'Operations', link: '/reference/' },
      { text: 'Error codes', link: '/reference/error-codes' },
      { text: 'TypeScript', link: '/typescript/' },
    ],
    sidebar,
    outline: { level: [2, 3] },
    search: {
      provider: 'local',
      options: {
        miniSearch: {
          // All words, or a search for a code would find every page that names the service. The theme adds which pages come first.
          searchOptions: { combineWith: 'AND', fuzzy: 0.15, prefix: true, boost: { title: 6, titles: 2, text: 1 } },
        },
      },
    },
    notFound: { linkLabel: 'Take me home' },
  },
});
