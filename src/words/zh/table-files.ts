/** What keeps a file of cells from being read, in Chinese: what is wrong, and what to do. */

/** By the codes of faults; `what` is the part of the file, or what of it is too much. */
export const zhTableFiles = {
  fault: {
    emptyFile: () => '文件是空的；请检查是否选错文件，或重新导出',
    notATable: () => '不是表格文件；请提供 .xlsx、.xls 工作簿，或 .csv、.tsv、.txt 文本（压缩包请先解压）',
    oldWorkbook: () => '是旧版 .xls 工作簿；请用 WPS 或 Excel 打开，另存为 .xlsx',
    binaryWorkbook: () => '是二进制工作簿（.xlsb）；请用 WPS 或 Excel 打开，另存为 .xlsx',
    openDocument: () => '是 .ods 文档；请用 WPS、Excel 或 LibreOffice 打开，另存为 .xlsx',
    dBase: () => '是 dBase 数据库文件（.dbf），表头和小数可能已被截断；请从原系统导出 .xlsx 工作簿',
    webPage: () => '是网页，只是扩展名写成了表格；请用 WPS 或 Excel 打开，另存为 .xlsx',
    xmlWorkbook: () => '是 XML 表格；请用 WPS 或 Excel 打开，另存为 .xlsx',
    password: () => '设有打开密码；请用 WPS 或 Excel 输入密码打开，取消密码后另存',
    damagedFile: ({ what }: { what: string }) =>
      `文件已损坏${what === '' ? '' : `（${what}）`}；请重新导出或重新复制，或用 WPS、Excel 打开修复后另存为 .xlsx`,
    wrongCharacters: () =>
      '有无法识别的字符，既不是 UTF-8，也不是 GB18030 或 UTF-16；请用 WPS 或 Excel 打开，另存为“CSV UTF-8”或 .xlsx',
    declaration: ({ what }: { what: string }) =>
      `含有文档类型声明（${what}），正常的工作簿没有，不予读取；请核实文件来源，用 WPS 或 Excel 另存为 .xlsx`,
    fileTooLarge: ({ what, most }: { what: string; most: string }) =>
      `${what}超过上限 ${most}；请删去无关内容，或按乡镇、按村拆成几个文件`,
    noSheets: () => '工作簿中没有工作表；请检查是否选错文件',
  },
  /** What of a file can be too much. */
  amount: {
    parts: '文件内的组成部分',
    bytes: '解压后的字节数',
    text: '一处文字的长度',
    sheets: '工作表数',
    rows: '行数',
    columns: '列数',
    cells: '单元格数',
    merged: '合并单元格数',
    texts: '不同文字的个数',
  },
  /** Where a fault is: the sheet and the cell, each where known. */
  at: (sheet: string | undefined, cell: string | undefined, fault: string) =>
    `${sheet === undefined ? '' : `工作表“${sheet}”`}${cell ?? ''}${sheet === undefined && cell === undefined ? '' : '：'}${fault}`,
};

/** The words on files that cannot be read. */
export type TableFileWords = typeof zhTableFiles;
