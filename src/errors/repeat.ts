import { helpsLater, laterStatuses } from '../generated/error-reasons.js';

/** Codes that our document cannot list, because none of its operations answers them, with the statuses they come under. */
interface Row {
  readonly status: number;
  readonly codes: readonly string[];
  readonly helps: boolean;
}

const gatewayFaults = ['0103', '0104', '0105', '0605', '0609', '0611', '0612', '0615', '0616', '0617', '0705'];

const rows: readonly Row[] = [
  // Creating a feature analysis, "try again later": the provider's ModelArts error table.
  { status: 400, codes: ['ModelArts.4704'], helps: true },
  // Results asked for before the task has finished: the provider's ModelArts error table.
  { status: 403, codes: ['ModelArts.4613'], helps: true },
  // The run has failed, not the server: the provider's ModelArts error table.
  { status: 500, codes: ['ModelArts.4614'], helps: false },
  // A request too large for the inference service, which shares gateway and prefix: its API reference.
  { status: 429, codes: ['ModelArts.81113'], helps: false },
  // The gateway is set up wrongly, such as without a backend: error table of the API gateway. A shared gateway writes APIGW.
  { status: 500, codes: gatewayFaults.flatMap((digits) => [`APIG.${digits}`, `APIGW.${digits}`]), helps: false },
];

const byCode: ReadonlyMap<string, boolean> = new Map([
  ...Object.entries(helpsLater),
  ...rows.flatMap(({ status, codes, helps }) => codes.map((code) => [`${status} ${code}`, helps] as const)),
]);

/** Whether the same request may succeed a little later, decided by HTTP status and code together. */
export function mayHelpLater(status: number, code: string | undefined): boolean {
  return byCode.get(`${status} ${code}`) ?? laterStatuses.includes(status);
}
