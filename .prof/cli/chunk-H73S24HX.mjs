import {
  bare,
  cellWords,
  headingKey,
  headingsOf,
  isGroupOf,
  isWhether,
  textKey,
  unitNamed,
  zhCellWords
} from "./chunk-BZDO7E6K.mjs";
import {
  levels
} from "./chunk-LTCODZ6U.mjs";

// src/tables/layout.ts
var HEADER_ROWS = 40;
var MAX_STACKED = 3;
var FEWEST_KNOWN = 2;
var SURELY_KNOWN = 3;
var whoAndWhere = [
  "id",
  "ignore",
  "headName",
  "headIdNumber",
  "village",
  "villageName",
  "townshipName",
  "county",
  "countyName",
  "year"
];
function layoutOf(sheet, rows, level, fields, mapped) {
  const above = rows.slice(0, HEADER_ROWS);
  const candidates = [];
  for (const one of level === void 0 ? levels : [level]) {
    const headings = headingsOf(one, fields);
    for (let first = 0; first < above.length; first += 1) {
      for (let stacked = 1; stacked <= MAX_STACKED && first + stacked <= above.length; stacked += 1) {
        const taken = above.slice(first, first + stacked);
        const told2 = (mapped2) => columnsOf(sheet, above[first - 1], taken, headings, mapped2);
        const columns2 = told2((heading) => mapped(heading, one));
        if (columns2 === void 0) break;
        const known = knownIn(columns2);
        const isMapped = columns2.some(({ heading }) => mapped(heading, one) !== void 0);
        const own = isMapped ? knownIn(told2(() => void 0) ?? []) : known;
        if (known >= FEWEST_KNOWN) candidates.push({ first, stacked, level: one, columns: columns2, known, own });
      }
    }
  }
  const best = bestOf(candidates);
  if (best === void 0) return void 0;
  const after = rows[best.first + best.stacked];
  const below = after !== void 0 && isBelow(after) ? [after] : [];
  const columns = best.columns.map((column) => ({
    ...column,
    target: isOneOfMany(column, best.columns) ? void 0 : column.target,
    unit: column.unit ?? unitNamed(textOf(below[0]?.cells[column.column - 1]))
  }));
  const told = columns.flatMap(({ target }) => target ?? []);
  return {
    level: best.level,
    columns,
    header: above.slice(best.first, best.first + best.stacked).map(({ number }) => number),
    below: below.map(({ number }) => number),
    unit: unitAbove(above.slice(0, best.first)),
    hasMembers: told.some(({ member }) => member),
    hasHouseholds: told.some(({ member, to }) => !member && !whoAndWhere.includes(to))
  };
}
function bestOf(candidates) {
  const end = ({ first, stacked }) => first + stacked;
  const sure = candidates.filter(({ known, columns }) => known >= SURELY_KNOWN && known * 2 >= columns.length);
  const last = Math.min(...sure.map(end));
  return candidates.filter(({ first }) => first < last).reduce(
    (best, one) => best === void 0 || (one.known - best.known || one.own - best.own || rather(one, best)) > 0 ? one : best,
    void 0
  );
}
function rather(one, other) {
  return one.first === other.first ? one.columns.length - other.columns.length : other.stacked - one.stacked;
}
function isOneOfMany({ column, heading, target }, columns) {
  const lowest = (text) => textKey(text.split("/").at(-1) ?? "");
  return columns.some(
    (one) => one.column !== column && target !== void 0 && one.target?.to === target.to && one.heading !== heading && heading.includes("/") && lowest(one.heading) === lowest(heading)
  );
}
function knownIn(columns) {
  const told = new Set(columns.flatMap(({ target }) => target?.to ?? []));
  const ignored = columns.filter(({ target }) => target?.to === "ignore").length;
  told.delete("ignore");
  return told.size + ignored / 1e3;
}
function columnsOf({ merged }, before, rows, headings, mapped) {
  const width = Math.max(...rows.map(({ cells }) => cells.length));
  if (rows.some(({ cells }) => cells.some((cell) => cell !== void 0 && cell.kind !== "text"))) return void 0;
  if (!rows.slice(1).every((row, at) => isStackedUnder(row, rows[at]))) return void 0;
  const columns = [];
  for (let column = 1; column <= width; column += 1) {
    const stack = rows.flatMap((row, at) => {
      const own2 = textOf(row.cells[column - 1]);
      const over = own2 === "" && at < rows.length - 1 ? headingOver(merged, row, rows[at + 1], column) : own2;
      return over === "" ? [] : [over];
    });
    if (stack.length === 0) continue;
    const own = columnOf(column, stack, headings, mapped);
    const group = groupBefore(merged, before, rows[0], column);
    const isTold = group === "" || own.target === void 0 || mapped(own.heading) !== void 0;
    columns.push(isTold || isGroupOf(group, own.target) ? own : columnOf(column, [group, ...stack], headings, mapped));
  }
  return columns.length < FEWEST_KNOWN ? void 0 : columns;
}
function isStackedUnder({ cells }, above) {
  const texts = cells.map(textOf);
  return texts.some((text, at) => text !== "" && textOf(above.cells[at]) === "") && !texts.some((text) => /^[\d\s.,:/%-]+$|\d{6}/.test(text));
}
function headingOver(merged, row, below, column) {
  const inRow = merged.filter(
    ({ top, bottom, left, right }) => top <= row.number && row.number <= bottom && left < right
  );
  const over = inRow.find(({ left, right }) => left < column && column <= right);
  if (over !== void 0) return over.top === row.number ? textOf(row.cells[over.left - 1]) : "";
  if (inRow.length > 0) return "";
  let at = column - 1;
  while (at > 0 && textOf(row.cells[at - 1]) === "") at -= 1;
  return at === 0 || textOf(below?.cells[at - 1]) === "" ? "" : textOf(row.cells[at - 1]);
}
var NO_GROUP = [...cellWords("note"), ...cellWords("unit")].map(textKey);
var TITLE = cellWords("title").map(textKey);
function groupBefore(merged, before, header, column) {
  if (before === void 0 || before.number !== header.number - 1) return "";
  const first = header.cells.findIndex((cell) => cell !== void 0);
  const texts = before.cells.flatMap((cell, at) => textOf(cell) === "" ? [] : [at]);
  if (texts.length === 1 && (texts[0] ?? 0) <= first) return "";
  const group = textOf(before.cells[column - 1]) || headingOver(merged, before, header, column);
  const key = textKey(group);
  const isNone = key.includes(":") || NO_GROUP.some((word) => key.startsWith(word)) || TITLE.some((word) => key.endsWith(word));
  return isNone ? "" : group;
}
function columnOf(column, stack, headings, mapped) {
  const heading = stack.join("/");
  const { target, unit } = targetUnder(stack, headings);
  const told = mapped(heading) ?? target;
  return { column, heading, target: told?.to === "unknown" ? void 0 : told, unit };
}
function targetUnder(stack, headings) {
  const { name, unit } = withoutUnit(stack.at(-1) ?? "");
  const named = (heading) => headings.get(headingKey(heading));
  const isOver = (above, target2) => isGroupOf(withoutUnit(above).name, target2) || headingKey(above) === headingKey(stack.at(-1) ?? "");
  const target = named(stack.join("/")) ?? stack.map((_, at) => ({
    above: stack.slice(0, at),
    found: named(stack.slice(at).join("")) ?? named([...stack.slice(at, -1), name].join(""))
  })).find(({ above, found }) => found !== void 0 && above.every((one) => isOver(one, found)))?.found;
  return { target: target !== void 0 && isWhether(stack.join("")) && !canBeYes(target) ? void 0 : target, unit };
}
function canBeYes({ to, field }) {
  return to === "ignore" || field?.kind === "boolean" || field?.kind === "code";
}
function withoutUnit(heading) {
  const [, name = "", within = ""] = /^([^()]*)\(([^()]*)\)$/.exec(heading.normalize("NFKC").trim()) ?? [];
  const unit = unitNamed(within);
  return unit === void 0 ? { name: heading, unit } : { name, unit };
}
var ABOVE = new RegExp(
  `(?:^|[^${zhCellWords.unitOfPeople}])(?:${cellWords("unit").join("|")})\\s*[:\uFF1A]\\s*([^\\s,\uFF0C\u3001;\uFF1B]+)`,
  "i"
);
function unitAbove(rows) {
  for (const { cells } of rows) {
    for (const cell of cells) {
      const unit = unitNamed(ABOVE.exec(textOf(cell))?.[1] ?? "");
      if (unit === "yuan" || unit === "tenThousand" || unit === "thousandYuan") return unit;
    }
  }
  return void 0;
}
function isBelow({ cells }) {
  const texts = cells.flatMap((cell) => cell === void 0 ? [] : [bare(cell.text)]);
  if (texts.length === 0) return false;
  if (texts.every((text) => unitNamed(text) !== void 0)) return true;
  return texts.length > 3 && texts.every((text, at) => textKey(text).replace(/[()]/g, "") === String(at + 1));
}
function textOf(cell) {
  return cell?.kind === "text" ? bare(cell.text) : "";
}

export {
  HEADER_ROWS,
  layoutOf,
  targetUnder
};
