import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FileFault } from '../../src/tables/file-fault.js';
import { MAX_TOKEN } from '../../src/tables/limits.js';
import { XmlReader } from '../../src/tables/xml.js';
import { escaped } from '../support/workbooks.js';

/** All that stands in pieces of XML, with the attribute `a` of what opens. */
function tokensOf(...chunks: string[]): string[] {
  const xml = new XmlReader(chunks, 'a.xml');
  const found: string[] = [];
  for (let token = xml.next(); token !== 'end'; token = xml.next()) {
    if (token === 'text') found.push(xml.text);
    else if (token === 'close') found.push(`/${xml.name}`);
    else found.push(`${xml.name}${xml.attribute('a') === undefined ? '' : `=${xml.attribute('a')}`}`);
  }
  return found;
}

const faultOf = (...chunks: string[]) => {
  try {
    tokensOf(...chunks);
  } catch (error) {
    if (error instanceof FileFault) return error.issue;
    throw error;
  }
  return undefined;
};

describe('XmlReader', () => {
  it('reads elements without their prefixes, attributes, text, and what is written as it is', () => {
    const text = `<?xml version="1.0"?><!-- <x> --><x:a a='1' b=">" ><b  x:a = "&lt;&#20013;&#x4E2D;"/>t&amp;<![CDATA[<&amp;]]></x:a >`;
    const found = ['a=1', 'b=<中中', '/b', 't&', '<&amp;', '/a'];
    expect(tokensOf(text)).toEqual(found);
    for (let cut = 0; cut <= text.length; cut += 1) {
      expect(tokensOf(text.slice(0, cut), text.slice(cut)).join('|').replace('t|&|', 't&|'), String(cut)).toBe(
        found.join('|'),
      );
    }
    expect(tokensOf(...text)).toEqual(found);
  });

  it('finds an attribute by its whole name only, and none in a value', () => {
    expect(tokensOf('<e ab="1" ba="2" x=" a=\'3\'"/>')).toEqual(['e', '/e']);
    expect(tokensOf('<e ab="1" a="2"/>')).toEqual(['e=2', '/e']);
  });

  it('keeps of an element what was before, not after', () => {
    const xml = new XmlReader(['<e a="1"><f/></e>'], 'a.xml');
    expect([xml.next(), xml.attribute('a'), xml.next(), xml.attribute('a')]).toEqual(['open', '1', 'open', undefined]);
  });

  it('reads flags', () => {
    const flags = ['1', 'true', '0', 'false', ''].map((value) => {
      const xml = new XmlReader([`<e a="${value}"/>`], 'a.xml');
      xml.next();
      return xml.flag('a');
    });
    expect(flags).toEqual([true, true, false, false, false]);
  });

  it('gives all text in an element, and leaves one', () => {
    const xml = new XmlReader(
      ['<e>a<b>b<c/></b>c</e><f>x<g>y</g></f><h/>'.replace(/^/, '<r>').concat('</r>')],
      'a.xml',
    );
    xml.next();
    xml.next();
    expect([xml.content(), xml.name, xml.depth]).toEqual(['abc', 'e', 1]);
    xml.next();
    xml.leave();
    expect([xml.next(), xml.name]).toEqual(['open', 'h']);
    expect(xml.content()).toBe('');
    expect([xml.next(), xml.next()]).toEqual(['close', 'end']);
  });

  it('refuses document types, and with them entities of their own', () => {
    for (const text of [
      '<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>',
      '<!DOCTYPE a SYSTEM "file:///etc/passwd"><a/>',
      '<!ENTITY b "c">',
    ]) {
      expect(faultOf(text)).toEqual({ code: 'declaration', found: 'a.xml' });
    }
  });

  it.each([
    '<a>',
    '<a></a></a>',
    '<a',
    '<a b="1',
    '<a b="1"',
    '<a b=1></a>',
    '<a b></a>',
    '<a b >x</a>',
    '<a/ ></a>',
    '<a>&b;</a>',
    '<a>&</a>',
    '<a>&amp</a>',
    '<a>&#0;</a>',
    '<a>&#x110000;</a>',
    '<a>&constructor;</a>',
    '<a a="&x;"></a>',
    '<',
    '<!-- <a></a>',
    '<a><![CDATA[x</a>',
    '<?xml ',
    '</a/>',
  ])('refuses %s', (text) => {
    expect(faultOf(text)).toEqual({ code: 'damagedFile', found: 'a.xml' });
  });

  it('refuses a piece that never ends without keeping it', () => {
    let given = 0;
    function* endless() {
      yield '<a b="';
      for (;;) {
        given += 1;
        yield 'x'.repeat(1000);
      }
    }
    const xml = new XmlReader(endless(), 'a.xml');
    expect(() => xml.next()).toThrow(FileFault);
    expect(given).toBeLessThan(MAX_TOKEN / 1000 + 3);
  });

  it('gives back any text, in any pieces', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 1, max: 9 }), (text, size) => {
        const whole = `<e a="${escaped(text)}">${escaped(text)}</e>`;
        const xml = new XmlReader(whole.match(new RegExp(`[^]{1,${size}}`, 'g')) ?? [], 'a.xml');
        xml.next();
        expect(xml.attribute('a')).toBe(text);
        expect(xml.content()).toBe(text);
      }),
    );
  });
});
