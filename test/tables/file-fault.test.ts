import { describe, expect, it } from 'vitest';
import { atMost, FileFault } from '../../src/tables/file-fault.js';

describe('atMost', () => {
  it('refuses more, and says of what', () => {
    expect(() => atMost(3, 3, 'rows')).not.toThrow();
    const refused = () => atMost(4, 3, 'rows');
    expect(refused).toThrow(FileFault);
    try {
      refused();
    } catch (error) {
      expect(error instanceof FileFault && error.issue).toEqual({ code: 'fileTooLarge', found: 'rows', expected: '3' });
    }
  });
});
