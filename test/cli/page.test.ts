import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { languages } from '../../src/words/words.js';
import { folderOf, run } from './run.js';

it('writes the page as it is built, with what is put inside as data', async () => {
  const folder = folderOf({ 'r.json': '{"level":"village","id":"</script>"}' });
  const [plain, inside] = [join(folder, 'a.html'), join(folder, 'b.html')];
  expect(await run(['page', '-o', plain])).toMatchObject({ status: 0, stdout: '' });
  expect(readFileSync(plain, 'utf8')).not.toContain('<!--data-->');
  const args = ['--records', join(folder, 'r.json'), '--rulebook', 'fixtures/small-rulebook'];
  expect((await run(['page', '-o', inside, ...args])).status).toBe(0);
  const [, records = ''] = /id="tuopin-records">(.*?)<\/script>/.exec(readFileSync(inside, 'utf8')) ?? [];
  const { name, base64 } = JSON.parse(records) as { name: string; base64: string };
  expect([name, Buffer.from(base64, 'base64').toString()]).toEqual(['r.json', '{"level":"village","id":"</script>"}']);
  expect(readFileSync(inside, 'utf8')).toContain('id="tuopin-rulebook"');
});

it('writes over no file, no other kind of file, and puts nothing inside that the page cannot read', async () => {
  const folder = folderOf({ 'x.html': 'mine', 'r.xls': '' });
  const at = (name: string) => join(folder, name);
  for (const [index, args] of [
    ['-o', at('x.html')],
    ['-o', at('y.txt')],
    ['-o', at('y.html'), '--records', at('r.xls')],
    ['-o', at('y.html'), '--records', at('none.json')],
    ['-o', at('y.html'), '--rulebook', at('none')],
    [],
  ].entries()) {
    const lang = languages[index % languages.length] as string;
    expect((await run(['page', ...args, '--lang', lang])).status, args.join(' ')).toBe(2);
  }
  expect(readFileSync(at('x.html'), 'utf8')).toBe('mine');
  expect(['y.txt', 'y.html'].filter((name) => existsSync(at(name)))).toEqual([]);
});
