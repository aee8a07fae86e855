/** What `--help` says. The exit codes are those of exit-codes.ts; a test compares them. */
export const usage = `Stops versions of ModelArts processor tasks, and tells whether they stopped.

Usage: modelarts-processor-tasks <command> [options]

Commands:
  list                             the tasks of the project
  versions <task_id>               the versions (runs) of a task
  show <task_id> <version_id>      one version
  stop <task_id> <version_id>      stop a version
  stop --all [--task <task_id>]…   stop all versions that run: of the project, or of these tasks
  wait <task_id> <version_id>      wait until a version has ended, whatever ends it

Options of stop:
  --wait                 wait until what was stopped has ended
  --dry-run              say what would be stopped; stop nothing
  --concurrency <n>      with --all: how many at once (default 8)

Options of stop --wait, and of wait:
  --timeout <seconds>    how long to wait (default 600)

Options of all:
  --region <region>      such as eu-de; otherwise it is found where the credentials are
  --endpoint <url>       instead of a region: for private deployments
  --project <id>         the project; otherwise it is found where the credentials are, or by the name of the region
  --json                 one JSON value per line, for programs
  --fake                 work on a made-up service inside this program: no account, no network
  --help, --version

Credentials are found as the SDKs of the provider and OpenStack tools find them: HUAWEICLOUD_SDK_AK and
HUAWEICLOUD_SDK_SK, OS_…, ~/.huaweicloud/credentials, clouds.yaml. Which were used is said on stderr.
Results go to stdout, everything else to stderr. Colours are only for terminals, and not with NO_COLOR.

Exit codes:
  0    all as asked. What completed before its stop came has ended, too
  1    the service refused, could not be reached, or a version ended otherwise: failed, timed out, stop failed
  2    wrong usage or settings; nothing was sent
  3    the result is not known: the service may have acted, or the wait timed out
  130  interrupted by Ctrl-C; what was sent stays sent
  141  the reader of the output has closed it
Of several versions, the highest counts.
`;
