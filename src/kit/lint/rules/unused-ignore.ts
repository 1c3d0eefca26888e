import type { LintCode } from '../lint-code.js';

/** What is to be ignored and is not there; found where the others have been found. */
export const unusedIgnore: LintCode = {
  code: 'unusedIgnore',
  severity: 'warning',
  title: { zh: '忽略的问题已不存在', en: 'an ignore entry that ignores nothing' },
  why: {
    zh: 'lint.json 中的这一条没有对应的问题：问题已经改正，或位置写错；留着它，同样的问题再出现时就会被漏掉。',
    en: 'No finding answers to this entry of lint.json: it was mended, or the place is wrong. Left there, it would hide the finding when it comes back.',
  },
  mend: { zh: '删去这一条，或改正其 code 和 at。', en: 'Remove the entry, or correct its code and at.' },
  example: {
    file: 'lint.json',
    at: '',
    bad: {
      ignore: [
        {
          code: 'unusedSource',
          at: '某县通知',
          reason: { zh: '留作参考', en: 'kept for reference' },
        },
      ],
    },
    good: { ignore: [] },
  },
};
