import type { OneCallSettings } from '../shared/reports.js';
import { importLibrary, settingsOf } from './process.js';

/** Makes one call and says how it ended: as a script of a user would. Only the call itself may keep it running. */
const settings = settingsOf<OneCallSettings>();
const { createClient, token } = await importLibrary(settings);
const client = createClient({
  endpoint: settings.endpoint,
  auth: token('MIIExampleToken'),
  projectId: '0f1e2d3c4b5a69788796a5b4c3d2e1f0',
  timeout: settings.timeout,
  totalTimeout: settings.totalTimeout,
});
const params = { task_id: 'tN4kQ7wZ2xB9mC5vR1e', version_id: 'vH8pL3sD6yF0gJ2uA9o' };
const result = await client.safe.stopProcessorTaskVersion(params);
process.stdout.write(JSON.stringify({ outcome: result.ok ? 'success' : result.error.kind, at: Date.now() }));
