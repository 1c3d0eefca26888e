import { describe, expect, it } from 'vitest';
import { environmentLanguage } from '../../src/cli/language.js';
import { run } from './run.js';

const record = 'fixtures/records/counties/c-01.json';

describe('the language of words', () => {
  it.each<[NodeJS.ProcessEnv, 'zh' | 'en']>([
    [{ LC_ALL: 'zh_CN.UTF-8' }, 'zh'],
    [{ LC_ALL: 'zh' }, 'zh'],
    [{ LC_ALL: 'zh-Hans-CN' }, 'zh'],
    [{ LC_ALL: 'ZH_TW.Big5' }, 'zh'],
    [{ LC_ALL: 'en_US.UTF-8' }, 'en'],
    [{ LC_ALL: 'de_DE.UTF-8' }, 'en'],
    [{ LC_ALL: 'C' }, 'en'],
    [{ LC_ALL: 'POSIX' }, 'en'],
    [{ LC_MESSAGES: 'zh_CN.UTF-8' }, 'zh'],
    [{ LANG: 'zh_CN.UTF-8' }, 'zh'],
    [{ LC_ALL: 'C', LC_MESSAGES: 'zh_CN.UTF-8', LANG: 'zh_CN.UTF-8' }, 'en'],
    [{ LC_ALL: 'zh_CN.UTF-8', LC_MESSAGES: 'C', LANG: 'C' }, 'zh'],
    [{ LC_MESSAGES: 'en_US.UTF-8', LANG: 'zh_CN.UTF-8' }, 'en'],
    [{ LC_ALL: '', LC_MESSAGES: '', LANG: 'zh_CN.UTF-8' }, 'zh'],
    [{ LC_ALL: '', LC_MESSAGES: 'zh_CN.UTF-8', LANG: 'en_US.UTF-8' }, 'zh'],
    [{ LC_TIME: 'zh_CN.UTF-8', LANG: 'en_US.UTF-8' }, 'en'],
  ])('in %o is %s', (environment, language) => {
    expect(environmentLanguage(environment)).toBe(language);
  });

  it('comes from the platform where the environment says nothing', () => {
    const platform = new Intl.DateTimeFormat().resolvedOptions().locale;
    expect(environmentLanguage({})).toBe(platform.startsWith('zh') ? 'zh' : 'en');
  });

  it.each<[string, string[], NodeJS.ProcessEnv, string]>([
    ['the environment decides', [], { LANG: 'zh_CN.UTF-8' }, '✓ 县 C-01　2019-12-31　达标'],
    ['the environment decides', [], { LANG: 'zh_CN.UTF-8', LC_ALL: 'C' }, '✓ county C-01  2019-12-31  met'],
    ['--lang goes before it', ['--lang', 'en'], { LC_ALL: 'zh_CN.UTF-8' }, '✓ county C-01  2019-12-31  met'],
    ['--lang goes before it', ['--lang', 'zh'], { LC_ALL: 'en_US.UTF-8' }, '✓ 县 C-01　2019-12-31　达标'],
    ['--lang may be written in one', ['--lang=zh'], { LC_ALL: 'C' }, '✓ 县 C-01　2019-12-31　达标'],
  ])('%s: %o in %o', async (_, args, env, head) => {
    const { stdout } = await run(['check', record, '--format', 'table', ...args], { env });
    expect(stdout.split('\n')[0]).toBe(head);
  });

  it('may be named before the command', async () => {
    const { stdout } = await run(['--lang', 'zh', 'check', record, '--format', 'table'], { env: { LC_ALL: 'C' } });
    expect(stdout.split('\n')[0]).toBe('✓ 县 C-01　2019-12-31　达标');
  });

  it('is also that of complaints', async () => {
    const { stderr } = await run(['check', 'nope.json', '--lang', 'zh']);
    expect(stderr).toBe('nope.json：文件不存在；请检查路径\n');
  });
});
