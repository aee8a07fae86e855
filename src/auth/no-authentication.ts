import type { Authenticator, Credentials } from '../transport/authenticator.js';

const nothing: Credentials = { headers: {}, secrets: [] };

/** For requests that are made in order to get credentials. */
export const noAuthentication: Authenticator = { credentials: () => nothing };
