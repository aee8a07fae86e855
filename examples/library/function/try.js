// Invokes the handler as a platform does, on the fake service.
import { createFakeService, createRunningClock } from 'modelarts-processor-tasks/testing';

const hour = 3_600_000;
const service = createFakeService({ clock: createRunningClock(), run: { initializing: 0, running: 100 * hour } });
service.addTask({ name: 'old', versions: [{ age: 7 * hour }] });
service.addTask({ name: 'young', versions: [{ age: hour }] });
const server = await service.listen();

Object.assign(process.env, {
  HUAWEICLOUD_SDK_AK: 'AKEXAMPLE0123456789A',
  HUAWEICLOUD_SDK_SK: 'not-a-secret',
  HUAWEICLOUD_SDK_PROJECT_ID: service.projectId,
  MODELARTS_ENDPOINT: server.url,
});
const { handler } = await import('./handler.js');
console.log(await handler({ hours: 6 }, { getRemainingTimeInMillis: () => 30_000 }));
await server.close();
