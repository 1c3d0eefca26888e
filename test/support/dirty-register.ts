/** A register with each trouble that registers have, and what must come of every cell that has one. */
import { addressOf } from '../../src/tables/source-sheet.js';
import { type Cell, idNumber, workbook } from './registers.js';

/** What must come of a cell: its value, an issue, or a note beside its value. */
interface Becomes {
  readonly value?: string | number | boolean;
  readonly issue?: string;
  /** The question that the cell waits for. */
  readonly question?: string;
  readonly note?: string;
}

interface Trouble extends Becomes {
  readonly trouble: string;
  readonly column: string;
  readonly cell: Cell;
  readonly path: string;
}

const trouble = (trouble: string, column: string, cell: Cell, path: string, becomes: Becomes): Trouble => ({
  trouble,
  column,
  cell,
  path,
  ...becomes,
});

const ofHouseholds = [
  '户编号',
  '户主姓名',
  '家庭人口数',
  '工资性收入',
  '人均纯收入（元）',
  '是否危房户',
  '住房等级',
  '饮水是否安全',
  '年缺水天数',
  '行政村',
  '备查码',
];
const ofMembers = ['户编号', '姓名', '证件号码', '出生日期', '与户主关系', '在校生状况', '未上学原因', '医疗保险'];

const wages = (name: string, cell: Cell, becomes: Becomes) =>
  trouble(name, '工资性收入', cell, 'income.wages', becomes);
const born = (name: string, cell: Cell, becomes: Becomes) =>
  trouble(name, '出生日期', cell, 'members[0].birthDate', becomes);
const card = (name: string, cell: Cell, becomes: Becomes) =>
  trouble(name, '证件号码', cell, 'members[0].birthDate', becomes);

const right = idNumber('1975-06-30', 8);
const wrongCheck = `${right.slice(0, 17)}${right.endsWith('1') ? '2' : '1'}`;

/** Troubles of the sheet of households, each in a row of its own. */
const householdTroubles: readonly Trouble[] = [
  wages('thousands separators', '12,345.60', { value: '12345.60' }),
  wages('full width', '１２３４５', { value: '12345' }),
  wages('unit behind', '3500元', { value: '3500' }),
  wages('ten thousand behind, yuan above the header', '1.25万元', { value: '12500' }),
  wages('an apostrophe before', "'3500", { value: '3500' }),
  wages('a formula of a text', '="3500"', { value: '3500' }),
  wages('a format that divides', { is: 35000, as: '0!.0,"万"' }, { value: '35000.0' }),
  wages('a format of ten thousand', { is: 1.25, as: '0.00"万元"' }, { value: '12500' }),
  wages('more decimals than money has', 3500.123456, { value: '3500.1235', note: 'rounded' }),
  wages('a sum of doubles', 2999.9999999999995, { value: '3000' }),
  wages('below nought', -500, { issue: 'outOfRange' }),
  wages('two numbers', '3500\n4000', { issue: 'wrongType' }),
  wages('a range', '3000-3500', { issue: 'wrongType' }),
  wages('a month', '3500元/月', { issue: 'wrongType' }),
  wages('about', '约3500', { issue: 'wrongType' }),
  wages('an error', { error: '#N/A' }, { issue: 'errorCell' }),
  wages('a day', { is: 43281, as: 'yyyy-mm-dd' }, { issue: 'wrongType' }),
  wages('yes', true, { issue: 'wrongType' }),
  wages('无', '无', { issue: 'unanswered', question: 'none:无' }),
  wages('a dash', '—', { issue: 'unanswered', question: 'none:—' }),
  wages('blank', null, {}),
  trouble('a part of a person', '家庭人口数', 2.5, 'reported.members', { issue: 'wrongType' }),
  trouble('persons behind', '家庭人口数', '3人', 'reported.members', { value: 3 }),
  trouble('a tick', '是否危房户', '√', 'housing.dangerous', { value: true }),
  trouble('a cross', '是否危房户', '×', 'housing.dangerous', { value: false }),
  trouble('a bare code', '是否危房户', 1, 'housing.dangerous', { issue: 'unanswered', question: 'yesCode:是否危房户' }),
  trouble('neither yes nor no', '是否危房户', '待定', 'housing.dangerous', { issue: 'wrongType' }),
  trouble('a grade in words', '住房等级', '三级', 'housing.grade', { value: 'C' }),
  trouble('a grade that there is none of', '住房等级', 'E级', 'housing.grade', { issue: 'notInList' }),
  trouble('a slash', '饮水是否安全', '/', 'attested.water', { issue: 'unanswered', question: 'noneOther:/' }),
  trouble('more days than a year has', '年缺水天数', '400', 'water.shortDaysPerYear', { issue: 'outOfRange' }),
  trouble('a number made a day', '行政村', { is: 43162, as: 'm"-"d' }, 'villageName', { issue: 'wrongType' }),
  trouble('blanks in a name', '户主姓名', '檀　 山', 'members[0].name', { value: '檀山' }),
  trouble('a rare character lost', '户主姓名', '檀?山', 'members[0].name', { value: '檀?山', note: 'questionMark' }),
  trouble('the id as a number', '户编号', 43998200201, 'id', { value: '43998200201' }),
  trouble('an id that lost its digits', '户编号', 439982002000000000, 'id', { issue: 'digitsLost' }),
  trouble('no id', '户编号', '/', 'id', { issue: 'missingField' }),
  trouble('a column that nobody knows', '备查码', 'X1', '', { note: 'unknownColumn' }),
];

/** Troubles of the sheet of members, each of a household of its own. */
const memberTroubles: readonly Trouble[] = [
  born('dots', '1975.6.30', { value: '1975-06-30' }),
  born('slashes', '1975/6/30', { value: '1975-06-30' }),
  born('in words', '1975年6月30日', { value: '1975-06-30' }),
  born('eight digits', '19750630', { value: '1975-06-30' }),
  born('eight digits with a fraction', '19750630.0', { value: '1975-06-30' }),
  born('a day', { is: 27575, as: 'yyyy-mm-dd' }, { value: '1975-06-30' }),
  born('an East Asian day', { is: 27575, as: 'yyyy"年"m"月"d"日"' }, { value: '1975-06-30' }),
  born('a serial number', 27575, { issue: 'unanswered', question: 'serial:出生日期' }),
  born('a serial number as text', '27575', { issue: 'notADate' }),
  born('a day that there is none of', '1975-02-30', { issue: 'notADate' }),
  born('a month', '197506', { issue: 'notADate' }),
  born('two digits of a year', '75.6.30', { issue: 'notADate' }),
  born('after the day of judgement', '2019-01-01', { value: '2019-01-01', issue: 'dateAfterAsOf' }),
  card('eighteen digits', right, { value: '1975-06-30' }),
  card('a small x', idNumber('1975-06-30', 1).replace('X', 'x'), { value: '1975-06-30' }),
  card('fifteen digits', '439981750630017', { value: '1975-06-30' }),
  card('a disability certificate', `${idNumber('1975-06-30', 21)}43`, { value: '1975-06-30' }),
  card('a wrong check character', wrongCheck, { value: '1975-06-30', note: 'checkDigit' }),
  card('a number that lost its digits', Number(idNumber('1975-06-30', 2).slice(0, 17)) * 10, { issue: 'digitsLost' }),
  card('the same in digits of CSV', '4.3998E+17', { issue: 'digitsLost' }),
  card('one digit too few', right.slice(1), { issue: 'notADate' }),
  card('a day that there is none of', '439981197502300019', { issue: 'notADate' }),
  card('nines', '999999999999999999', {}),
  trouble('the code of a relation', '与户主关系', '01', 'members[0].relation', {
    issue: 'unanswered',
    question: 'codes:与户主关系',
  }),
  trouble('a relation in words', '与户主关系', '之儿媳', 'members[0].relation', { value: 'other' }),
  trouble('a year of school', '在校生状况', '普通高中一年级', 'members[0].schooling', { value: 'inSchool' }),
  trouble('a code before its word', '在校生状况', '03 小学', 'members[0].schooling', { value: 'inSchool' }),
  trouble('no state of schooling', '在校生状况', '肄业', 'members[0].schooling', { issue: 'notInList' }),
  trouble('a reason alone', '未上学原因', '辍学', 'members[0].schooling', { value: 'droppedOut' }),
  trouble('insurance in words', '医疗保险', '新农合', 'members[0].medicalInsurance', { value: 'resident' }),
  trouble('no insurance that there is', '医疗保险', '商业保险', 'members[0].medicalInsurance', { issue: 'notInList' }),
];

const HEADER_ROW = 3;
const idOf = (number: number) => `439982001${String(number).padStart(3, '0')}`;

const rowOf = (columns: readonly string[], plain: Readonly<Record<string, Cell>>, { column, cell }: Trouble): Cell[] =>
  columns.map((one) => (one === column ? cell : (plain[one] ?? null)));

const householdRow = (one: Trouble, at: number) =>
  rowOf(ofHouseholds, { 户编号: idOf(at + 1), 户主姓名: '枧一', 家庭人口数: 2, 工资性收入: 100, 行政村: '甲村' }, one);
const memberRow = (one: Trouble, at: number) => rowOf(ofMembers, { 户编号: idOf(501 + at), 姓名: '枧二' }, one);

/** Below the troubles of single cells, those of rows. */
const firstBelow = HEADER_ROW + 1 + householdTroubles.length;
const memberHouseholds = memberTroubles.map((_, at): Cell[] => [idOf(501 + at), '枧二', 1, 100]);
const below: readonly (readonly Cell[])[] = [
  ['小计', null, null, 200],
  [idOf(901), '栾甲', 2, 100, 4000],
  [idOf(902), '栾乙', 2, 100, null],
  [idOf(901), '栾甲', 2, 100, 4000],
  [null, '栾丙', 1, 100],
  ofHouseholds,
  ...memberHouseholds,
  ['合计', null, null, 9999],
  ['注：1.本表一式三份。'],
];
const strayRow = HEADER_ROW + memberTroubles.length;

/** The bytes of the register. */
export function dirtyRegister(): Uint8Array {
  return workbook([
    {
      name: '户表',
      rows: [
        ['贫困户收支情况表'],
        ['填报单位：某乡人民政府', null, null, null, '单位：元'],
        ofHouseholds,
        ...householdTroubles.map(householdRow),
        ...below,
      ],
      merged: [`E${firstBelow + 1}:E${firstBelow + 2}`],
      hidden: [HEADER_ROW + 2],
      dimension: 'A1:B2',
    },
    {
      name: '成员表',
      rows: [
        ['成员情况'],
        ofMembers,
        ...memberTroubles.map(memberRow),
        [idOf(999), '栾丁', null, '1970-01-01'],
        [null, '栾戊', null, '1970-01-01'],
      ],
    },
  ]);
}

const told = (sheet: string, columns: readonly string[], top: number) => (one: Trouble, at: number) => {
  const { column, cell: _, ...rest } = one;
  return { sheet, cell: addressOf(columns.indexOf(column) + 1, top + at), ...rest };
};

/** What must come of it. */
export const dirtyExpected = {
  options: { asOf: '2018-12-31' },
  cells: [
    ...householdTroubles.map(told('户表', ofHouseholds, HEADER_ROW + 1)),
    ...memberTroubles.map(told('成员表', ofMembers, HEADER_ROW)),
    { sheet: '户表', cell: `A${firstBelow}`, trouble: 'a sum inside', path: '', note: 'passedOver' },
    {
      sheet: '户表',
      cell: `E${firstBelow + 2}`,
      trouble: 'a sum merged over two households',
      path: 'reported.perCapitaNetIncome',
      issue: 'mergedNumber',
    },
    {
      sheet: '户表',
      cell: `A${firstBelow + 3}`,
      trouble: 'a household twice',
      path: 'id',
      value: idOf(901),
      note: 'householdTwice',
    },
    {
      sheet: '户表',
      cell: `A${firstBelow + 4}`,
      trouble: 'a household without a number',
      path: 'id',
      issue: 'noHousehold',
    },
    { sheet: '户表', cell: `A${firstBelow + 5}`, trouble: 'the header again', path: '', note: 'passedOver' },
    {
      sheet: '户表',
      cell: `A${firstBelow + 6 + memberHouseholds.length}`,
      trouble: 'the sum at the end',
      path: '',
      note: 'passedOver',
    },
    {
      sheet: '户表',
      cell: `A${firstBelow + 7 + memberHouseholds.length}`,
      trouble: 'a note below',
      path: '',
      note: 'passedOver',
    },
    {
      sheet: '成员表',
      cell: `A${strayRow}`,
      trouble: 'a member of no household',
      path: 'id',
      value: idOf(999),
      issue: 'noHousehold',
    },
    {
      sheet: '成员表',
      cell: `A${strayRow + 1}`,
      trouble: 'a member without a number',
      path: 'id',
      issue: 'noHousehold',
    },
  ],
} as const;
