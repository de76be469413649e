import { beforeEach, describe, expect, it } from 'vitest';
import { noCorrections } from '../../lib/request/corrections.ts';
import { noChanges } from '../../lib/request/judgements.ts';
import { createProfileStore } from '../../lib/store/profile.ts';
import { freshDatabase, exampleKey as key, newStore, noAnnouncement, rawDatabase } from './example.ts';
import { databaseOfVersion1 } from './examples/databases.ts';
import { recordOfVersion1 } from './examples/v1.ts';

beforeEach(freshDatabase);

/** What version 1 did not know yet, as a surface gets it now. */
const unproven = { evidence: [], cvSentence: '' };

describe('a database of version 1', () => {
  beforeEach(() => databaseOfVersion1(recordOfVersion1));

  it('is brought to the current version with everything in it', async () => {
    const { judgements } = recordOfVersion1;
    const [record] = (await newStore().list()).records;
    expect(record).toEqual({
      ...recordOfVersion1,
      changes: noChanges(),
      reminders: null,
      judgements: {
        ...judgements,
        knockouts: Object.fromEntries(
          Object.entries(judgements.knockouts).map(([id, entry]) => [id, { ...entry, ...unproven }]),
        ),
        awards: Object.fromEntries(
          Object.entries(judgements.awards).map(([id, entry]) => [id, { ...entry, ...unproven }]),
        ),
        confirmed: [],
        corrections: noCorrections(),
      },
    });
    expect(await newStore().state(key)).toMatchObject({ status: 'preparing' });
  });

  it('keeps its tables and gets those that came since', async () => {
    await newStore().list();
    const database = await rawDatabase();
    expect([...database.objectStoreNames]).toEqual([
      'calendar',
      'drafts',
      'profile',
      'removed',
      'requests',
      'snapshots',
      'told',
    ]);
    expect(database.version).toBe(3);
    database.close();
  });

  it('has an empty profile', async () => {
    expect(await createProfileStore(noAnnouncement).load()).toMatchObject({ roles: [], bidderType: null });
  });
});
