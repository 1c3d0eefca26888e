import { describe, expect, it } from 'vitest';
import { drawSample } from '../../src/assess/draw-sample.js';
import { readClaims } from '../../src/assess/read-all.js';
import { percentOf, sampleDocument, sizesDocument } from '../../src/assess/sample-document.js';
import { sizesOf } from '../../src/assess/sizes-of.js';
import { reportText } from '../../src/present/report-text.js';
import { languages } from '../../src/words/words.js';
import { DAY, type Plain } from '../examples.js';
import { claimedCounty } from '../support/evaluated-county.js';

const { households, places } = claimedCounty({ villages: 4, registered: 1, exited: 4, notRegistered: 3 });
const claims = readClaims([...households, ...places], { asOf: DAY });
const textOf = ({ title, blocks, sections }: ReturnType<typeof sampleDocument>) =>
  reportText({ id: 'x', title, blocks, sections }, (_, text) => text);

describe('a sample as a document', () => {
  it.each(languages)('says how it was drawn, and lists every household: %s', (language) => {
    const drawn = drawSample(claims, { seed: 'lot 7', households: 2, villages: 1 });
    const first = drawn.households[0]?.id ?? '';
    const sample = drawSample(claims, { seed: 'lot 7', households: 2, villages: 1, replaced: { [first]: 'away' } });
    const text = textOf(sampleDocument(sample, language, 'rules'));
    for (const { id } of sample.households) expect(text).toContain(id);
    for (const said of ['lot 7', 'away', 'rules', first]) expect(text).toContain(said);
  });

  it('says that nothing tells which villages are remote, and who could not be drawn', () => {
    const untold: readonly Plain[] = places.map((one) => ({ ...one, remote: null }));
    const more: readonly Plain[] = [...households, ...untold, { ...households[0], id: 'open', register: null }];
    const sample = drawSample(
      readClaims(
        more.filter(({ level }) => level !== 'county'),
        { asOf: DAY },
      ),
      {
        seed: 's',
        households: 1,
      },
    );
    const text = textOf(sampleDocument(sample, 'zh', ''));
    expect(text).toContain('未按远近分层');
    expect(text).toContain('1户3人身份不明');
  });

  it.each(languages)('sizes are told with what they show: %s', (language) => {
    const text = textOf(sizesDocument(sizesOf(claims, { designEffect: 1.5 }), language, 'rules'));
    // 149 and 183, half as many more.
    for (const said of ['224', '275', '1.5', '95']) expect(text).toContain(said);
    expect(percentOf(0.95)).toBe('95');
    expect(percentOf(0.999)).toBe('99.9');
  });
});
