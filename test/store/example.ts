import { IDBFactory } from 'fake-indexeddb';
import { vi } from 'vitest';
import { criterionIds } from '../../lib/request/key.ts';
import type { PageReading } from '../../lib/request/record.ts';
import type { TenderRequest } from '../../lib/request/tender-request.ts';
import { createStore, type Store, type Upkeep } from '../../lib/store/index.ts';

/** Puts an empty IndexedDB in place of the one of the test before. */
export function freshDatabase(): void {
  vi.stubGlobal('indexedDB', new IDBFactory());
}

export const noAnnouncement = { announce: () => {} };

export function newStore(): Store & Upkeep {
  return createStore(noAnnouncement);
}

/** An invented request with two knock-outs and one award criterion. */
export function exampleRequest(over: Partial<TenderRequest> = {}): TenderRequest {
  return {
    portal: 'flextender',
    reference: '90001',
    url: 'https://www.flextender.nl/opdracht?aanvraagnr=90001',
    title: 'Beheerder havenlichten',
    buyer: 'Gemeente Waterhoek',
    place: 'Waterhoek',
    region: 'Zeeland',
    educationLevel: 'HBO',
    dynamicPurchasingSystem: true,
    hoursPerWeek: { min: 24, max: 32 },
    start: { date: '2027-02-01', asap: false },
    duration: { minMonths: 6, maxMonths: 6 },
    renewal: { possible: true, times: 2, months: 3 },
    contractEnd: null,
    submissionDeadline: '2027-01-12T09:00:00+01:00[Europe/Amsterdam]',
    enquiryDeadline: null,
    answersOn: null,
    invitationBy: null,
    interviews: [],
    publishedOn: null,
    closed: false,
    knockoutCriteria: [
      { number: '1', text: 'Je hebt een geldig vaarbewijs' },
      { number: '2', text: 'Je werkt op je eigen laptop' },
    ],
    awardCriteria: [{ number: '3', text: 'Ervaring met bakens', kind: 'quality', points: 60, levels: [] }],
    awardUnit: 'points',
    awardPointsStated: 60,
    competences: ['Nauwkeurig'],
    shortlistSize: 3,
    tieBreaker: null,
    maxHourlyRate: null,
    functionScale: null,
    positions: 1,
    hybrid: null,
    workingDays: null,
    selfEmployed: null,
    fee: null,
    cv: null,
    conditions: [],
    findings: [],
    ...over,
  };
}

export const exampleKey = 'flextender:90001';

export const [vaarbewijs = '', laptop = ''] = criterionIds(exampleRequest().knockoutCriteria);
export const [bakens = ''] = criterionIds(exampleRequest().awardCriteria);

/** The example page as a content script hands it over. */
export function exampleReading(over: Partial<PageReading> = {}): PageReading {
  return {
    key: exampleKey,
    readAt: '2026-12-01T08:00:00Z',
    text: 'Beheerder havenlichten. Je hebt een geldig vaarbewijs.',
    request: exampleRequest(),
    sources: { title: { quote: 'Beheerder havenlichten', start: 0, end: 22 } },
    ...over,
  };
}

/** Opens the database as another program would, without the store. */
export function rawDatabase(version?: number): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('tenderlens', version);
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => reject(opening.error);
  });
}

/** Does one thing in a table without the store, and closes the connection. */
export async function raw<T>(table: string, run: (objects: IDBObjectStore) => IDBRequest<T>): Promise<T> {
  const database = await rawDatabase();
  try {
    return await new Promise((resolve, reject) => {
      const transaction = database.transaction(table, 'readwrite');
      const request = run(transaction.objectStore(table));
      transaction.oncomplete = () => resolve(request.result);
      transaction.onabort = () => reject(transaction.error);
    });
  } finally {
    database.close();
  }
}
