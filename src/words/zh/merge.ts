/** What is said of case files that were merged, in Chinese. */
export const zhMerge = {
  title: '合并情况',
  read: (source: string, count: number) => `${source}：读入${count}条`,
  total: (read: number, made: number) => `共读入${read}条，合并为${made}条`,
  /** By what became of a case, with how many there are. */
  fate: {
    conflict: (count: number) => `有分歧，待选定：${count}条`,
    merged: (count: number) => `已合并，没有分歧：${count}条`,
    only: (count: number) => `只有一方有，照收：${count}条`,
    apart: (count: number) => `编号重复或对不上，未合并，各自保留：${count}条`,
    same: (count: number) => `各方相同：${count}条`,
  },
  /** Whose it is. */
  of: (sources: readonly string[]) => `（${sources.join('、')}）`,
  taken: (label: string, value: string, sources: readonly string[]) => `${label}：${value}（${sources.join('、')}）`,
  differs: (label: string, claims: readonly string[]) => `${label}：${claims.join('；')}`,
  claim: (source: string, value: string) => `${source}填“${value}”`,
  empty: (source: string) => `${source}未填`,
  out: '已删去',
  member: '本户成员',
  /** Why a file is not merged; nothing is then. */
  not: {
    register: '不是核查文件，未合并。名册（.xlsx、.csv）请先在核查页打开，答完所问、保存成核查文件，再来合并。',
    unreadable: '内容无法读取，未合并。请换用完整的一份。',
    nothing: '文件中没有内容，未合并。请核对是否选错文件。',
    cutShort: '核查文件不完整或已损坏（多为保存、拷贝时中断），未合并。请换用完整的一份。',
    otherForm: '核查文件是另一版核查页保存的，未合并。请用同一版核查页打开后重新保存。',
    otherRulebook:
      '核查文件是按另一规则或另一版本保存的，未合并。请在按本规则生成的核查页中打开后重新保存（命令可用 --rulebook 指明规则）。',
  },
  /** What lies on the page, where the other file is called the same. */
  here: (name: string) => `${name}（本页）`,
  button: '合并另一队的核查文件',
  inConflict: '有分歧',
  choose: '各队所填不同，请核实后选定',
  take: (claim: string) => `取：${claim}`,
  asInForm: '以表单所填为准',
  settled: (count: number) => `已选定的分歧（${count}项）`,
  decide: '分歧不由程序取舍：两方所填都已保留，选定之前不会因此判为达标。请在核查页中筛选“有分歧”，逐项选定。',
};

export type MergeWords = typeof zhMerge;
