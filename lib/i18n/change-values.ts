/** The values of a change, which is kept as JSON of the request's own fields, in words. */
import type { ChangeField } from '../request/change.ts';
import { correctableFields } from '../request/correctable-fields.ts';
import type { TenderRequest } from '../request/tender-request.ts';
