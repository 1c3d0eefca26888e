import { describe, expect, it } from 'vitest';
import { writtenXml } from '../../src/tables/written-xml.js';

describe('writtenXml', () => {
  it('writes what would end or change a text as what stands for it', () => {
    expect(writtenXml('a<b>&"c"\'')).toBe("a&lt;b&gt;&amp;&quot;c&quot;'");
    expect(writtenXml('a\r\n\tb\u0000\u001b\u007f\u0085')).toBe('a_x000D_\n\tb_x0000__x001B__x007F__x0085_');
    expect(writtenXml('_x000D_ _x00_ x000D_')).toBe('_x005F_x000D_ _x00_ x000D_');
    expect(writtenXml('䶮𠮷\ud842\udfff')).toBe('䶮𠮷\ud842\udfff');
  });
});
