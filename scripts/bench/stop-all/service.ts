/** A fake service in a process of its own, so that the memory that is measured is only that of the client. */
import { createFakeService, createRunningClock } from '../../../dist/testing/index.js';
import { type Cell, serviceOptions, taskSizes } from './cell.js';

const cell: Cell = JSON.parse(process.argv[2] ?? '');
const fake = createFakeService({ ...serviceOptions(cell), clock: createRunningClock() });
for (const versions of taskSizes(cell.versions)) fake.addTask({ versions });
const { url } = await fake.listen();

process.on('message', () => {
  process.send?.([...fake.versions()].filter(({ stops }) => stops > 0).length);
});
process.send?.({ endpoint: url, projectId: fake.projectId });
