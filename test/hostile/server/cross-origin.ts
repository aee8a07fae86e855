import type { SeenRequest } from './connection.js';

/** What a response needs so that a page of another origin may read it; nothing for who is not a browser. */
export function headersFor({ headers }: SeenRequest): string {
  return headers.has('origin') ? 'Access-Control-Allow-Origin: *\r\nAccess-Control-Expose-Headers: *\r\n' : '';
}

/**
 * The response to a preflight, which allows what was asked for. The connection ends with it, so that the request itself
 * comes over a new one, as it does from everybody else.
 */
export function preflightResponse({ headers }: SeenRequest): string {
  return [
    'HTTP/1.1 204 No Content',
    'Access-Control-Allow-Origin: *',
    `Access-Control-Allow-Methods: ${headers.get('access-control-request-method') ?? 'POST'}`,
    `Access-Control-Allow-Headers: ${headers.get('access-control-request-headers') ?? '*'}`,
    'Access-Control-Max-Age: 600',
    'Connection: close',
    '\r\n',
  ].join('\r\n');
}
