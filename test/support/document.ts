import { readExamples } from '../../scripts/document/examples.js';
import { loadDocument } from '../../scripts/document/load.js';

/** The document, read once for each test file. */
export const document = await loadDocument();

/** Every named example of every response in it. */
export const namedExamples = readExamples(document);
