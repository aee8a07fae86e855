export default {
  modelarts: {
    input: '../../openapi.yaml',
    // Part of a template literal in the client, so that the endpoint is read when the program runs.
    // biome-ignore lint/suspicious/noTemplateCurlyInString: see above
    output: { target: 'modelarts.ts', client: 'fetch', mode: 'single', baseUrl: '${process.argv[2]}' },
  },
};
