/** The verdict beside the form: what came out and why, what is open, what to ask next, on which clause it rests. */
import type { Issue } from '../base/issue.js';
import { describeCitation } from '../describe/describe-citation.js';
import type { CriterionExplanation } from '../explain/criteria-explained.js';
import { outcomeWords } from '../explain/rule-words.js';
import { MARKS } from '../explain/text.js';
import { words } from '../words/index.js';
import { pageWords } from '../words/page.js';
import { type Child, fill, freshId, h, listOfTexts } from './element.js';
import type { AskedCase, CaseJudge, ReachedCase, ToldCase } from './judge-case.js';
import { saidIssue } from './said-issue.js';

/** So many questions are seen at once, so that the form is not far below them on a phone. */
const AT_ONCE = 4;

export class VerdictPanel {
  readonly element = h('section', { class: 'verdict' });
  readonly #head = h('p', { class: 'outcome', role: 'status' });
  /** What is asked next stands before the form where there is no room beside it, all else behind. */
  readonly #next = h('div', { class: 'first' });
  readonly #body = h('div', { class: 'last' });

  constructor(
    readonly judge: CaseJudge,
    /** Goes to the box of a field. */
    readonly goTo: (path: string) => void,
    /** Stands before every outcome, where it is none of the case as it is. */
    readonly mark = '',
  ) {
    this.element.setAttribute('aria-label', `${mark}${pageWords[judge.language].verdict.title}`);
    this.element.append(this.#head, this.#next, this.#body);
  }

  /** What came out, at once; what is said of it comes later, and nothing that was said before stays until then. */
  reached({ verdict }: ReachedCase): void {
    const { outcome, rule, asOf } = verdict;
    this.element.dataset.outcome = outcome;
    this.#head.className = `outcome ${outcome}`;
    fill(
      this.#head,
      `${this.mark}${MARKS[outcome]} ${outcomeWords(rule, this.judge.language)[outcome]}`,
      ' ',
      h('small', {}, asOf),
    );
    for (const part of [this.#next, this.#body]) part.setAttribute('aria-busy', 'true');
  }

  /** That nothing can be judged, and what to mend. */
  refused(issues: readonly Issue[]): void {
    const { language } = this.judge;
    const say = pageWords[language].verdict;
    this.element.dataset.outcome = 'refused';
    this.#head.className = 'outcome refused';
    fill(this.#head, `${this.mark}! ${say.refused}`);
    const texts = issues.map((one) => saidIssue(one, this.judge));
    this.#fill([h('p', {}, say.refusedHint), listOfTexts(texts)], []);
  }

  /** All that is said of it. */
  told({ explanation, asked, findings, readings }: ToldCase): void {
    const { language } = this.judge;
    const say = pageWords[language].verdict;
    const { headline, caveats, criteria, lifecycle = [], settleFirst } = explanation;
    // What is asked stands above with what each answer does.
    const next = asked.length === 0 ? explanation.next : explanation.next.slice(0, settleFirst === undefined ? 0 : 1);
    const [hangs = '', ...flips] = readings;
    const first = [
      h('p', { class: 'headline' }, headline),
      listOfTexts(caveats.map((text) => `! ${text}`)),
      asked.length > 0 && [
        h('h3', {}, say.ask),
        this.#questions(asked.slice(0, AT_ONCE)),
        asked.length > AT_ONCE &&
          h(
            'details',
            {},
            h('summary', {}, pageWords[language].form.more(asked.length - AT_ONCE)),
            this.#questions(asked.slice(AT_ONCE), AT_ONCE),
          ),
      ],
    ];
    this.#fill(first, [
      next.length > 0 && [h('h3', {}, say.next), listOfTexts(next, 'ol')],
      h('h3', {}, say.criteria),
      criteria.map((one) => this.#criterion(one)),
      h('h3', {}, say.readings),
      h('p', { 'data-readings': flips.length }, hangs),
      listOfTexts(flips),
      lifecycle.length > 0 && [h('h3', {}, words[language].sentences.lifecycle.heading), listOfTexts(lifecycle, 'ol')],
      h('h3', {}, say.findings),
      findings.length === 0 ? h('p', {}, say.noFindings) : listOfTexts(findings),
    ]);
  }

  /** A button each, which leads to its box. */
  #questions(asked: readonly AskedCase[], before = 0): Child {
    const { language } = this.judge;
    const say = pageWords[language].verdict;
    const { semicolon } = words[language].sentences;
    return h(
      'ol',
      { class: 'ask', start: before + 1 },
      asked.map(({ path, kind, text, effects, isPartly, isBeside }) => {
        if (kind === 'parameter') return h('li', {}, text);
        const id = freshId();
        const go = () => this.goTo(path);
        const some = effects.length === 0 ? [say.together] : isPartly ? [...effects, say.otherwise] : effects;
        const told = isBeside ? [...some, say.besideList] : some;
        return h(
          'li',
          {},
          h('button', { type: 'button', 'data-ask': path, 'aria-describedby': id, on: { click: go } }, text),
          h('p', { id, class: 'note' }, told.join(semicolon)),
        );
      }),
    );
  }

  #fill(first: Child, last: Child): void {
    fill(this.#next, first);
    fill(this.#body, last);
    for (const part of [this.#next, this.#body]) part.removeAttribute('aria-busy');
  }

  /** A criterion in a sentence; its comparisons, workings and clause where somebody opens it. */
  #criterion(criterion: CriterionExplanation): Child {
    const { language } = this.judge;
    const { outcome, sentence, required, checks, workings, conflicts, tooWide, weak, readings } = criterion;
    const { table, sentences } = words[language];
    return h(
      'details',
      { class: outcome, 'data-criterion': criterion.id },
      h('summary', {}, `${MARKS[outcome]} ${sentence}${required ? '' : table.advisory}`),
      h(
        'table',
        {},
        h(
          'thead',
          {},
          h(
            'tr',
            {},
            ['', table.item, table.value, table.bound, table.margin].map((name) => h('th', { scope: 'col' }, name)),
          ),
        ),
        h(
          'tbody',
          {},
          checks.map((check) =>
            h(
              'tr',
              { class: check.outcome },
              h('td', {}, check.counts ? MARKS[check.outcome] : '·'),
              [check.label, check.value, check.bound, check.margin].map((text) => h('td', {}, text)),
            ),
          ),
        ),
      ),
      listOfTexts([
        ...workings,
        ...[...conflicts, ...tooWide].map(({ text }) => `? ${text}`),
        ...readings,
        ...weak.map((text) => `* ${text}`),
      ]),
      this.#clauses(criterion.id, sentences.colon),
    );
  }

  /** The clauses it rests on, with their documents in full. */
  #clauses(id: string, colon: string): Child {
    const { language, rulebook } = this.judge;
    const say = pageWords[language].verdict;
    const rules = [...rulebook.verdicts.values()].flatMap(({ criteria }) => criteria);
    const citations = rules.find((one) => one.id === id)?.citations ?? [];
    return citations.map((citation) => {
      const { text, title, issuer, date = '', note } = describeCitation(citation, rulebook, language);
      return h(
        'p',
        { class: 'clause' },
        h('b', {}, `${say.clause}${colon}${text}`),
        h('br'),
        [title, issuer, date].filter((part) => part !== '').join(words[language].wideSpace),
        note !== undefined && [h('br'), note],
      );
    });
  }
}
