import { later, never } from '../generated/error-reasons.js';

// Pairs of status and code that no document lists, because none of the operations there answers them.
const alsoNever: readonly string[] = [
  // A request too large for the inference service, which shares gateway and prefix: its API reference.
  '429 ModelArts.81113',
];

// The gateway is set up wrongly, such as without a backend: error table of the API gateway. A shared gateway writes APIGW.
const gatewayFault = /^500 APIGW?\.0(10[345]|605|609|61[12567]|705)$/;

/** Whether the same request may succeed a little later, decided by HTTP status and code together. */
export function mayHelpLater(status: number, code: string | undefined): boolean {
  const pair = `${status} ${code}`;
  if (never.includes(pair) || alsoNever.includes(pair) || gatewayFault.test(pair)) return false;
  return later.includes(pair) || later.includes(`${status}`);
}
