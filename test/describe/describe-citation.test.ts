import { describe, expect, it } from 'vitest';
import { describeCitation } from '../../src/describe/describe-citation.js';
import { hunan2016To2020 } from '../../src/rulebook/builtin.js';

const rulebook = hunan2016To2020();

describe('a citation', () => {
  it('carries the title, issuer and date of its document', () => {
    const plan = { source: '湘政发〔2017〕12号', at: '一（四）' };
    expect(describeCitation(plan, rulebook, 'zh')).toMatchObject({
      ...plan,
      title: '湖南省“十三五”脱贫攻坚规划',
      issuer: '湖南省人民政府',
      date: '2017-03-31',
    });
    expect(describeCitation(plan, rulebook, 'en').issuer).toBe("People's Government of Hunan");
  });

  it('has no date where the document bears none', () => {
    expect(describeCitation({ source: '待核', at: '全文' }, rulebook, 'zh')).not.toHaveProperty('date');
  });

  it('of a document not listed is named by its number', () => {
    expect(describeCitation({ source: '某文', at: '全文' }, rulebook, 'zh')).toEqual({
      source: '某文',
      at: '全文',
      text: '某文',
      title: '某文',
      issuer: '',
    });
  });
});
