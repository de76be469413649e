import { describe, expect, it } from 'vitest';
import { Observable } from '../../lib/surface/observable.ts';

class Counter extends Observable<number> {
  count(): void {
    this.publish(this.snapshot + 1);
  }
}

describe('an observable', () => {
  it('tells each listener after each change, with the new snapshot in place', () => {
    const counter = new Counter(0);
    const heard: number[] = [];
    counter.subscribe(() => heard.push(counter.snapshot));
    counter.subscribe(() => heard.push(-counter.snapshot));
    counter.count();
    counter.count();
    expect(heard).toEqual([1, -1, 2, -2]);
  });

  it('tells nothing to who has left, and goes on telling the others', () => {
    const counter = new Counter(0);
    const heard: string[] = [];
    const stop = counter.subscribe(() => heard.push('first'));
    counter.subscribe(() => heard.push('second'));
    stop();
    stop();
    counter.count();
    expect(heard).toEqual(['second']);
  });
});
