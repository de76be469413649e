/**
 * `npm test`: everything that must hold, in the order in which it fails fastest. Prints a line per step,
 * what failed of a step that fails and then its whole output, and at the end `N passed, N failed`.
 */
import { mkdirSync, rmSync } from 'node:fs';
import { ensureBrowser, NoBrowser } from './browser.ts';
import { type Outcome, runStep, type Step } from './run-step.ts';

const reports = '.output/test';

const vitest = (project: string, files: string[] = []): Pick<Step, 'command' | 'report'> => {
  const report = `${reports}/${project}${files.length > 0 ? '-again' : ''}.json`;
  const reporters = `--reporter=default --reporter=json --outputFile.json=${report}`;
  return { command: `vitest run --project ${project} ${reporters} ${files.join(' ')}`.trim(), report };
};

const steps: Step[] = [
  { name: 'types', command: 'tsc --noEmit' },
  { name: 'lint', command: 'biome check --error-on-warnings .' },
  { name: 'unit tests', ...vitest('unit') },
  { name: 'production build', command: 'wxt build' },
  { name: 'production build for Firefox', command: 'wxt build -b firefox --mv3' },
  {
    name: 'budgets',
    command: 'node test/tools/budgets.ts',
    needs: ['production build', 'production build for Firefox'],
    show: true,
  },
  {
    name: 'end-to-end tests',
    ...vitest('e2e'),
    again: (files) => vitest('e2e', files),
    needs: ['production build'],
  },
];

/** Runs the steps; true when nothing failed. */
async function testAll(): Promise<boolean> {
  const browser = ensureBrowser();
  console.log(`Browser: ${browser.path} (${browser.from})`);
  mkdirSync(reports, { recursive: true });
  // A build from before must not stand in for one that fails now.
  for (const build of ['chrome-mv3', 'firefox-mv3'])
    rmSync(`.output/${build}`, { recursive: true, force: true });
  const outcomes: Outcome[] = [];
  for (const step of steps) {
    const missing = (step.needs ?? []).filter((name) =>
      outcomes.some((one) => one.name === name && one.failed > 0),
    );
    const outcome = missing.length > 0 ? notRun(step, missing) : await runStep(step);
    outcomes.push(outcome);
    print(outcome, step.show ?? false);
  }
  const sum = (of: (outcome: Outcome) => number): number =>
    outcomes.reduce((total, one) => total + of(one), 0);
  const failed = sum((one) => one.failed);
  console.log(`\n${sum((one) => one.passed)} passed, ${failed} failed`);
  return failed === 0;
}

function notRun(step: Step, missing: string[]): Outcome {
  const output = `Not run, because this failed: ${missing.join(', ')}`;
  return {
    name: step.name,
    passed: 0,
    failed: 1,
    skipped: 0,
    seconds: 0,
    output,
    failures: [],
    unsteady: [],
  };
}

function print(outcome: Outcome, show: boolean): void {
  const { name, passed, failed, skipped, seconds, output, failures, unsteady } = outcome;
  const counts = [
    `${passed} passed`,
    ...(failed ? [`${failed} failed`] : []),
    ...(skipped ? [`${skipped} skipped`] : []),
  ];
  console.log(`${failed ? 'FAILED' : 'ok    '}  ${name}: ${counts.join(', ')} (${seconds.toFixed(1)} s)`);
  if (failed) {
    for (const failure of failures) console.log(`  ${failure}`);
    console.log(`${output.trimEnd()}\n`);
    return;
  }
  for (const one of unsteady) console.log(`        failed at first, passed when run again: ${one}`);
  // A check that leaves itself out says so; that line must not drown in a green run.
  const worthSaying = output
    .split('\n')
    .filter((line) => line.trim() !== '' && (show || /^\s*skipped:/i.test(line)));
  for (const line of worthSaying) console.log(`        ${line.trim()}`);
}

try {
  process.exitCode = (await testAll()) ? 0 : 1;
} catch (error) {
  console.error(error instanceof NoBrowser ? error.message : error);
  console.log('\n0 passed, 1 failed');
  process.exitCode = 1;
}
