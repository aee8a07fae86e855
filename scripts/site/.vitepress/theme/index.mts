// Without the theme's own font files: the reader's fonts are as good, and nothing is loaded for them.
import theme from 'vitepress/theme-without-fonts';
import './style.js';

export default theme;
