import { focusAfterDrawing } from '../use-focus-next.ts';

/** For a button that is gone once its criterion is judged: what it set or confirmed is the next thing of the row. */
export function focusJudgement(button: Element): void {
  focusAfterDrawing(button, '.tl-row', '[type="radio"]:checked, [type="range"]');
}
