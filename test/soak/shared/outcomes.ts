/** How a call may end, as numbers for a ledger: `lost` is what is none of ours, and never right. */
export const outcomes = ['success', 'aborted', 'http', 'connection', 'timeout', 'response', 'lost'] as const;

export type Outcome = (typeof outcomes)[number];
