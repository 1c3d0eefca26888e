import { expect, it } from 'vitest';
import { zhInGroup } from '../../../src/words/zh/in-group.js';

it.each([
  ['村道', '总长', '村道总长'],
  ['村卫生室', '卫生室总数', '村卫生室总数'],
  ['村卫生室', '室内面积', '村卫生室室内面积'],
  ['村卫生室', '其中：达标', '村卫生室（其中：达标）'],
  ['水', '水质', '水水质'],
])('%s, %s: %s', (group, label, whole) => {
  expect(zhInGroup(group, label)).toBe(whole);
});
