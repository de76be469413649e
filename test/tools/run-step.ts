import { spawn } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { delimiter, relative, resolve } from 'node:path';

/** One step of the test command. */
export type Step = {
  name: string;
  command: string;
  /** Where the step's test runner writes its JSON report; a step without one counts as one test. */
  report?: string;
  /**
   * The command and report for some of its files alone. A browser on a machine that is busy with something else
   * can miss a limit: the files that failed, if only a few, then run once more in browsers of their own.
   */
  again?: (files: string[]) => Pick<Step, 'command' | 'report'>;
  /** Steps that must have passed; otherwise this one counts as failed without being run. */
  needs?: string[];
  /** Its output is wanted on success too. */
  show?: boolean;
};

export type Outcome = {
  name: string;
  passed: number;
  failed: number;
  skipped: number;
  seconds: number;
  output: string;
  /** What failed and why, briefly: the output of a long step is too long to be searched for it. */
  failures: string[];
  /** What failed the first time and passed the second. It is said, since it may be a fault all the same. */
  unsteady: string[];
};

const longest = 20 * 60_000;

/** Runs a command of the project with its own node first on the path, and counts what came of it. */
export async function runStep(step: Step): Promise<Outcome> {
  if (step.report) rmSync(step.report, { force: true });
  const begin = performance.now();
  const { code, output } = await run(step.command);
  const seconds = (performance.now() - begin) / 1000;
  const counted = step.report ? countReport(step.report, code) : countExit(code);
  const first: Outcome = { name: step.name, ...counted, seconds, output, unsteady: [] };
  return (await runAgain(step, first)) ?? first;
}

const fewFiles = 3;
/** What vitest prints of an error outside of its tests: its report has no word of it. */
const outsideOfTests = /\bunhandled errors? during\b/i;

/** The outcome after the files that failed ran once more; null where that is not to be done, or did not help. */
async function runAgain({ again, report, name }: Step, first: Outcome): Promise<Outcome | null> {
  if (again === undefined || report === undefined || first.failures.length === 0) return null;
  const failed = filesIn(report).filter(({ status }) => status === 'failed');
  // More failures than the report names: the runner itself had trouble, and that is no matter of time.
  if (failed.length > fewFiles || first.failed !== first.failures.length) return null;
  if (outsideOfTests.test(first.output)) return null;
  const files = failed.map((file) => relative('.', file.name ?? ''));
  const second = await runStep({ name, ...again(files) });
  const lost = failed.flatMap(({ assertionResults = [] }) => assertionResults);
  const passedBefore = lost.filter(({ status }) => status === 'passed').length;
  const ranBefore = passedBefore + lost.filter(({ status }) => status === 'failed').length;
  // What leaves itself out the second time has not passed.
  if (second.failed > 0 || second.passed < ranBefore) return null;
  return {
    ...first,
    passed: first.passed - passedBefore + second.passed,
    failed: 0,
    failures: [],
    unsteady: first.failures,
    seconds: first.seconds + second.seconds,
  };
}

/** Runs a shell command to its end; ends it when it hangs. The code is null when it was killed. */
export function run(command: string): Promise<{ code: number | null; output: string }> {
  const path = [resolve('node_modules', '.bin'), process.env.PATH ?? ''].join(delimiter);
  return new Promise((done) => {
    const child = spawn(command, { shell: true, env: { ...process.env, PATH: path }, timeout: longest });
    let output = '';
    const collect = (part: Buffer): void => {
      output += part.toString();
    };
    child.stdout.on('data', collect);
    child.stderr.on('data', collect);
    child.on('error', (error) => done({ code: null, output: `${output}\n${error.message}` }));
    child.on('close', (code) => done({ code, output }));
  });
}

type Counts = Pick<Outcome, 'passed' | 'failed' | 'skipped' | 'failures'>;

const countExit = (code: number | null): Counts =>
  code === 0
    ? { passed: 1, failed: 0, skipped: 0, failures: [] }
    : { passed: 0, failed: 1, skipped: 0, failures: [] };

/**
 * Counts from a vitest JSON report. A runner that says it failed without a failed test (a file that does not
 * load, an unhandled rejection, a crash, no report at all) counts as one failure; so does a run without tests.
 */
export function countReport(path: string, code: number | null): Counts {
  const counts = readReport(path);
  const silent = counts.failed === 0 && (code !== 0 || counts.passed === 0);
  return { ...counts, failed: silent ? 1 : counts.failed };
}

type Report = {
  numPassedTests?: number;
  numFailedTests?: number;
  numPendingTests?: number;
  numTodoTests?: number;
  testResults?: TestFile[];
};

type TestFile = {
  name?: string;
  status: string;
  /** Why it did not load. */
  message?: string;
  assertionResults?: { status: string; fullName?: string; failureMessages?: string[] }[];
};

function filesIn(report: string): TestFile[] {
  const { testResults = [] }: Report = JSON.parse(readFileSync(report, 'utf8'));
  return testResults;
}

function readReport(path: string): Counts {
  try {
    const report: Report = JSON.parse(readFileSync(path, 'utf8'));
    const { numPassedTests = 0, numFailedTests = 0, numPendingTests = 0, numTodoTests = 0 } = report;
    const files = report.testResults ?? [];
    // A file that does not load has no failed test, and still is one failure.
    const unloaded = files.filter(
      ({ status, ...file }) => status === 'failed' && failedIn(file).length === 0,
    );
    return {
      passed: numPassedTests,
      failed: numFailedTests + unloaded.length,
      skipped: numPendingTests + numTodoTests,
      failures: [
        ...files.flatMap((file) =>
          failedIn(file).map(({ fullName, failureMessages = [] }) =>
            briefly(file, fullName, failureMessages.join('\n')),
          ),
        ),
        ...unloaded.map((file) => briefly(file, 'did not load', file.message)),
      ],
    };
  } catch {
    return { passed: 0, failed: 0, skipped: 0, failures: [] };
  }
}

const failedIn = ({ assertionResults = [] }: Pick<TestFile, 'assertionResults'>) =>
  assertionResults.filter(({ status }) => status === 'failed');

const linesOfReason = 12;

/** Where, what and the beginning of why. */
function briefly({ name = '' }: TestFile, what = '', why = ''): string {
  const reason = why.split('\n').slice(0, linesOfReason).join('\n    ');
  return `${relative('.', name)}: ${what}\n    ${reason}`;
}
