/** What every process costs. */
export {};
