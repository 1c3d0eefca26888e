/**
 * What would be if: everything typed here changes a copy. The case as it stands, its file and its sheet know nothing of it,
 * and all of it is gone with whatever else is looked at.
 */
import { isInvalidRecordError } from '../base/errors.js';
import type { ParameterValues } from '../evaluate/set-parameters.js';
import { valueText } from '../explain/overrides.js';
import { outcomeWords } from '../explain/rule-words.js';
import { pathLabel } from '../explain/table.js';
import { listWords } from '../words/command.js';
import { words } from '../words/index.js';
import { pageWords } from '../words/page.js';
import type { CaseEntry } from './case-file.js';
import { type CameCase, CaseSides, cameOf } from './case-sides.js';
import { changedTexts } from './changed-texts.js';
import { type Child, fill, freshId, h } from './element.js';
import { CaseJudge, refusedWith } from './judge-case.js';
import { saidIssue } from './said-issue.js';

/** Shows it, with what is otherwise than in the case, and what comes of that. */
export function whatIfPanel(judge: CaseJudge, real: CaseEntry, leave: () => void): Child {
  const { language, rulebook } = judge;
  const say = pageWords[language].whatIf;
  const outcomeOf = (came: CameCase) =>
    'verdict' in came ? outcomeWords(came.verdict.rule, language)[came.verdict.outcome] : listWords[language].refused;
  const really = cameOf(judge, real);
  const parameters: Record<string, string> = {};
  const differing = h('div', { class: 'differing' });
  let now = real;
  let came = really;
  const draw = () => {
    const figures = Object.entries(parameters).map(([id, value]) => [figureLabel(id), figureNow(id), value] as const);
    const rows = [...figures, ...changedTexts(real, now, judge)];
    fill(
      differing,
      h('p', { role: 'status' }, `${say.outcome(outcomeOf(really), outcomeOf(came))}`),
      rows.length === 0
        ? h('p', {}, say.nothing)
        : h(
            'table',
            {},
            h(
              'thead',
              {},
              h(
                'tr',
                {},
                [say.item, say.real, say.assumed].map((one) => h('th', { scope: 'col' }, one)),
              ),
            ),
            h(
              'tbody',
              {},
              rows.map(([name, ...values]) =>
                h(
                  'tr',
                  {},
                  h('th', { scope: 'row' }, name),
                  values.map((one) => h('td', {}, one)),
                ),
              ),
            ),
          ),
    );
  };
  const sides = new CaseSides({
    judge,
    entry: real,
    mark: pageWords[language].case.assumed,
    came: (entry, one) => {
      now = entry;
      came = one;
      draw();
    },
  });
  const checks = 'verdict' in really ? really.verdict.criteria.flatMap((one) => one.checks) : [];
  const ids = [...new Set(checks.flatMap(({ parameter }) => parameter ?? []))];
  const level = 'verdict' in really ? really.verdict.level : 'household';
  const figureLabel = (id: string) => pathLabel(level, `parameters.${id}`, language, rulebook);
  const figureNow = (id: string) => {
    const value = checks.find(({ parameter }) => parameter === id)?.expected ?? null;
    return typeof value === 'string' ? valueText(level, `parameters.${id}`, value, rulebook, language) : '';
  };
  const figure = (id: string) => {
    const [at, faultId] = [freshId(), freshId()];
    const fault = h('span', { id: faultId, class: 'fault' });
    const input: HTMLInputElement = h('input', {
      id: at,
      inputmode: 'decimal',
      autocomplete: 'off',
      'aria-describedby': faultId,
      'data-figure': id,
      on: {
        input: () => {
          const value = input.value.trim();
          if (value === '') delete parameters[id];
          else parameters[id] = value;
          fill(fault);
          input.removeAttribute('aria-invalid');
          try {
            sides.judgeBy(new CaseJudge(rulebook, language, parameters as ParameterValues, judge.mask));
          } catch (error) {
            if (!isInvalidRecordError(error)) throw error;
            const issues = refusedWith(error);
            fill(fault, issues.map((one) => saidIssue(one, judge)).join(words[language].sentences.semicolon));
            input.setAttribute('aria-invalid', 'true');
            sides.judgeBy(judge, issues);
          }
        },
      },
    });
    return h(
      'div',
      { class: 'field' },
      h('label', { for: at }, `${figureLabel(id)}${words[language].bracketed(figureNow(id))}`),
      input,
      fault,
    );
  };
  return [
    h(
      'div',
      { class: 'banner' },
      h('p', {}, say.banner),
      h('button', { type: 'button', class: 'main', 'data-leave': true, on: { click: leave } }, say.leave),
    ),
    differing,
    ids.length > 0 && h('details', { class: 'form' }, h('summary', {}, say.figures), ids.map(figure)),
    sides.element,
  ];
}
