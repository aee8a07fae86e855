/** Imports one client, makes one call, and ends. */
import { loadClients } from '../clients.js';

const [file = '', baseUrl = ''] = process.argv.slice(2);
const [client] = await loadClients(file);
if (client === undefined) throw new Error('There is no client.');
await client.prepare({ baseUrl })();
process.exit();
