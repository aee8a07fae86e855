import type { Exception, Row } from '../row.js';
import { failure, page, respond } from '../script.js';
import { hidesRedirects } from './because.js';
import { cut, fails, unexpected } from './expected.js';

/** A redirect, which is never followed: the token would follow it. */
function redirect(status: number, location: string, origin?: string, except = hidesRedirects()): Row {
  return {
    name: `${status} to ${location}`,
    server: [respond(status, '', { Location: location })],
    expect: fails(unexpected(status, { location: origin })),
    except: [except],
  };
}

const refusesTheTarget: Exception = {
  on: ['chromium'],
  because: 'takes a redirect to what is no URL for a failed connection',
  expect: { error: { ...cut, status: undefined }, requests: 3 },
};

const elsewhere = 'https://login.example';

export const redirects: readonly Row[] = [
  redirect(301, `${elsewhere}/sign-in?session=secret`, elsewhere),
  redirect(302, `${elsewhere}/`, elsewhere),
  redirect(303, `${elsewhere}/`, elsewhere),
  redirect(307, `${elsewhere}/`, elsewhere),
  redirect(308, `${elsewhere}/`, elsewhere),
  redirect(302, '/login', '{origin}'),
  redirect(302, '//login.example/x', 'http://login.example'),
  redirect(302, 'http://', undefined, refusesTheTarget),
  redirect(302, 'javascript:alert(1)', 'null'),
  {
    name: '302 without a location',
    server: [respond(302)],
    expect: fails(unexpected(302, { location: undefined })),
    except: [hidesRedirects()],
  },
  {
    name: '302 with a page',
    server: [page(302, '<html>Moved', { Location: `${elsewhere}/` })],
    expect: fails(unexpected(302, { location: elsewhere, snippet: '<html>Moved' })),
    except: [hidesRedirects()],
  },
  { name: '300', server: [respond(300, '{}')], expect: fails(unexpected(300)) },
  { name: '304', server: [respond(304)], expect: fails(unexpected(304)) },
  {
    name: 'a redirect after a failure that was retried',
    server: [failure(503, 'ModelArts.4700'), respond(307, '', { Location: `${elsewhere}/` })],
    expect: { error: unexpected(307, { location: elsewhere }), requests: 2, attempts: [503, 307] },
    except: [hidesRedirects([503, 0])],
  },
];
