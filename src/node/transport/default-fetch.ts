import type { Fetch } from '../../transport/request.js';
import { type NodeFetch, openConnections } from './connections.js';

let own: NodeFetch | undefined;

/**
 * The fetch of clients that are given none: our own, unless something in the process wants to see or to change what Node's fetch
 * does. Then it is the global one. Clients share its connections, as they would share those of the global one.
 */
export const defaultFetch: Fetch = (url, init) => {
  if (!isNodesFetch(globalThis.fetch) || !usesNodesDispatcher() || isObserved()) return globalThis.fetch(url, init);
  own ??= openConnections({});
  return own(url, init);
};

const verdicts = new WeakMap<object, boolean>();

function remember<Subject extends object>(judge: (subject: Subject) => boolean): (subject: Subject) => boolean {
  return (subject) => {
    const known = verdicts.get(subject);
    if (known !== undefined) return known;
    const verdict = judge(subject);
    verdicts.set(subject, verdict);
    return verdict;
  };
}

/** Whether a function is the fetch that Node comes with. Mocks, and other runtimes, have one of their own. */
const isNodesFetch = remember((fetch: typeof globalThis.fetch) =>
  Function.prototype.toString.call(fetch).includes('internal/deps/undici/undici'),
);

/** Where undici, Node's own copy included, keeps what sends the requests of all fetches; the second since version 8. */
const dispatchers = [Symbol.for('undici.globalDispatcher.1'), Symbol.for('undici.globalDispatcher.2')];

function usesNodesDispatcher(): boolean {
  return dispatchers.every((name) => {
    const dispatcher: unknown = Reflect.get(globalThis, name);
    return typeof dispatcher !== 'object' || dispatcher === null || isNodesDispatcher(dispatcher);
  });
}

/**
 * Whether a dispatcher is what Node has set up: a class of Node's own bundle, whose classes name themselves, without options.
 * A mock, a proxy agent, or an agent of an installed undici is none.
 */
const isNodesDispatcher = remember((dispatcher: object) => {
  const type = Object.getPrototypeOf(dispatcher);
  if (!/__name\(this, "(?:Agent|Dispatcher1Wrapper)"\)/.test(String(type?.constructor))) return false;
  // One that is composed with interceptors is a Proxy with another dispatch.
  if (Reflect.get(dispatcher, 'dispatch') !== type.dispatch) return false;
  const options = Object.getOwnPropertySymbols(dispatcher).find(({ description }) => description === 'options');
  const given: object = (options && Reflect.get(dispatcher, options)) ?? {};
  return Object.values(given).every(
    (value) => value === undefined || value === Number.POSITIVE_INFINITY || value === 0,
  );
});

/** Whether something observes the requests of Node's fetch, such as an instrumentation. It would not see ours. */
function isObserved(): boolean {
  return process.getBuiltinModule('node:diagnostics_channel').hasSubscribers('undici:request:create');
}
