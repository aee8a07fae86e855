// A token is all that a page may hold: access keys and passwords are refused in browsers.
import { createClient, isModelArtsError, token } from 'modelarts-processor-tasks';

const form = document.querySelector('form');
const output = document.querySelector('output');

form.addEventListener('submit', async (event) => {
  event.preventDefault();
  const { token: value, projectId, task_id, version_id } = Object.fromEntries(new FormData(form));
  try {
    // The server of this page forwards to the service, which need not allow the origin of the page.
    const client = createClient({ endpoint: location.origin, auth: token(value), projectId });
    const { outcome } = await client.stopAndWait(
      { task_id, version_id },
      { onProgress: ({ state }) => (output.textContent = state) },
    );
    output.textContent = outcome;
  } catch (error) {
    output.textContent = isModelArtsError(error) ? `${error.problem} ${error.advice}` : String(error);
  }
});
