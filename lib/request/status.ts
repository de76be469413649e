/** The user's own procedure, in its order. 'on-hold' is the portal's "wachtkamer". */
export const statuses = [
  'saved',
  'question-asked',
  'preparing',
  'submitted',
  'proposed',
  'interview',
  'on-hold',
  'awarded',
  'rejected',
  'declined',
] as const;

export type Status = (typeof statuses)[number];
