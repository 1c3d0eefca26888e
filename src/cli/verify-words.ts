/** What `tuopin verify` says of sealed decisions, in both languages. */
import type { Language } from '../words/words.js';

/** The sentences; what they are given is in words already. */
export interface VerifyWords {
  readonly same: string;
  readonly differs: string;
  readonly notASeal: (place: string, at: string) => string;
  readonly altered: Readonly<Record<'record' | 'verdict' | 'seal', string>>;
  readonly packageDiffers: (sealed: string, now: string) => string;
  readonly rulebookMissing: (sealed: string) => string;
  readonly rulebookDiffers: (sealed: string, now: string) => string;
  readonly rulebookEdited: (sealed: string) => string;
  readonly recordMissing: string;
  readonly recordDiffers: (labels: readonly string[]) => string;
  readonly recordRefused: (issues: readonly string[]) => string;
  /** A reading, a criterion or the verdict itself: what it was and what it is. */
  readonly turned: (label: string, sealed: string, now: string) => string;
  readonly outcome: string;
  readonly reading: (label: string) => string;
  readonly none: string;
  readonly elsewhere: (at: string) => string;
  readonly since: (version: string, label: string) => string;
  readonly summary: (counts: {
    readonly same: number;
    readonly differs: number;
    readonly unreadable: number;
  }) => string;
}

const zh: VerifyWords = {
  same: '与封存时一致',
  differs: '与封存时不一致：',
  notASeal: (place, at) => `${place}：不是封存的认定结论${at === '' ? '' : `（${at} 处不符）`}；请检查是否选错文件`,
  altered: {
    record: '封存后记录被改动（校验值不符）',
    verdict: '封存后结论被改动（校验值不符）',
    seal: '封存文件被改动（总校验值不符）',
  },
  packageDiffers: (sealed, now) => `封存时所用程序为 ${sealed} 版，现为 ${now} 版（不影响是否一致）`,
  rulebookMissing: (sealed) => `封存时所用规则 ${sealed} 不在手边；请用 --rulebook 指定其文件夹`,
  rulebookDiffers: (sealed, now) => `规则已变：封存时为 ${sealed}，现为 ${now}`,
  rulebookEdited: (sealed) => `规则 ${sealed} 的内容被改动，版本号却未变`,
  recordMissing: '没有可供核对的记录；请用 --record 指定含有这条记录的文件',
  recordDiffers: (labels) =>
    labels.length === 0
      ? '记录与封存时不同（封存文件中没有记录，无法指明何处）'
      : `记录与封存时不同：${labels.join('、')}`,
  recordRefused: (issues) => `记录现在不能核查：${issues.join('；')}`,
  turned: (label, sealed, now) => `${label}：封存时${sealed}，现为${now}`,
  outcome: '结论',
  reading: (label) => `政策口径“${label}”`,
  none: '无此项',
  elsewhere: (at) => `结论的具体内容有出入，首处为 ${at}`,
  since: (version, label) => `自规则 ${version} 版起改变${label === '' ? '' : `：${label}`}`,
  summary: ({ same, differs, unreadable }) => `合计：一致 ${same}，不一致 ${differs}，不是封存结论 ${unreadable}`,
};

const en: VerifyWords = {
  same: 'the same as when it was sealed',
  differs: 'not the same as when it was sealed:',
  notASeal: (place, at) =>
    `${place}: not a sealed decision${at === '' ? '' : ` (at ${at})`}; check whether this is the right file`,
  altered: {
    record: 'the record was changed after it was sealed (its hash does not fit)',
    verdict: 'the verdict was changed after it was sealed (its hash does not fit)',
    seal: 'the file was changed after it was sealed (the hash of the whole does not fit)',
  },
  packageDiffers: (sealed, now) =>
    `sealed by version ${sealed} of tuopin, this is ${now} (which by itself changes nothing)`,
  rulebookMissing: (sealed) =>
    `the rulebook it was sealed by, ${sealed}, is not at hand; name its folder with --rulebook`,
  rulebookDiffers: (sealed, now) => `other rules: sealed by ${sealed}, now ${now}`,
  rulebookEdited: (sealed) => `the rules ${sealed} were edited without another version`,
  recordMissing: 'there is no record to judge it by; name a file that holds it with --record',
  recordDiffers: (labels) =>
    labels.length === 0
      ? 'the record is another than the one sealed (which the seal does not hold, so it cannot say where)'
      : `the record is another than the one sealed: ${labels.join(', ')}`,
  recordRefused: (issues) => `the record cannot be judged now: ${issues.join('; ')}`,
  turned: (label, sealed, now) => `${label}: sealed as ${sealed}, now ${now}`,
  outcome: 'verdict',
  reading: (label) => `reading "${label}"`,
  none: 'absent',
  elsewhere: (at) => `the verdict differs in detail, first at ${at}`,
  since: (version, label) => `since version ${version} of the rulebook${label === '' ? '' : `: ${label}`}`,
  summary: ({ same, differs, unreadable }) => `Total: ${same} the same, ${differs} not, ${unreadable} not a seal`,
};

/** The words of `verify` in a language. */
export const verifyWords: Readonly<Record<Language, VerifyWords>> = { zh, en };
