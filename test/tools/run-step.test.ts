// @vitest-environment node
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { countReport, run, runStep } from './run-step.ts';

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

  it('runs the project’s own node', async () => {
    const { output } = await run('node --version');
    expect(output.trim()).toBe(process.version);
  });
});
