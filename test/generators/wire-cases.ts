import type { LanguageName } from './language.js';

interface WireCase {
  /** The id of a version, as the program is called with it. */
  readonly id: string;
  /** The path that goes over the wire. */
  readonly path: string;
  /** Clients that send another path. */
  readonly except?: Readonly<Partial<Record<LanguageName, string>>>;
}

/**
 * What the generated clients make of an id. None of them runs the document's pattern: they send what it refuses, and an
 * id of dots calls another path. Whoever takes ids from others has to check them first.
 */
export const wireCases: readonly WireCase[] = [
  { id: 'v', path: '/v2/p/processor-tasks/t/versions/v/stop' },
  { id: 'a/b', path: '/v2/p/processor-tasks/t/versions/a%2Fb/stop' },
  { id: '%2e', path: '/v2/p/processor-tasks/t/versions/%252e/stop' },
  { id: '...', path: '/v2/p/processor-tasks/t/versions/.../stop' },
  {
    id: 'a b',
    path: '/v2/p/processor-tasks/t/versions/a%20b/stop',
    // Encoded as in a form: in a path, a plus is a plus.
    except: { Rust: '/v2/p/processor-tasks/t/versions/a+b/stop' },
  },
  { id: '', path: '/v2/p/processor-tasks/t/versions//stop' },
  {
    id: '.',
    path: '/v2/p/processor-tasks/t/versions/stop',
    except: { Java: '/v2/p/processor-tasks/t/versions/./stop' },
  },
  {
    id: '..',
    path: '/v2/p/processor-tasks/t/stop',
    except: { Java: '/v2/p/processor-tasks/t/versions/../stop' },
  },
];
