// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { type Import, productFiles, productImports, reachable, roomOf } from './imports.ts';

const root = process.cwd();

type Room = {
  /** Rooms it may import from, besides itself. */
  rooms: string[];
  /** Rooms of which it may know the types only. */
  types?: string[];
  /** Packages, by the start of the name. */
  packages: string[];
};

/** What each room may reach. Everything that is not in here is a wall. */
const rooms: Record<string, Room> = {
  'lib/request': { rooms: [], packages: ['zod'] },
  'lib/extract': { rooms: ['lib/request', 'lib/portals'], packages: [] },
  // Extraction's helpers are handed to an adapter; it knows their types alone.
  'lib/portals': { rooms: ['lib/request'], types: ['lib/extract'], packages: [] },
  'lib/profile': { rooms: ['lib/request'], packages: ['zod'] },
  'lib/assess': { rooms: ['lib/request', 'lib/profile'], packages: ['minisearch', '@orama/stemmers'] },
  'lib/store': { rooms: ['lib/request', 'lib/profile'], packages: ['idb', 'zod'] },
  'lib/messages': { rooms: ['lib/request'], packages: ['wxt', 'zod'] },
  // Time left is counted in lib/assess and put into words here.
  'lib/i18n': { rooms: ['lib/request', 'lib/assess', 'lib/profile'], packages: [] },
  'lib/session': { rooms: ['lib/request'], packages: [] },
  'lib/page': {
    rooms: [
      'lib/extract',
      'lib/portals',
      'lib/messages',
      'lib/request',
      'lib/assess',
      'lib/i18n',
      'lib/session',
    ],
    packages: ['wxt'],
  },
  'lib/surface': {
    rooms: [
      'lib/request',
      'lib/assess',
      'lib/profile',
      'lib/store',
      'lib/messages',
      'lib/i18n',
      'lib/session',
      'lib/export',
    ],
    packages: ['wxt', 'preact'],
  },
  'lib/background': { rooms: ['lib/request', 'lib/assess', 'lib/store', 'lib/messages'], packages: ['wxt'] },
  'lib/export': {
    rooms: ['lib/request', 'lib/assess', 'lib/profile', 'lib/i18n'],
    packages: ['docx', 'papaparse', 'markdown-table', 'ical-generator', 'zod'],
  },
  components: {
    rooms: ['lib/request', 'lib/assess', 'lib/profile', 'lib/i18n'],
    types: ['lib/session'],
    packages: ['preact'],
  },
};

const imports = productImports(root);

describe('the walls between the rooms', () => {
  it('are checked on real imports', () => {
    expect(productFiles(root).length).toBeGreaterThan(40);
    expect(imports.filter((one) => one.own).length).toBeGreaterThan(40);
  });

  it('cover every folder that holds code', () => {
    const unknown = productFiles(root)
      .map(roomOf)
      .filter((room) => room !== 'entrypoints' && !rooms[room]);
    expect([...new Set(unknown)]).toEqual([]);
  });

  it.each(Object.keys(rooms))('%s reaches only the rooms it may', (name) => {
    const broken = imports.filter((one) => one.own && roomOf(one.from) === name && !mayReach(name, one));
    expect(broken.map(({ from, to, typeOnly }) => `${from} → ${typeOnly ? 'type of ' : ''}${to}`)).toEqual(
      [],
    );
  });

  it.each(Object.keys(rooms))('%s uses only the packages it may', (name) => {
    const allowed = rooms[name]?.packages ?? [];
    const broken = imports.filter(
      (one) =>
        !one.own &&
        !one.typeOnly &&
        roomOf(one.from) === name &&
        !allowed.some((start) => isOf(one.to, start)),
    );
    expect(broken.map(({ from, to }) => `${from} → ${to}`)).toEqual([]);
  });

  it('let nothing import an entry point', () => {
    const broken = imports.filter(
      (one) => roomOf(one.to) === 'entrypoints' && roomOf(one.from) !== 'entrypoints',
    );
    expect(broken).toEqual([]);
  });

  it('go one way: no room reaches itself over others at run time', () => {
    expect(Object.keys(rooms).filter((name) => circle(name).includes(name))).toEqual([]);
  });
});

describe('what runs in a portal’s page', () => {
  const entries = productFiles(root).filter((file) =>
    /^entrypoints\/(?:portal\.content|overlay|english|changes)(?:\/index)?\.tsx?$/.test(file),
  );
  const build = reachable(root, entries);

  it('has entries whose imports can be followed', () => {
    expect(entries.some((file) => file.startsWith('entrypoints/portal.content'))).toBe(true);
    expect(build.size).toBeGreaterThan(40);
  });

  it.each(['zod', 'idb'])('holds no %s: that is weight and, on a portal page, the wrong database', (name) => {
    const holders = [...build].filter(([, targets]) => targets.some((target) => isOf(target, name)));
    expect(holders.map(([file]) => file)).toEqual([]);
  });

  it('holds nothing of the store', () => {
    expect([...build.keys()].filter((file) => roomOf(file) === 'lib/store')).toEqual([]);
  });
});

function mayReach(name: string, { to, typeOnly }: Import): boolean {
  const room = rooms[name];
  const target = roomOf(to);
  if (!room) return false;
  return target === name || room.rooms.includes(target) || (typeOnly && (room.types ?? []).includes(target));
}

const isOf = (target: string, name: string): boolean => target === name || target.startsWith(`${name}/`);

/** Every room that can be reached from one, in any number of steps. */
function circle(start: string): string[] {
  const found = new Set<string>();
  const waiting = [start];
  for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
    for (const one of imports) {
      const target = roomOf(one.to);
      if (!one.own || one.typeOnly || roomOf(one.from) !== name || target === name || found.has(target))
        continue;
      found.add(target);
      waiting.push(target);
    }
  }
  return [...found];
}
