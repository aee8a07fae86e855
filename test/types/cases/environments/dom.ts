export const page: string = document.title;

// @ts-expect-error: there are no Node types here
export const version: string = process.version;
