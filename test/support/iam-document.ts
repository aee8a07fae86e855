import { readExamples } from '../../scripts/document/examples.js';
import { iamDocumentPath, loadDocument } from '../../scripts/document/load.js';

/** The document of the identity service, read once for each test file. */
export const iamDocument = await loadDocument(iamDocumentPath);

/** Every named example of every response in it. */
export const iamExamples = readExamples(iamDocument);
