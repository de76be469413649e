import type { PageReading } from '../../../lib/request/record.ts';

/** Stands in for the reading in the variant that others are measured against: the page is not looked at. */
export function readRequest(): PageReading {
  const nothing: Partial<PageReading['request']> = {};
  return {
    key: 'flextender:0',
    readAt: '2026-11-25T10:20:00.000Z',
    text: '',
    // The empty overlay looks at none of it.
    request: nothing as PageReading['request'],
    sources: {},
  };
}
