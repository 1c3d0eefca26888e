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
  decide:
    '分歧不由程序取舍：两方所填都已保留，选定之前不会因此判为达标。请在核查页打开合并后的文件，筛选“有分歧”，逐项选定。',
};

export type MergeWords = typeof zhMerge;
