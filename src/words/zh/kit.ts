/** What the kit says in Chinese. A word that another language lacks is a type error there. */

/** A fault of a case file with its parts in words. */
export interface WordedFault {
  readonly path: string;
  /** What would be right. */
  readonly should: string;
  readonly found: string | undefined;
  readonly suggestion: string | undefined;
}

const found = ({ found }: WordedFault) => (found === undefined ? '' : `，现为 ${found}`);
const meant = ({ suggestion }: WordedFault) => (suggestion === undefined ? '' : `，是否应为“${suggestion}”`);

export const zhKit = {
  /** One sentence a code; the place stands before it. */
  fault: {
    missing: () => '文件或文件夹不存在；请检查路径',
    unreadable: () => '无法读取；请检查权限',
    special: () => '不是普通文件或文件夹；不读取管道和设备，请先将内容存为文件',
    recordUnreadable: (fault) =>
      `${fault.path}：记录文件 ${fault.found ?? ''} 无法读取；路径应从用例文件所在文件夹算起`,
    recordOutside: (fault) =>
      `${fault.path}：记录文件 ${fault.found ?? ''} 不予读取，因其既不在当前目录内，也不在用例文件夹的上一级文件夹内；请放到用例旁边`,
    missingKey: ({ path }) => `缺少 ${path}；用例写法见 tuopin schema case`,
    recordAlone: () =>
      '这是一条记录，不是用例文件；用例写作 {"cases": [{"name": "…", "record": {…}, "expect": {"outcome": "met"}}]}，记录另存的写 recordFile（见 tuopin schema case）；判断记录请用 tuopin check',
    unknownKey: (fault) => `${fault.path} 不是用例的字段，应为${fault.should}${meant(fault)}`,
    notOneOf: ({ path, should }) => `${path} 必须且只能填写${should}`,
    wrongType: (fault) =>
      `${fault.path === '' ? '文件内容' : `${fault.path} `}类型不对，应为${fault.should}${found(fault)}`,
    notInList: (fault) => `${fault.path} 应为${fault.should}${found(fault)}${meant(fault)}`,
    malformed: (fault) => `${fault.path} 写法不对，应形如 ${fault.should}${found(fault)}`,
    empty: ({ path }) => `${path} 不能为空`,
    unconfirmed: ({ path, found }) =>
      `${path} 尚未确认：${found ?? ''}。请依据政策（而非本程序的结果）在 expect 中填写该记录应得的结论，再删去 unconfirmed`,
  } satisfies Readonly<Record<string, (fault: WordedFault) => string>>,
  run: {
    title: 'tuopin 用例校验',
    expected: '预期',
    got: '实际',
    by: (engine: string) => `由 ${engine} 得出`,
    /** What was expected, by the part of the expectation; `id` where it is about a criterion. */
    part: {
      outcome: '结论',
      missing: '待补数据',
      conflicts: '来源不一致的数据',
      tooWide: '范围过宽的数据',
      refused: '退回原因',
      engines: '两种引擎一致',
      criteria: (id: string) => `标准 ${id}`,
      margins: (id: string) => `余量 ${id}`,
      amount: (key: string) => (key === '' ? '帮扶标准' : `帮扶标准 ${key}`),
    },
    /** A code of the case file, with its word where that says more. */
    code: (code: string, word: string) => `${word}（${code}）`,
    nothing: '（无）',
    judged: '（已作出结论）',
    notRefused: '（不退回）',
    noCriterion: (meant: string | undefined) =>
      meant === undefined ? '（结论中没有此标准）' : `（结论中没有此标准，是否应为 ${meant}）`,
    noMargin: '（未比较数值）',
    noMeasure: '（所用规则不是帮扶措施，没有帮扶标准）',
    list: (items: readonly string[]) => items.join('、'),
    /** One mismatch in a sentence, for reports that have no columns. */
    mismatch: (part: string, expected: string, got: string) => `${part}：预期 ${expected}，实际 ${got}`,
    because: (reasons: readonly string[]) => `退回原因：${reasons.join('；')}`,
    summary: ({
      passed,
      failed,
      faults,
    }: {
      readonly passed: number;
      readonly failed: number;
      readonly faults: number;
    }) =>
      `用例共 ${passed + failed} 个：通过 ${passed}，未通过 ${failed}${faults === 0 ? '' : `；另有 ${faults} 个文件有误`}`,
    /** What a finding of each kind says, for formats that list the kinds. */
    rules: {
      outcome: '结论与用例预期不符。',
      criteria: '标准的结果与用例预期不符。',
      missing: '待补数据与用例预期不符。',
      conflicts: '来源不一致的数据与用例预期不符。',
      tooWide: '范围过宽的数据与用例预期不符。',
      margins: '余量与用例预期不符。',
      amount: '帮扶标准与用例预期不符。',
      refused: '记录是否退回更正、退回原因与用例预期不符。',
      engines: '本程序与 json-rules-engine 的结论不一致。',
      coverage: '用例覆盖率未达到要求。',
      caseFile: '用例文件无法读取。',
    },
    bailed: '已在第一个未通过的用例处停止（--bail）',
    unreadable: '用例文件无法读取',
    noCases: '没有找到用例，未作任何校验；请给出用例文件或其所在文件夹（写法见 tuopin schema case）',
    updated: (count: number) => `已改写预期 ${count} 处，提交前请逐一核对：`,
    notUpdated: (count: number) => `未改写的预期 ${count} 处，请手工更正：`,
    change: (part: string, before: string, after: string) => `${part}：${before} → ${after}`,
  },
  coverage: {
    title: '用例覆盖情况',
    kind: {
      criterion: '各项标准的结论',
      bound: '标准值上下及恰好相等',
      option: '政策口径选项',
      period: '各时段标准值',
      refusal: '退回原因',
      branch: '推算数据的各种情形',
    },
    branch: (fact: string, condition: string, comesTo: string) => `${fact} 中“${condition}”${comesTo}`,
    branchOption: (fact: string, option: string) => `${fact}，${option}`,
    truth: { true: '成立', false: '不成立', unknown: '不明' },
    side: { below: '取值低于标准值', on: '取值恰为标准值', above: '取值高于标准值' },
    summary: (percent: string, covered: number, total: number) =>
      total === 0 ? '无此类情形' : `${percent}%（${total} 项中已覆盖 ${covered} 项）`,
    /** A heading with what follows on its line, or below it. */
    headed: (title: string, text: string) => `${title}：${text}`,
    /** Heads the list of what no case covers. */
    lacking: '尚无用例的情形：',
    complete: '各种情形均有用例。',
    column: {
      what: '应有用例的情形',
      covered: '已覆盖',
      total: '合计',
      percent: '覆盖率',
      cases: '用例数',
      reason: '用例文件无法表示的原因',
      tested: '校验位置',
    },
    criterion: (criterion: string, outcome: string) => `${criterion}：${outcome}`,
    bound: (criterion: string, comparison: string, side: string) => `${criterion}：${comparison}，${side}`,
    option: (reading: string, option: string) => `${reading}=${option}`,
    period: (parameter: string, option: string | undefined, when: string) =>
      `${parameter}${option === undefined ? '' : `（${option}）`}：${when}`,
    year: (year: number) => `${year} 年`,
    since: (day: string) => `${day} 起的标准值`,
    refusal: (code: string) => `记录因 ${code} 退回更正`,
    unreachable: '不计入覆盖率的退回原因',
    testedIn: (test: string) => `（另由 ${test} 校验）`,
    unreachableReason: {
      unknownParameter: '只有假设测算才会改动标准值，用例中不含假设测算',
      unknownOption: '只有在程序中调用函数才有选项，用例中没有',
      duplicateRecord: '须有两条记录才会重复，用例只有一条',
      errorCell: '只有表格才有单元格，用例不是表格',
      noResult: '只有表格才有单元格，用例不是表格',
      unclosedQuote: '只有表格才有单元格，用例不是表格',
      digitsLost: '只有表格才有单元格，用例不是表格',
      unanswered: '只有表格才有单元格，用例不是表格',
      unitConflict: '只有表格才有单元格，用例不是表格',
      listsApart: '只有两份名册才能对照，用例不是名册',
      strangers: '只有两份名册才能对照，用例不是名册',
      mergedMember: '只有表格才有单元格，用例不是表格',
      mergedNumber: '只有表格才有单元格，用例不是表格',
      differs: '只有表格才有单元格，用例不是表格',
      noHousehold: '只有表格才有单元格，用例不是表格',
      membersUnsure: '只有表格才有单元格，用例不是表格',
      headerDiffers: '只有表格才有表头，用例不是表格',
      twoIds: '只有表格才有单元格，用例不是表格',
      rowWidth: '只有表格才有单元格，用例不是表格',
    },
    belowMinimum: (percent: string, minimum: string) => `用例覆盖率为 ${percent}%，低于 --min 要求的 ${minimum}%`,
  },
};

/** The words of reports on cases, and of coverage. */
export type KitWords = typeof zhKit;
