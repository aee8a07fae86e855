import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { widthOf } from '../../../src/node/cli/terminal/width.js';
import { createRunningClock } from '../../../src/testing/index.js';
import { buildProgram, type Program } from './support/program.js';
import { startService, variables } from './support/service.js';
import { hasTmux, openTerminal } from './support/terminal.js';

let program: Program;
beforeAll(async () => {
  program = await buildProgram();
});
afterAll(() => program.remove());

// On a build machine, these fail if it is missing: there, nobody would read the warning.
const isSkipped = !hasTmux && !process.env.CI;
if (isSkipped) console.warn('NOT TESTED: the command line on a terminal. Install tmux (apt-get install tmux).');

const sequence = '\x1b[';
const wideName = '数据增强-夜间道路';

describe.skipIf(isSkipped).concurrent('on a terminal', () => {
  test('a wide one shows all there is, in colours', async (context) => {
    const terminal = await openTerminal(context, program, { columns: 160, words: '--fake list' });
    expect(await terminal.ended()).toBe(0);
    const text = await terminal.text();
    expect(text).toMatch(/TASK ID +STATE +CREATED +RAN +TYPE +NAME\n/);
    expect(text).toContain(wideName);
    expect(text).toContain('check-every-frame-of-the-north-entrance-since-march');
    const colours = await terminal.colours();
    expect(colours).toContain(`${sequence}36mrunning`);
    expect(colours).toContain(`${sequence}1mTASK ID`);
  });

  /** Columns, the head of the table, and how the name of a task is shown. */
  const widths: readonly (readonly [columns: number, head: string, name: string])[] = [
    [200, 'TASK ID STATE CREATED RAN TYPE NAME', 'check-every-frame-of-the-north-entrance-since-march'],
    [150, 'TASK ID STATE CREATED RAN TYPE NAME', 'check-every-frame-of-the-north-entrance-since-march'],
    [110, 'TASK ID STATE CREATED RAN TYPE NAME', 'check-every-fram…'],
    [90, 'TASK ID STATE CREATED RAN NAME', 'check-every-frame-o…'],
    [50, 'TASK ID STATE NAME', 'check-every-frame…'],
    [36, 'TASK ID STATE', ''],
  ];

  test.for(widths)('with %s columns, the head is %j', async ([columns, title, name], context) => {
    const terminal = await openTerminal(context, program, { columns, words: '--fake list' });
    expect(await terminal.ended()).toBe(0);
    const lines = (await terminal.text()).split('\n');
    const head = lines.findIndex((line) => line.startsWith('TASK ID'));
    expect(lines[head]?.split(/ {2,}/).join(' ')).toBe(title);
    const rows = lines.slice(head + 1, head + 7);
    // None is wrapped, and no id is cut.
    for (const row of rows) expect(row).toMatch(/^[A-Za-z0-9]{19} {2}(running|completed)\b/);
    expect(Math.max(...rows.map(widthOf))).toBeLessThanOrEqual(columns);
    expect(rows.join('\n')).toContain(name);
  });

  test('in the C locale, it shows the same as in a UTF-8 one', async (context) => {
    const show = async (locale: string) => {
      const terminal = await openTerminal(context, program, {
        columns: 200,
        words: '--fake running',
        variables: { LC_ALL: locale, LANG: locale },
      });
      expect(await terminal.ended()).toBe(0);
      // Each run invents ids and ages anew.
      const text = (await terminal.text()).replace(/\b[A-Za-z0-9]{19}\b/g, 'id').replace(/(\d+ [hms] +)+/g, 'age ');
      return text.split('\n').sort().join('\n').replace(/ +/g, ' ');
    };
    const text = await show('C');
    expect(text).toContain(wideName);
    expect(text).toBe(await show('C.UTF-8'));
  });

  test.for([{ NO_COLOR: '1' }, { TERM: 'dumb' }])('%j: no colours', async (variables, context) => {
    const terminal = await openTerminal(context, program, {
      columns: 120,
      words: '--fake stop --all --yes',
      variables,
    });
    expect(await terminal.ended()).toBe(0);
    expect(await terminal.text()).toContain('accepted ');
    expect(await terminal.colours()).not.toContain(sequence);
  });

  test('what goes into a pipe has no colours and is not cut, whatever the terminal', async (context) => {
    const terminal = await openTerminal(context, program, {
      columns: 160,
      words: '--fake list',
      pipe: '| od -c | grep -c 033',
    });
    await terminal.ended();
    expect(await terminal.text()).toMatch(/^0$/m);
  });

  test('while it works through many, a bar; after that, none', async (context) => {
    const terminal = await openTerminal(context, program, { columns: 100, words: '--fake stop --all --yes --wait' });
    await terminal.shows(/█+░+ \d+ of \d+/);
    expect(await terminal.ended()).toBe(0);
    const text = await terminal.text();
    expect(text).not.toMatch(/[█░]/);
    expect(text).toMatch(/^stopped {10}[A-Za-z0-9]{19} {2}[A-Za-z0-9]{19}$/m);
    expect(text).toMatch(/^\d+ versions: \d+ stopped, 1 completed\.$/m);
  });

  test('while it looks for more, it says how many were found; Ctrl-C ends it', async (context) => {
    const run = { initializing: 0, running: Infinity, stopping: Infinity };
    const { where } = await startService(context, {
      clock: createRunningClock(),
      tasks: [{ run, versions: 60 }, { run }],
    });
    const words = `${where.join(' ')} stop --all --yes --wait --concurrency 2`;
    const terminal = await openTerminal(context, program, { columns: 100, words, variables });
    await terminal.shows(/0 of \d+ found so far, /);
    await terminal.press('C-c');
    expect(await terminal.ended()).toBe(130);
  });

  test('on a narrow one, the line that moves stays one line', async (context) => {
    const terminal = await openTerminal(context, program, { columns: 12, words: '--fake stop --all --yes --wait' });
    await terminal.shows(/^. .*…$/m);
    expect(await terminal.ended()).toBe(0);
    expect(await terminal.text()).not.toContain(' of ');
  });

  test.for([
    ['y', 0, 'accepted'],
    ['n', 2, 'Nothing was stopped.'],
  ] as const)('it asks before it stops many: %s', async ([reply, code, said], context) => {
    const terminal = await openTerminal(context, program, { columns: 80, words: '--fake stop --all --older-than 6h' });
    await terminal.shows('Stop this version? [y/N]');
    await terminal.press(reply);
    await terminal.press('Enter');
    expect(await terminal.ended()).toBe(code);
    expect(await terminal.text()).toContain(said);
  });

  test('Ctrl-C at the question stops nothing', async (context) => {
    const terminal = await openTerminal(context, program, { columns: 200, words: '--fake stop --all' });
    await terminal.shows('versions? [y/N]');
    await terminal.press('C-c');
    expect(await terminal.ended()).toBe(130);
    expect(await terminal.text()).toContain('Interrupted. Nothing was changed.');
  });

  test('with 40 columns, no id is broken', async (context) => {
    const terminal = await openTerminal(context, program, { columns: 40, words: '--fake running' });
    expect(await terminal.ended()).toBe(0);
    expect((await terminal.text()).match(/^[A-Za-z0-9]{19} {2}[A-Za-z0-9]{19}$/gm)).toHaveLength(11);
  });

  test('Ctrl-C stops waiting, and says what is known', async (context) => {
    const words = '--fake stop --all --yes --wait';
    const terminal = await openTerminal(context, program, { columns: 100, words });
    await terminal.shows(/^stopped /m);
    await terminal.press('C-c');
    expect(await terminal.ended()).toBe(130);
    expect(await terminal.text()).toMatch(/Interrupted\. Settled: \d+ versions?: /);
  });
});
