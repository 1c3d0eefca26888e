import type { CellLook } from './written-sheet.js';
import { writtenXml } from './written-xml.js';

/** The looks of a workbook's cells, each once: a cell names its own by a number. */
export class LookList {
  readonly #numbers = new Map<string, number>();
  /** Most cells share their look with others: it need not be written out to be known. */
  readonly #known = new WeakMap<CellLook, number>();
  readonly #fonts = new Places('<font><sz val="11"/><name val="SimSun"/><family val="3"/><charset val="134"/></font>');
  readonly #fills = new Places(
    '<fill><patternFill patternType="none"/></fill>',
    '<fill><patternFill patternType="gray125"/></fill>',
  );
  readonly #borders = new Places('<border><left/><right/><top/><bottom/><diagonal/></border>');
  /** Formats of one's own count from 164. */
  readonly #formats = new Places();
  #last: CellLook | undefined;
  #attribute = '';
  readonly #looks = new Places('<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>');

  /** How a cell names a look. Of most cells it is that of the cell before. */
  attributeOf(look: CellLook | undefined): string {
    if (look === undefined) return '';
    if (look !== this.#last) {
      this.#last = look;
      this.#attribute = ` s="${this.numberOf(look)}"`;
    }
    return this.#attribute;
  }

  /** The number of a look. */
  numberOf(look: CellLook | undefined): number {
    if (look === undefined) return 0;
    const known = this.#known.get(look);
    if (known !== undefined) return known;
    const key = JSON.stringify(look);
    const number = this.#numbers.get(key) ?? this.#looks.of(this.#xf(look));
    this.#numbers.set(key, number);
    this.#known.set(look, number);
    return number;
  }

  #xf({ bold, wrap, centered, bordered, fill, format }: CellLook): string {
    const font = bold ? this.#fonts.of(`${FONT_START}<b/>${FONT_END}`) : 0;
    const colour =
      fill === undefined
        ? 0
        : this.#fills.of(`<fill><patternFill patternType="solid"><fgColor rgb="FF${fill}"/></patternFill></fill>`);
    const border = bordered ? this.#borders.of(BORDER) : 0;
    const written = format === undefined ? 0 : format === '@' ? 49 : 164 + this.#formats.of(format);
    const places = `${centered ? ' horizontal="center"' : ''}${wrap ? ' vertical="center" wrapText="1"' : ''}`;
    return `<xf numFmtId="${written}" fontId="${font}" fillId="${colour}" borderId="${border}" xfId="0"${
      written === 0 ? '' : ' applyNumberFormat="1"'
    }${font === 0 ? '' : ' applyFont="1"'}${colour === 0 ? '' : ' applyFill="1"'}${
      border === 0 ? '' : ' applyBorder="1"'
    }${places === '' ? '/>' : ` applyAlignment="1"><alignment${places}/></xf>`}`;
  }

  /** The part of the workbook that holds the looks. */
  toXml(): string {
    const formats = this.#formats.all.map(
      (format, index) => `<numFmt numFmtId="${164 + index}" formatCode="${writtenXml(format)}"/>`,
    );
    return `<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">${
      formats.length === 0 ? '' : `<numFmts count="${formats.length}">${formats.join('')}</numFmts>`
    }${this.#fonts.toXml('fonts')}${this.#fills.toXml('fills')}${this.#borders.toXml('borders')}<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>${this.#looks.toXml('cellXfs')}<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`;
  }
}

const FONT_START = '<font>';
const FONT_END = '<sz val="11"/><name val="SimSun"/><family val="3"/><charset val="134"/></font>';
const BORDER = `<border>${['left', 'right', 'top', 'bottom']
  .map((side) => `<${side} style="thin"><color auto="1"/></${side}>`)
  .join('')}<diagonal/></border>`;

/** Things in a list, each once. */
class Places {
  readonly all: string[];

  constructor(...first: string[]) {
    this.all = first;
  }

  /** The place of a thing, put at the end where it is not in the list yet. */
  of(one: string): number {
    const at = this.all.indexOf(one);
    return at >= 0 ? at : this.all.push(one) - 1;
  }

  toXml(name: string): string {
    return `<${name} count="${this.all.length}">${this.all.join('')}</${name}>`;
  }
}
