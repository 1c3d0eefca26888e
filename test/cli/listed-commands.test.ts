import { describe, expect, it } from 'vitest';
import { commandNames } from '../../src/cli/command-names.js';
import { commands } from '../../src/cli/commands.js';
import { addListed } from '../../src/cli/listed-commands.js';
import { runCommand } from '../../src/cli/run-command.js';
import { placesOf } from '../../src/present/places.js';
import { commandWords } from '../../src/words/command.js';
import { languages } from '../../src/words/words.js';
import { run } from './run.js';

describe.each(languages)('the help page in %s', (language) => {
  it('lists the commands as they are', async () => {
    const page = async (added: Parameters<typeof runCommand>[2]) => {
      let text = '';
      await runCommand(
        ['--help', '--lang', language],
        {
          language,
          say: commandWords[language],
          stdin: () => process.stdin,
          output: {
            write: async (more) => {
              text += more;
            },
          },
          complain: () => undefined,
          colour: false,
        },
        added,
      );
      return text;
    };
    const loaded = await Promise.all(commandNames.map((name) => commands[name]()));
    expect(await page([addListed])).toBe(await page(loaded));
  });

  it('fits 80 columns, as do the options of each command', async () => {
    const tooWide = (text: string) => text.split('\n').filter((line) => placesOf(line) > 80);
    const { stdout } = await run(['--help', '--lang', language]);
    expect(tooWide(stdout)).toEqual([]);
    for (const name of commandNames) {
      const page = (await run([name, '--help', '--lang', language])).stdout;
      const options = page.slice(0, page.indexOf('--help'));
      expect(options.split('\n').length, name).toBeGreaterThan(5);
      expect(tooWide(options), name).toEqual([]);
    }
  });
});

it('who slips in a name is told the one meant', async () => {
  const { status, stderr } = await run(['chek', 'fixtures/records']);
  expect(status).toBe(2);
  expect(stderr).toMatch(/check/);
});
