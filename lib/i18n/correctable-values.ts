import type { CorrectableField } from '../request/corrections-fit.ts';
import { parseMoment } from '../request/moment.ts';
import type { TenderRequest } from '../request/tender-request.ts';
import { factFields, factValue, shortlistValue, type ValueWords } from './field-values.ts';
import { formatMoment } from './format.ts';

/** The value of a correctable field in words; null where the request has none. */
export function correctableValue(
  request: TenderRequest,
  field: CorrectableField,
  words: ValueWords,
): string | null {
  switch (field) {
    case 'submissionDeadline':
    case 'enquiryDeadline':
    case 'answersOn':
    case 'invitationBy': {
      const moment = parseMoment(request[field]);
      return moment === null ? request[field] : formatMoment(moment, words.language, 'short', words.now);
    }
    case 'title':
    case 'buyer':
      return request[field];
    case 'shortlistSize':
      return shortlistValue(request, words);
    default: {
      const fact = factFields.find((name) => name === field);
      return fact === undefined ? null : factValue(request, fact, words);
    }
  }
}
