import { describe, expect, it } from 'vitest';
import { changesBetween } from '../../lib/request/changes.ts';
import { criterionIds } from '../../lib/request/key.ts';
import { pairCriteria } from '../../lib/request/pairing.ts';
import type { TenderRequest } from '../../lib/request/tender-request.ts';
import { growth, steep } from '../growth.ts';
import { exampleRequest } from '../store/example.ts';

const read = (over: Partial<TenderRequest> = {}, text = 'Beheerder havenlichten') => ({
  request: exampleRequest(over),
  text,
});
const ids = (...texts: string[]) => criterionIds(texts.map((text) => ({ text })));
const knockouts = (...texts: string[]) => texts.map((text, index) => ({ number: String(index + 1), text }));
const vog = (text: string) => ({ kind: 'vog' as const, text });

describe('what changed between two readings', () => {
  it('is nothing on an unchanged page, whatever the words around it say', () => {
    expect(changesBetween(read(), read({}, 'Nog 3 dagen te gaan'))).toEqual([]);
  });

  it('is not what stood there already and is only read by now', () => {
    const line = 'Schaal 11';
    const page = (text: string) => {
      const start = text.indexOf(line);
      const sources = { functionScale: { quote: line, start, end: start + line.length } };
      return { ...read({ functionScale: '11' }, text), sources };
    };
    const was = `Baken\nSalaris\n${line}\nNog 3 dagen`;
    expect(changesBetween(read({}, was), page(`Salaris\n${line}\nNog 2 dagen`))).toEqual([]);
    const told = [{ field: 'functionScale' }];
    expect(changesBetween(read({}, was), page(`Toeslag\n${line}\nNog 2 dagen`))).toMatchObject(told);
    expect(changesBetween(read({}, was), page(`Salaris\n${line} of 12`))).toMatchObject(told);
    expect(changesBetween(read({ functionScale: '10' }, was), page(was))).toMatchObject(told);
  });

  it('is a moved deadline, with both values', () => {
    const later = '2027-01-19T09:00:00+01:00[Europe/Amsterdam]';
    expect(changesBetween(read(), read({ submissionDeadline: later }))).toEqual([
      {
        kind: 'field',
        field: 'submissionDeadline',
        before: JSON.stringify(exampleRequest().submissionDeadline),
        after: JSON.stringify(later),
      },
    ]);
  });

  it.each<[string, Partial<TenderRequest>, string]>([
    ['a term that was not there', { enquiryDeadline: '2027-01-05' }, 'enquiryDeadline'],
    ['a value that is gone', { hoursPerWeek: null }, 'hoursPerWeek'],
    ['a request that closed', { closed: true }, 'closed'],
    [
      'an interview that was planned',
      { interviews: [{ date: '2027-01-20', from: null, to: null, part: null }] },
      'interviews',
    ],
    ['a rate cap', { maxHourlyRate: 95 }, 'maxHourlyRate'],
    ['a level of education with a plus', { educationLevel: 'HBO+' }, 'educationLevel'],
  ])('is %s', (_, over, field) => {
    expect(changesBetween(read(), read(over))).toMatchObject([{ kind: 'field', field }]);
  });

  it('is a reworded knock-out, told with its words before and after', () => {
    const words = 'Je hebt een geldig vaarbewijs I';
    const after = read({ knockoutCriteria: knockouts(words, 'Je werkt op je eigen laptop') });
    expect(changesBetween(read(), after)).toEqual([
      {
        kind: 'criterion',
        list: 'knockouts',
        id: ids(words)[0],
        number: '1',
        before: { text: 'Je hebt een geldig vaarbewijs', points: null, levels: [] },
        after: { text: words, points: null, levels: [] },
      },
    ]);
  });

  it('is no change where only the numbers moved', () => {
    const after = read({ knockoutCriteria: [...exampleRequest().knockoutCriteria].reverse() });
    expect(changesBetween(read(), after)).toEqual([]);
  });

  it('is no change where only the setting of the words is another', () => {
    const [before, after] = ['Eigen auto – liefst ‘schoon’;', " eigen  auto - liefst 'schoon'."].map((text) =>
      read({ title: text, knockoutCriteria: knockouts(text), conditions: [vog(text)] }),
    );
    expect(before && after && changesBetween(before, after)).toEqual([]);
  });

  it('is a criterion added and one that is gone', () => {
    const after = read({ knockoutCriteria: knockouts('Je werkt op je eigen laptop', 'Zwemdiploma C') });
    expect(changesBetween(read(), after)).toMatchObject([
      { kind: 'criterion', before: null, after: { text: 'Zwemdiploma C' } },
      { kind: 'criterion', before: { text: 'Je hebt een geldig vaarbewijs' }, after: null },
    ]);
  });

  it('is a criterion whose points changed under the same words', () => {
    const [award] = exampleRequest().awardCriteria;
    const after = read({ awardCriteria: award ? [{ ...award, points: 40 }] : [] });
    expect(changesBetween(read(), after)).toMatchObject([
      { kind: 'criterion', list: 'awards', before: { points: 60 }, after: { points: 40 } },
    ]);
  });

  it('is a level whose points changed', () => {
    const level = (points: number) => ({ label: 'a', text: 'tot 2 jaar', points });
    const award = { number: '3', text: 'Bakens', kind: 'quality' as const, points: 30 };
    const before = read({ awardCriteria: [{ ...award, levels: [level(10)] }] });
    const after = read({ awardCriteria: [{ ...award, levels: [level(15)] }] });
    expect(changesBetween(before, after)).toMatchObject([
      { before: { levels: [level(10)] }, after: { levels: [level(15)] } },
    ]);
  });

  it('is a condition that came, one that went and one that reads otherwise', () => {
    const before = read({
      conditions: [vog('Een VOG is binnen 4 weken nodig'), vog('Reiskosten zijn inbegrepen')],
    });
    const after = read({
      conditions: [vog('Een VOG is binnen 6 weken nodig'), vog('Je tekent voor geheimhouding')],
    });
    expect(changesBetween(before, after)).toEqual([
      {
        kind: 'condition',
        before: 'Een VOG is binnen 4 weken nodig',
        after: 'Een VOG is binnen 6 weken nodig',
      },
      { kind: 'condition', before: null, after: 'Je tekent voor geheimhouding' },
      { kind: 'condition', before: 'Reiskosten zijn inbegrepen', after: null },
    ]);
  });
});

describe('answers that were published', () => {
  const announced = 'De antwoorden worden op 8 januari gepubliceerd.\nAntwoorden op vragen volgen.';
  const published = `${announced}\nVraag 1: Mag het ook in mei?\nAntwoord 1: Nee.\nVraag 2: Waar?\nAntwoord\nIn de haven.`;
  const answers = (before: string, after: string) => changesBetween(read({}, before), read({}, after));

  it('are told, but not by the sentence that announces them, and not twice', () => {
    expect(answers(announced, published)).toEqual([{ kind: 'answers', before: 0, after: 2 }]);
    expect(answers(published, `${published}\nA: In mei.`)).toEqual([
      { kind: 'answers', before: 2, after: 3 },
    ]);
    expect(answers(published, published)).toEqual([]);
    expect(answers(published, announced)).toEqual([]);
  });

  it('are not the levels of a criterion', () => {
    expect(answers('', 'a. geen of 1 project: 0\nb. 2 projecten: 10\nA. meer')).toEqual([]);
  });
});

describe('another address of the same request', () => {
  const inApp = (over: Partial<TenderRequest>) =>
    read({ url: 'https://app.flextender.nl/nologin/jobdetails/90001', ...over });

  it('changed nothing by stating less, or more', () => {
    const less = inApp({ region: null, hybrid: null, interviews: [], awardCriteria: [], conditions: [] });
    const page = read({ conditions: [vog('Een VOG is nodig')] });
    expect(changesBetween(page, less)).toEqual([]);
    expect(changesBetween(less, page)).toEqual([]);
  });

  it('changed nothing by stating the day of a moment alone; the same page does', () => {
    const url = 'https://app.flextender.nl/x';
    const day = exampleRequest().submissionDeadline?.slice(0, 10) ?? '';
    const there = read({ url, submissionDeadline: day });
    expect(changesBetween(read(), there)).toEqual([]);
    expect(changesBetween(there, read())).toEqual([]);
    const here = read({ submissionDeadline: day });
    expect(changesBetween(read(), here)).toMatchObject([{ field: 'submissionDeadline' }]);
  });

  it('changed nothing by saying a name in more words; another name is told', () => {
    const longer = inApp({ title: 'Beheerder havenlichten (90001)', buyer: 'Waterhoek' });
    expect(changesBetween(read(), longer)).toEqual([]);
    expect(changesBetween(longer, read())).toEqual([]);
    expect(changesBetween(read(), inApp({ buyer: 'Gemeente Zandhoek' }))).toMatchObject([{ field: 'buyer' }]);
    expect(changesBetween(read(), read({ buyer: 'Waterhoek' }))).toMatchObject([{ field: 'buyer' }]);
  });

  it('changed what it states otherwise, and that it closed', () => {
    const after = inApp({ region: 'Friesland', closed: true, knockoutCriteria: knockouts('Zwemdiploma C') });
    expect(
      changesBetween(read(), after).map((change) => ('field' in change ? change.field : change.kind)),
    ).toEqual(['closed', 'region', 'criterion']);
    expect(changesBetween(inApp({ closed: true }), read())).toEqual([]);
  });

  it('changed nothing by listing fewer criteria, or by printing no points or levels with them', () => {
    const levels = [{ label: 'a', text: 'tot 2 jaar', points: 60 }];
    const [award] = exampleRequest().awardCriteria;
    if (!award) throw new Error('the example has an award criterion');
    const page = read({ awardCriteria: [{ ...award, levels }] });
    const [vaarbewijs] = exampleRequest().knockoutCriteria;
    const bare = {
      knockoutCriteria: vaarbewijs ? [vaarbewijs] : [],
      awardCriteria: [{ ...award, points: null }],
    };
    expect(changesBetween(page, inApp(bare))).toEqual([]);
    expect(changesBetween(inApp({ awardCriteria: [{ ...award, points: null }] }), page)).toEqual([]);
    // Points that both print, and what is printed no more on the same page, are told.
    expect(changesBetween(page, inApp({ awardCriteria: [{ ...award, points: 40 }] }))).toMatchObject([
      { before: { points: 60 }, after: { points: 40 } },
    ]);
    expect(changesBetween(page, read(bare))).toHaveLength(2);
  });
});

describe('which criterion was which', () => {
  it('goes by the words, each at most once', () => {
    const before = knockouts('Ervaring met bakens op zee', 'Ervaring met bakens');
    const after = knockouts('Ervaring met bakens', 'Ervaring met bakens op open zee');
    expect([...pairCriteria(before, after)]).toEqual([
      [0, 1],
      [1, 0],
    ]);
  });

  it('makes no pair of two that have little in common', () => {
    expect([...pairCriteria(knockouts('Rijbewijs B'), knockouts('Afgeronde hbo-opleiding'))]).toEqual([]);
  });

  it('goes by the number only between two that are as much alike', () => {
    const before = knockouts('Ervaring met sluizen', 'Ervaring met bruggen');
    const after = [
      { number: '2', text: 'Ervaring met viaducten' },
      { number: '1', text: 'Ervaring met duikers' },
    ];
    expect(Object.fromEntries(pairCriteria(before, after))).toEqual({ 0: 1, 1: 0 });
  });

  it('takes no time on a page with absurdly many', () => {
    const many = (count: number, word: string) =>
      knockouts(...Array.from({ length: count }, (_, nth) => `${word} ${nth} en nog wat`));
    expect(pairCriteria(many(3000, 'Eis'), many(3000, 'Punt')).size).toBe(0);
    const lists = (count: number) => [many(count, 'Eis'), many(count, 'Punt')] as const;
    expect(growth(400, lists, ([before, after]) => pairCriteria(before, after))).toBeLessThan(steep);
  });
});
