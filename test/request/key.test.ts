import { describe, expect, it } from 'vitest';
import { criterionIds, levelIds, requestKey } from '../../lib/request/key.ts';

const texts = (...all: string[]) => all.map((text) => ({ text }));

describe('the key of a request', () => {
  const url = 'https://portaal.voorbeeld/opdracht/9';
  it('is portal and reference', () => {
    expect(requestKey({ portal: 'flextender', reference: '71001', url })).toBe('flextender:71001');
  });
  it('is the address where there is no reference: never the title', () => {
    expect(requestKey({ portal: 'generic', reference: null, url })).toBe(url);
  });
  it('keeps two portals apart that use one number', () => {
    const keys = ['flextender', 'generic'].map((portal) => requestKey({ portal, reference: '7', url }));
    expect(new Set(keys).size).toBe(2);
  });
});

describe('the ids of criteria', () => {
  it('stay when the page renumbers them', () => {
    const before = [
      { number: '1', text: 'Je spreekt Fries' },
      { number: '2', text: 'Je kunt zeilen' },
    ];
    const after = [
      { number: '1', text: 'Je bent nieuw hier' },
      { number: '2', text: 'Je spreekt Fries' },
      { number: '3', text: 'Je kunt zeilen' },
    ];
    expect(criterionIds(after).slice(1)).toEqual(criterionIds(before));
  });

  it.each([
    ['capitals', 'Je kunt een VOG tonen', 'je KUNT een vog tonen'],
    ['punctuation', 'Je kunt een VOG tonen', '“Je kunt: een VOG tonen”.'],
    ['spacing', 'Je kunt een VOG tonen', '  Je kunt\n een\u00a0VOG   tonen '],
    ['ligatures and full-width letters', 'officieel VOG', 'oﬃcieel ＶＯＧ'],
  ])('do not follow %s', (_name, one, other) => {
    expect(criterionIds(texts(one))).toEqual(criterionIds(texts(other)));
  });

  it.each([
    ['a word more', 'Je kunt een VOG tonen', 'Je kunt geen VOG tonen'],
    ['another number in the words', 'Je hebt 3 jaar ervaring', 'Je hebt 5 jaar ervaring'],
    ['another order', 'zeilen of zwemmen', 'zwemmen of zeilen'],
    ['an accent', 'Je bent de eerste', 'Je bent dé eerste'],
    ['words that run together', 'ge meente', 'gemeente'],
  ])('follow %s', (_name, one, other) => {
    expect(criterionIds(texts(one))).not.toEqual(criterionIds(texts(other)));
  });

  it('tell equal texts apart by their order', () => {
    const ids = criterionIds(texts('Ervaring', 'Kennis', 'ervaring.', 'Ervaring'));
    expect(new Set(ids).size).toBe(4);
    expect(ids[2]).toBe(`${ids[0]}-2`);
    expect(ids[3]).toBe(`${ids[0]}-3`);
  });

  it('leave the others alone when a duplicate comes in', () => {
    const [first, second] = criterionIds(texts('Ervaring', 'Kennis'));
    expect(criterionIds(texts('Ervaring', 'Ervaring', 'Kennis'))).toEqual([first, `${first}-2`, second]);
  });

  it('are there even for texts without a letter', () => {
    expect(new Set(criterionIds(texts('—', '…', ''))).size).toBe(3);
  });

  it('differ over a long list of near-equal texts', () => {
    const many = Array.from({ length: 2000 }, (_, index) => ({ text: `Je hebt ${index} jaar ervaring` }));
    expect(new Set(criterionIds(many)).size).toBe(2000);
  });

  it('are the same for levels: by their words, not their labels or points', () => {
    const levels = texts('Een jaar', 'Twee jaar');
    expect(levelIds(levels)).toEqual(criterionIds(levels));
  });
});
