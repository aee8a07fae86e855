import { checkOptions, type OptionRules } from '../options.js';

/** Where the server of a fake listens. */
export interface ListenOptions {
  /** Default: a free port. */
  readonly port?: number | undefined;
}

/** An HTTP server of a fake service. */
export interface RunningServer {
  /** The endpoint for `createClient`. */
  readonly url: string;
  /** Stops the server and breaks its open connections. A second call does nothing more. */
  close(): Promise<void>;
}

const listenRules: OptionRules<ListenOptions> = {
  port: {
    accepts: (value) => Number.isInteger(value) && Number(value) >= 0 && Number(value) <= 65_535,
    expected: 'a port from 0 to 65535',
  },
};

/** @throws InvalidRequestError for an unknown option or a value of the wrong type */
export function checkListenOptions(options: ListenOptions): void {
  checkOptions('listen', 'options', options, listenRules);
}
