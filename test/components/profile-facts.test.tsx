import { afterEach, describe, expect, it } from 'vitest';
import { ProfileDesk, settle } from './profile-desk.tsx';

let desk: ProfileDesk;
afterEach(() => desk.screen.remove());

const open = async (over: ConstructorParameters<typeof ProfileDesk>[0] = {}) => {
  desk = new ProfileDesk(over);
  await desk.show();
};
const statuses = () => desk.screen.all('status').map((one) => one.textContent);

describe('what stands alone in a profile', () => {
  it('is kept when its field is left, each by itself, and says so', async () => {
    await open({ skills: ['walstroom'] });
    await desk.type('Vrije uren per week', '32');
    expect(desk.changes).toEqual([]);
    await desk.leave('Vrije uren per week');
    expect(desk.changes).toEqual([{ kind: 'facts', facts: { availableHours: 32 } }]);
    expect(statuses()).toContain('Bewaard');
    expect(desk.profile.skills).toEqual(['walstroom']);
  });

  it('is kept at once where it is chosen', async () => {
    await open();
    await desk.type('Je werkt als', 'zzp-bv');
    await desk.type('Eigen laptop en telefoon', 'no');
    expect(desk.profile).toMatchObject({ bidderType: 'zzp-bv', ownDevices: false });
    await desk.type('Je werkt als', '');
    expect(desk.profile.bidderType).toBeNull();
  });

  it('is kept on Enter', async () => {
    await open();
    await desk.type('Laagste tarief', '98,50');
    const field = desk.field('Laagste tarief');
    field.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }));
    await settle();
    expect(desk.profile.minimumRate).toBe(98.5);
    expect(desk.field('Laagste tarief').value).toBe('€ 98,5');
  });

  it.each([
    ['Vrij vanaf', '4 januari 2027', { availableFrom: '2027-01-04' }],
    ["Regio's", 'Zeeland, Drenthe', { regions: ['Zeeland', 'Drenthe'] }],
    ['Talen', 'Nederlands; Fries', { languages: ['Nederlands', 'Fries'] }],
    ['Vaardigheden', 'walstroom\nbruggen bedienen', { skills: ['walstroom', 'bruggen bedienen'] }],
  ])('is read as it is typed: %s', async (label, typed, facts) => {
    await open();
    await desk.type(label, typed);
    await desk.leave(label);
    expect(desk.changes).toEqual([{ kind: 'facts', facts }]);
  });

  it('writes nothing where nothing was changed', async () => {
    await open({ availableHours: 32 });
    await desk.type('Vrije uren per week', '36');
    await desk.type('Vrije uren per week', '32');
    await desk.leave('Vrije uren per week');
    expect(desk.changes).toEqual([]);
    expect(statuses()).not.toContain('Bewaard');
  });

  it('says at the field what cannot be, and keeps what was typed', async () => {
    await open({ availableHours: 32 });
    await desk.type('Vrije uren per week', '320');
    expect(desk.invalid('Vrije uren per week')).toBe(false);
    await desk.leave('Vrije uren per week');
    expect(desk.changes).toEqual([]);
    expect(desk.invalid('Vrije uren per week')).toBe(true);
    expect(desk.said('Vrije uren per week')).toContain('van 1 tot en met 60');
    expect(desk.field('Vrije uren per week').value).toBe('320');
    expect(desk.asks()).toBe(true);
    await desk.type('Laagste tarief', '98');
    await desk.leave('Laagste tarief');
    expect(desk.profile).toMatchObject({ minimumRate: 98, availableHours: 32 });
    await desk.type('Vrije uren per week', '36');
    await desk.leave('Vrije uren per week');
    expect(desk.profile.availableHours).toBe(36);
    expect(desk.asks()).toBe(false);
  });

  it('stays in its field when it was not written, says why, and can be tried again', async () => {
    await open();
    desk.refuse = 'storage-full';
    await desk.type('Vrije uren per week', '32');
    await desk.leave('Vrije uren per week');
    expect(desk.screen.get('alert').textContent).toContain('Vrije uren per week: niet bewaard.');
    expect(desk.screen.get('alert').textContent).toContain('De schijf is vol');
    expect(desk.field('Vrije uren per week').value).toBe('32');
    expect(statuses()).not.toContain('Bewaard');
    desk.refuse = null;
    await desk.click('button', 'Probeer opnieuw');
    expect(desk.profile.availableHours).toBe(32);
    expect(desk.screen.all('alert')).toEqual([]);
  });

  it('is not written over by another window while somebody types in it', async () => {
    await open({ availableHours: 32, skills: ['walstroom'] });
    await desk.type('Vrije uren per week', '2');
    await desk.elsewhere({ kind: 'facts', facts: { availableHours: 40, skills: ['sluizen'] } });
    expect(desk.field('Vrije uren per week').value).toBe('2');
    expect(desk.field('Vaardigheden').value).toBe('sluizen');
    await desk.type('Vrije uren per week', '24');
    await desk.leave('Vrije uren per week');
    expect(desk.profile).toMatchObject({ availableHours: 24, skills: ['sluizen'] });
  });

  it('keeps what was typed while the write was under way', async () => {
    await open();
    desk.release = () => {};
    await desk.type('Talen', 'Fries');
    await desk.leave('Talen');
    await desk.type('Talen', 'Fries, Duits');
    desk.release();
    await settle();
    expect(desk.profile.languages).toEqual(['Fries']);
    expect(desk.field('Talen').value).toBe('Fries, Duits');
  });
});
