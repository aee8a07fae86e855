import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildProgram, type Program } from '../support/program.js';
import { hasTmux, openTerminal } from '../support/terminal.js';

let program: Program;
beforeAll(async () => {
  program = await buildProgram();
});
afterAll(() => program.remove());

const isSkipped = !hasTmux && !process.env.CI;
if (isSkipped) console.warn('NOT TESTED: watch and doctor on a terminal. Install tmux (apt-get install tmux).');

describe.skipIf(isSkipped).concurrent('on a terminal', () => {
  test.for([40, 80, 200])(
    'with %i columns, a watch asks once, and ends between two rounds with 0',
    async (columns, context) => {
      const words = '--fake watch --all --older-than 50m --every 30s';
      const terminal = await openTerminal(context, program, { columns, words });
      await terminal.shows(/Stop these, without asking again\?/);
      const preview = await terminal.text();
      expect(preview).toMatch(/^now +\d+/m);
      expect(preview).toMatch(/^later +every 30 s/m);
      await terminal.press('y');
      await terminal.press('Enter');
      await terminal.shows(/\d+\s+stopped(,\s+\d+\s+completed)?\.\s+The\s+next\s+round\s+is\s+in\s+\d+\s+s\./);
      await terminal.press('C-c');
      // Behind the ^C, which the terminal shows.
      await terminal.shows(/exit code 0$/m);
    },
  );

  test('a reply that is not yes stops nothing', async (context) => {
    const words = '--fake watch --all --older-than 50m';
    const terminal = await openTerminal(context, program, { columns: 80, words });
    await terminal.shows(/Stop these, without asking again\?/);
    await terminal.press('Enter');
    expect(await terminal.ended()).toBe(2);
    expect(await terminal.text()).toContain('Nothing was stopped.');
  });

  test('Ctrl-C during a round: a line for each that is under way', async (context) => {
    const words = '--fake watch --all --older-than 50m --yes --quiet';
    const terminal = await openTerminal(context, program, { columns: 200, words, pipe: '2> /dev/null' });
    await terminal.shows(/"outcome":"stopped"/);
    await terminal.press('C-c');
    expect(await terminal.ended()).toBe(130);
    expect(await terminal.text()).toContain('"outcome":"interrupted"');
  });

  test.for([40, 120])('with %i columns, doctor marks each check in colour', async (columns, context) => {
    const terminal = await openTerminal(context, program, { columns, words: '--fake doctor' });
    expect(await terminal.ended()).toBe(0);
    expect(await terminal.colours()).toContain('\x1b[32mok');
    expect((await terminal.text()).replace(/\s+/g, ' ')).toContain('Nothing is in the way of a stop.');
  });

  test('in the locale C, without a home directory', async (context) => {
    const terminal = await openTerminal(context, program, {
      columns: 100,
      words: '--fake doctor',
      variables: { LC_ALL: 'C', HOME: '' },
    });
    expect(await terminal.ended()).toBe(0);
  });
});
