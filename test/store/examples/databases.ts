/** Databases as released versions made them. Frozen: nothing is imported from the code. */

/** Version 1, with the given record in it. */
export function databaseOfVersion1(record: object): Promise<void> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('tenderlens', 1);
    opening.onupgradeneeded = () => {
      const database = opening.result;
      database.createObjectStore('requests', { keyPath: 'key' }).put(record);
      database.createObjectStore('drafts', { keyPath: 'key' }).createIndex('changedAt', 'changedAt');
      database.createObjectStore('snapshots', { keyPath: ['key', 'readAt'] });
      database.createObjectStore('removed', { keyPath: 'key' }).createIndex('removedAt', 'removedAt');
    };
    opening.onsuccess = () => {
      opening.result.close();
      resolve();
    };
    opening.onerror = () => reject(opening.error);
  });
}
