import { describe, expect, it } from 'vitest';
import {
  codeField,
  commonFields,
  field,
  group,
  isOptional,
  levelNamed,
  listOf,
  requiredGroup,
  requiredText,
} from '../../src/records/shape.js';

describe('a shape', () => {
  it('keeps what was said about a field', () => {
    expect(field('money', '甲', 'a', { unit: 'yuan/year' }).info).toEqual({
      kind: 'money',
      label: { zh: '甲', en: 'a' },
      unit: 'yuan/year',
    });
    expect(requiredText('编号', 'id', { personal: true }).info).toEqual({
      kind: 'text',
      label: { zh: '编号', en: 'id' },
      required: true,
      personal: true,
    });
    expect(codeField('辛', 'h', { A: ['甲', 'a'], none: ['无', 'none'] }).info.options).toEqual({
      A: { zh: '甲', en: 'a' },
      none: { zh: '无', en: 'none' },
    });
  });

  it('tells whether what it is of may be absent', () => {
    const member = requiredGroup({ name: field('text', '名', 'name') });
    const may = [field('count', '数', 'n'), group('组', 'group', {}), commonFields.extra];
    const must = [requiredText('编号', 'id'), member, listOf('人', 'people', member), levelNamed('village')];
    expect(may.map(isOptional)).toEqual([true, true, true]);
    expect(must.map(isOptional)).toEqual([false, false, false, false]);
  });
});
