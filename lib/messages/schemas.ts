/** What the background accepts. Only the receiver imports this: the content script carries no schema. */
import * as z from 'zod/mini';
import { judgementChangeSchema } from '../request/judgement-change.ts';
import { requestKey } from '../request/key.ts';
import { pageReadingSchema, statusSchema } from '../request/record.ts';
import type { BackgroundCalls } from './protocol.ts';

const key = z.string().check(z.minLength(1), z.maxLength(4_096));
const at = z.string().check(
  z.maxLength(40),
  z.refine((value) => !Number.isNaN(Date.parse(value)), 'no moment'),
);
const nothing = z.object({});

const reading = pageReadingSchema.check(
  // Otherwise a page could write over the record of another request.
  z.refine((value) => value.key === requestKey(value.request), 'the key is not the request’s'),
  z.refine((value) => !Number.isNaN(Date.parse(value.readAt)), 'readAt is no moment'),
);

export const backgroundSchemas: {
  [Name in keyof BackgroundCalls]: z.ZodMiniType<BackgroundCalls[Name]['in']>;
} = {
  'request/state': z.object({ key }),
  'request/marks': z.object({ keys: z.array(key).check(z.maxLength(500)) }),
  'request/save': z.object({ reading }),
  'request/revisit': z.object({ reading }),
  'request/seen': z.object({ key, lookedAt: z.string().check(z.maxLength(40)) }),
  'request/judge': z.object({ key, change: judgementChangeSchema }),
  'request/status': z.object({ key, status: statusSchema, at }),
  'request/remove': z.object({ key, at }),
  'request/restore': z.object({ key }),
  'background/wake': nothing,
  'panel/open': nothing,
  'page/scripts': z.object({ late: z.optional(z.enum(['english', 'changes'])) }),
  'request/open': z.object({ key }),
};
