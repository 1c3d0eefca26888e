import { describe, expect, it } from 'vitest';
import { shareText, stratumText } from '../../src/assess/share-text.js';

describe('shares in words', () => {
  it('are wider and never narrower than they are', () => {
    expect(shareText({ from: '0.000001', to: '1.999999' }, 'zh')).toBe('0～2%');
    expect(shareText({ from: '1.23456', to: '2.00001' }, 'en')).toBe('1.2345 – 2.0001 %');
    expect(shareText({ from: '0.833333', to: '0.833333' }, 'en')).toBe('0.833333 %');
    expect(shareText({ from: '0', to: '100' }, 'zh')).toBe('0～100%');
  });

  it('name strata', () => {
    expect(stratumText('exited/remote', 'zh')).toBe('已脱贫户·偏远村');
    expect(stratumText('notRegistered/unknown', 'en')).toBe('not registered, remoteness not given');
  });
});
