import { go } from './go/build.js';
import { java } from './java/build.js';
import type { Language } from './language.js';
import { python } from './python/build.js';
import { rust } from './rust/build.js';

export const languages: readonly Language[] = [python, go, java, rust];
