/** What `npm run bench` needs before its types can be checked. */
import { generateRedoclyClient, installClients } from './build.js';

installClients();
generateRedoclyClient();
