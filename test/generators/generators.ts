import type { Generator } from './generator.js';
import { oapiCodegen, ogen, openapiGeneratorGo } from './go/build.js';
import { openapiGeneratorJava } from './java/build.js';
import { openapiGeneratorKotlin } from './kotlin/build.js';
import { openapiGeneratorPhp } from './php/build.js';
import { openapiGeneratorPython, openapiPythonClient, redoclyPython } from './python/build.js';
import { openapiGeneratorRust, progenitor } from './rust/build.js';
import { heyApi, openapiGeneratorTypescript, orval, ownClient, redoclyTypescript } from './typescript/build.js';

export const generators: readonly Generator[] = [
  oapiCodegen,
  ogen,
  openapiGeneratorGo,
  openapiGeneratorJava,
  openapiGeneratorKotlin,
  openapiGeneratorPhp,
  openapiGeneratorPython,
  openapiPythonClient,
  redoclyPython,
  openapiGeneratorRust,
  progenitor,
  heyApi,
  openapiGeneratorTypescript,
  orval,
  redoclyTypescript,
];

/** The generators, and the client of this package as the last one. */
export const clients: readonly Generator[] = [...generators, ownClient];
