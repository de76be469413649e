// @vitest-environment node
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { countReport, run, runStep, type Step } from './run-step.ts';

const folder = mkdtempSync(join(tmpdir(), 'tenderlens-report-'));

function report(name: string, content: object): string {
  const path = join(folder, name);
  writeFileSync(path, JSON.stringify(content));
  return path;
}

describe('countReport', () => {
  it('counts what the runner counted', () => {
    const path = report('mixed.json', {
      numPassedTests: 7,
      numFailedTests: 2,
      numPendingTests: 1,
      numTodoTests: 1,
    });
    expect(countReport(path, 1)).toEqual({ passed: 7, failed: 2, skipped: 2, failures: [] });
  });

  it('makes a failure of a runner that fails without a failed test', () => {
    const path = report('crash.json', { numPassedTests: 7, numFailedTests: 0 });
    expect(countReport(path, 1)).toMatchObject({ passed: 7, failed: 1 });
    expect(countReport(path, null)).toMatchObject({ failed: 1 });
  });

  it('counts each test file that does not load', () => {
    const path = report('unloaded.json', {
      numPassedTests: 7,
      numFailedTests: 1,
      testResults: [
        { status: 'failed', assertionResults: [{ status: 'failed' }, { status: 'passed' }] },
        { status: 'failed', assertionResults: [] },
        { status: 'failed' },
        { status: 'passed', assertionResults: [{ status: 'passed' }] },
      ],
    });
    expect(countReport(path, 1)).toMatchObject({ passed: 7, failed: 3 });
  });

  it('makes a failure of a run without tests and of a missing or broken report', () => {
    expect(countReport(report('none.json', { numPassedTests: 0, numFailedTests: 0 }), 0).failed).toBe(1);
    expect(countReport(join(folder, 'absent.json'), 0).failed).toBe(1);
    writeFileSync(join(folder, 'broken.json'), '{"numPassedTests": 3');
    expect(countReport(join(folder, 'broken.json'), 0)).toEqual({
      passed: 0,
      failed: 1,
      skipped: 0,
      failures: [],
    });
  });

  it('says what failed, where, and the beginning of why', () => {
    const path = report('reasons.json', {
      numPassedTests: 1,
      numFailedTests: 1,
      testResults: [
        {
          name: resolve('test/one.test.ts'),
          status: 'failed',
          assertionResults: [
            { status: 'passed', fullName: 'a bridge stands' },
            { status: 'failed', fullName: 'a bridge opens', failureMessages: ['Too late\n    at line 3'] },
          ],
        },
        { name: resolve('test/two.test.ts'), status: 'failed', message: 'No such module' },
      ],
    });
    expect(countReport(path, 1).failures).toEqual([
      'test/one.test.ts: a bridge opens\n    Too late\n        at line 3',
      'test/two.test.ts: did not load\n    No such module',
    ]);
  });
});

describe('runStep', () => {
  it('passes and fails by exit code where there is no report, and keeps the output', async () => {
    expect(await runStep({ name: 'good', command: 'echo fine' })).toMatchObject({
      passed: 1,
      failed: 0,
      output: 'fine\n',
    });
    expect(await runStep({ name: 'bad', command: 'echo broken && exit 3' })).toMatchObject({
      passed: 0,
      failed: 1,
    });
    expect(await runStep({ name: 'absent', command: 'no-such-command-here' })).toMatchObject({ failed: 1 });
  });

  it('does not count the report of an earlier run', async () => {
    const path = report('old.json', { numPassedTests: 9, numFailedTests: 0 });
    expect(await runStep({ name: 'silent', command: 'exit 0', report: path })).toMatchObject({
      passed: 0,
      failed: 1,
    });
  });

  describe('with files that can be run again', () => {
    const nameOf = (nth: number) => resolve(`test/${nth}.e2e.ts`);
    const file = (nth: number, status: string) => ({
      name: nameOf(nth),
      status,
      assertionResults: [
        { status: 'passed', fullName: 'opens' },
        { status, fullName: `closes ${nth}`, failureMessages: status === 'failed' ? ['Too late'] : [] },
      ],
    });
    /** Two tests a file; the named ones fail their second. Writes the report where the step looks for it. */
    const wrote = (name: string, files: number, failing: number[]): { command: string; report: string } => {
      const testResults = Array.from({ length: files }, (_, nth) =>
        file(nth, failing.includes(nth) ? 'failed' : 'passed'),
      );
      const kept = report(`${name}-kept.json`, {
        numPassedTests: files * 2 - failing.length,
        numFailedTests: failing.length,
        testResults,
      });
      const path = join(folder, `${name}.json`);
      return { command: `cp ${kept} ${path}; exit ${failing.length > 0 ? 1 : 0}`, report: path };
    };
    const stepWith = (name: string, failing: number[], failingAgain: number[] | null) => {
      const asked: string[][] = [];
      const step: Step = {
        name,
        ...wrote(name, 5, failing),
        again: (files) => {
          asked.push(files);
          return wrote(`${name}-again`, files.length, failingAgain ?? []);
        },
      };
      return { step, asked };
    };

    it('passes when what failed passes the second time, and says what it was', async () => {
      const { step, asked } = stepWith('busy', [1, 3], []);
      const outcome = await runStep(step);
      expect(asked).toEqual([['test/1.e2e.ts', 'test/3.e2e.ts']]);
      expect(outcome).toMatchObject({ passed: 10, failed: 0, failures: [] });
      expect(outcome.unsteady).toEqual([
        'test/1.e2e.ts: closes 1\n    Too late',
        'test/3.e2e.ts: closes 3\n    Too late',
      ]);
    });

    it('fails with the first reasons when it fails again', async () => {
      const { step } = stepWith('broken', [2], [0]);
      const outcome = await runStep(step);
      expect(outcome).toMatchObject({ passed: 9, failed: 1, unsteady: [] });
      expect(outcome.failures).toEqual(['test/2.e2e.ts: closes 2\n    Too late']);
    });

    it('does not pass by what was only left out the second time', async () => {
      const { step } = stepWith('left-out', [2], []);
      const skipped = report('second-time.json', {
        numPassedTests: 1,
        numFailedTests: 0,
        numPendingTests: 1,
        testResults: [
          { ...file(2, 'passed'), assertionResults: [{ status: 'skipped', fullName: 'closes 2' }] },
        ],
      });
      const path = join(folder, 'left-out-again.json');
      const outcome = await runStep({
        ...step,
        again: () => ({ command: `cp ${skipped} ${path}`, report: path }),
      });
      expect(outcome).toMatchObject({ passed: 9, failed: 1, unsteady: [] });
    });

    it('does not pass by an error outside of the tests that failed', async () => {
      const { step, asked } = stepWith('outside', [2], []);
      const said = 'Vitest caught 1 unhandled error during the test run.';
      const outcome = await runStep({ ...step, command: `echo '${said}'; ${step.command}` });
      expect(outcome).toMatchObject({ passed: 9, failed: 1, unsteady: [] });
      expect(asked).toEqual([]);
    });

    it('does not run again what failed in many files, what passed, or what crashed', async () => {
      for (const failing of [[0, 1, 2, 3], []]) {
        const { step, asked } = stepWith(`no-${failing.length}`, failing, []);
        expect((await runStep(step)).failed).toBe(failing.length);
        expect(asked).toEqual([]);
      }
      const { step, asked } = stepWith('crash', [], []);
      const outcome = await runStep({ ...step, command: `${step.command.replace('exit 0', 'exit 134')}` });
      expect(outcome.failed).toBe(1);
      expect(asked).toEqual([]);
    });
  });

  it('runs the project’s own node', async () => {
    const { output } = await run('node --version');
    expect(output.trim()).toBe(process.version);
  });
});
