/** A document with every kind of block, and with signs that each format could take for its own. */
import type { Document } from '../../src/present/document.js';

export const HOSTILE = '<script>"x"</script> | *a* _b_ `c` [d](e) &amp; \\';

export const sample: Document = {
  title: `标题 ${HOSTILE}`,
  blocks: [{ kind: 'text', text: `前言\n第二行 ${HOSTILE}` }],
  sections: [
    {
      id: 'one',
      title: '第一节',
      blocks: [
        { kind: 'list', items: ['- 甲', ['见 ', { text: '第二节', to: 'two' }, { text: '无处', to: 'nowhere' }]] },
        {
          kind: 'pairs',
          pairs: [
            ['名称', HOSTILE],
            ['长的名称', '1. 值'],
          ],
        },
      ],
      sections: [
        {
          id: 'two',
          title: `第二节 ${HOSTILE}`,
          blocks: [
            {
              kind: 'table',
              head: ['甲', '乙 "<'],
              rows: [
                ['1', HOSTILE],
                ['2', ''],
              ],
            },
          ],
        },
      ],
    },
    { id: 'three', title: '空', blocks: [{ kind: 'list', items: [] }] },
  ],
};
