// Stops what is older than `hours`, at most 50 versions: for a timer trigger of Lambda, FunctionGraph or the like.
import { createClient, fromEnv } from 'modelarts-processor-tasks';

// Outside the handler, so that the next invocation finds the token that is cached. A failure is not kept.
let connecting;

export async function handler({ hours = 6 }, context) {
  connecting ??= connect().catch((error) => {
    connecting = undefined;
    throw error;
  });
  const client = await connecting;
  const { found, outcomes, failures } = await client.stopAll(
    { all: true, olderThan: hours * 3_600_000 },
    // The run ends before the platform ends it, so that its result is reported.
    { max: 50, totalTimeout: Math.max(1_000, context.getRemainingTimeInMillis() - 2_000) },
  );
  // A failed invocation is what the platform retries and alerts on.
  if (failures.length > 0)
    throw new AggregateError(
      failures.map(({ error }) => error),
      `${failures.length} not stopped`,
    );
  return { found, outcomes };
}

async function connect() {
  return createClient(
    await fromEnv({ endpoint: process.env.MODELARTS_ENDPOINT, region: process.env.MODELARTS_REGION }),
  );
}
