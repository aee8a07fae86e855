export const version: string = process.version;

// @ts-expect-error: there are no browser types here
export const page: string = document.title;
