// Without the theme's own font files: the reader's fonts are as good, and nothing is loaded for them.
import type { Theme } from 'vitepress';
import theme from 'vitepress/theme-without-fonts';
import { weigh } from './search-weights.js';
// biome-ignore lint/correctness/useImportExtensions: a style sheet keeps its name.
import './style.css';

export default {
  extends: theme,
  enhanceApp({ siteData }) {
    const { base, themeConfig } = siteData.value;
    // Not in the configuration: VitePress would send the function as a text and evaluate it, which the page's policy forbids.
    themeConfig.search.options.miniSearch.searchOptions.boostDocument = (id: string) => weigh(id.slice(base.length));
  },
} satisfies Theme;
