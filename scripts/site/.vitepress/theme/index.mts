// Without the theme's own font files: the reader's fonts are as good, and nothing is loaded for them.
import theme from 'vitepress/theme-without-fonts';
// biome-ignore lint/correctness/useImportExtensions: a style sheet keeps its name.
import './style.css';

export default theme;
