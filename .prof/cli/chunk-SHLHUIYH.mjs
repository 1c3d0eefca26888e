import {
  hunanClauses
} from "./chunk-XTJJUOFE.mjs";
import {
  clauseStatuses,
  readClauses
} from "./chunk-54NKQVRR.mjs";
import {
  comparisonText,
  conditionText
} from "./chunk-OHTAWRUW.mjs";
import {
  documentMarkdown
} from "./chunk-ZSSJOPLP.mjs";
import {
  documentHtml
} from "./chunk-C3YIJUIY.mjs";
import {
  hunanLifecycle
} from "./chunk-TCH7VXT3.mjs";
import {
  readLifecycle
} from "./chunk-VXVY56QM.mjs";
import {
  derivationText
} from "./chunk-EVZEFY4G.mjs";
import {
  companionIn
} from "./chunk-6BX4O4OR.mjs";
import {
  inColumns
} from "./chunk-VZHZBLFN.mjs";
import {
  placesOf
} from "./chunk-S75OFTBI.mjs";
import {
  choiceWords
} from "./chunk-L7MZGXCK.mjs";
import {
  INDENT,
  blockLines
} from "./chunk-2TXO4SBQ.mjs";
import {
  listBlock,
  oneLine,
  pairsBlock,
  said,
  sectionOf,
  tableBlock,
  tableSections
} from "./chunk-BAMTXTJA.mjs";
import {
  UsageError
} from "./chunk-534TYOKS.mjs";
import {
  citationText
} from "./chunk-WY4235D6.mjs";
import {
  unitWord
} from "./chunk-EEME2DP7.mjs";
import {
  words
} from "./chunk-EQTF2RYJ.mjs";
import {
  resolve
} from "./chunk-WQP3XGY7.mjs";
import {
  criteriaOf,
  derivationOf,
  factsBehind,
  leavesOf,
  readingsUsedBy,
  ruleOf,
  rulesOf
} from "./chunk-OBET4LAP.mjs";
import {
  nearest,
  toDecimalString,
  yearOf
} from "./chunk-4FUCRHE5.mjs";
import {
  levelOf,
  scopes
} from "./chunk-LTCODZ6U.mjs";
import {
  printable,
  printableJson
} from "./chunk-CTC4LZFA.mjs";

// src/describe/coverage-document.ts
function coverageDocument(page, language) {
  const { source, scope, text, counts, clauses, unmapped, openQuestions } = page;
  const { rules, labelled, listSeparator } = words[language];
  const { heading } = rules;
  const about = [source.title, source.issuer, source.date].filter((part) => part !== void 0 && part !== "");
  const told = [
    about.join(rules.sentenceSeparator),
    ...scope === void 0 ? [] : [scope],
    ...text === void 0 ? [] : [rules.lineCounts(text.lines, text.mapped), text.counting]
  ];
  return {
    title: labelled(heading.coverage, source.source),
    blocks: [
      ...told.map((sentence) => said(sentence)),
      tableBlock(
        [heading.status, heading.count],
        clauseStatuses.map((status) => [rules.status[status], String(counts[status])])
      )
    ],
    sections: [
      sectionOf("clauses", heading.states, [
        tableBlock(
          [heading.states, heading.place, heading.kind, heading.status, heading.by, heading.remark],
          clauses.map((clause) => rowOf(clause, language))
        )
      ]),
      // What the document leaves open, and the lines that hold no clause, where the map names any.
      ...tableSections(
        "open-questions",
        heading.openQuestions,
        [heading.openQuestions, heading.place, heading.meanwhile],
        openQuestions.map(({ at, question, meanwhile }) => [question, at.join(listSeparator), meanwhile])
      ),
      ...tableSections(
        "unmapped",
        heading.unmapped,
        [heading.remark, heading.place],
        unmapped.map(({ reason, places }) => [
          reason,
          places.map((one) => placeText(one, language)).join(listSeparator)
        ])
      )
    ]
  };
}
function rowOf(clause, language) {
  const { states, kind, status, by, reason, note } = clause;
  const { rules, listSeparator, betweenSentences } = words[language];
  const remarks = [reason, note].filter((part) => part !== void 0).join(betweenSentences);
  return [states, placeText(clause, language), rules.kind[kind], rules.status[status], by.join(listSeparator), remarks];
}
function placeText({ at, lines }, language) {
  if (lines === void 0) return at;
  return words[language].rules.placeAndLines(
    at,
    lines.map(([from, to]) => from === to ? String(from) : `${from}\u2013${to}`)
  );
}

// src/describe/describe-citation.ts
function describeCitation({ source, at }, rulebook, language) {
  const listed = rulebook.sources.find(({ id }) => id === source);
  return {
    source,
    at,
    text: citationText({ source, at }, rulebook, language),
    title: listed?.title[language] ?? source,
    issuer: listed?.issuer[language] ?? "",
    ...listed?.date === void 0 ? {} : { date: listed.date },
    ...listed?.note === void 0 ? {} : { note: listed.note[language] }
  };
}

// src/describe/describe-coverage.ts
function describeCoverage(map, rulebook, language) {
  const { source, text, scope, clauses, unmapped, openQuestions } = map;
  const { at: _, ...document } = describeCitation({ source, at: "" }, rulebook, language);
  const count = (status) => clauses.filter((clause) => clause.status === status).length;
  return {
    source: document,
    ...scope === void 0 ? {} : { scope: scope[language] },
    ...text === void 0 ? {} : { text: { lines: text.lines, counting: text.counting[language], mapped: text.lines - linesIn(unmapped) } },
    counts: Object.fromEntries(clauseStatuses.map((status) => [status, count(status)])),
    clauses: clauses.map(({ lines, states, reason, note, ...clause }) => ({
      ...clause,
      ...lines === void 0 ? {} : { lines },
      states: states[language],
      ...reason === void 0 ? {} : { reason: reason[language] },
      ...note === void 0 ? {} : { note: note[language] }
    })),
    unmapped: unmapped.map(({ reason, places }) => ({ reason: reason[language], places })),
    openQuestions: openQuestions.map(({ question, meanwhile, ...one }) => ({
      ...one,
      question: question[language],
      meanwhile: meanwhile[language]
    }))
  };
}
function linesIn(unmapped) {
  const runs = unmapped.flatMap(({ places }) => places.flatMap(({ lines }) => lines));
  return runs.reduce((sum, [from, to]) => sum + to - from + 1, 0);
}

// src/describe/describe-parameter.ts
function describeParameter(parameter, rulebook, language) {
  const { id, labels, unit, open, values, series } = parameter;
  return {
    id,
    title: labels[language],
    ...unit === void 0 ? {} : { unit: unitWord(unit, rulebook.fields.units, language) },
    ...open === void 0 ? {} : { open: open[language] },
    series: values === void 0 && series === void 0 ? [] : seriesOf(parameter, rulebook, language)
  };
}
function seriesOf(parameter, rulebook, language) {
  const { values = [], series, proRata } = parameter;
  const chosenBy = series ?? proRata;
  if (chosenBy === void 0) return [{ isDefault: true, values: stated(parameter, values, rulebook, language) }];
  const reading = rulebook.readings.find(({ id }) => id === chosenBy.reading);
  return (reading?.options ?? []).map((option, index) => ({
    reading: chosenBy.reading,
    option: option.id,
    title: words[language].rules.choice(reading?.labels[language] ?? chosenBy.reading, option.labels[language]),
    isDefault: index === 0,
    values: series === void 0 ? computed(parameter, values, { [chosenBy.reading]: option.id }, rulebook, language) : stated(parameter, series.options[option.id] ?? [], rulebook, language)
  }));
}
function stated({ unit }, values, rulebook, language) {
  const { rules } = words[language];
  const ordered = [...values].sort((a, b) => a.from < b.from ? -1 : 1);
  return ordered.map((value, index) => {
    const [month = 0, day = 0] = value.value.split("-").map(Number);
    return {
      period: periodText(value, ordered[index + 1], rulebook, language),
      from: value.from,
      value: unit === void 0 ? rules.monthDay(month, day) : value.value,
      computed: false,
      citations: value.citations.map((citation) => describeCitation(citation, rulebook, language)),
      ...value.weak === void 0 ? {} : { weak: value.weak[language] }
    };
  });
}
function periodText({ from, to }, next, { validTo }, language) {
  const { years, since } = words[language].rules;
  const lastYear = to === void 0 && next?.from.endsWith("-01-01") ? yearOf(next.from) - 1 : (to ?? (next === void 0 ? validTo : "")).endsWith("-12-31") ? yearOf(to ?? validTo) : void 0;
  return from.endsWith("-01-01") && lastYear !== void 0 && lastYear >= yearOf(from) ? years(yearOf(from), lastYear) : since(from, to);
}
function computed(parameter, values, chosen, rulebook, language) {
  const { rules } = words[language];
  const first = yearOf(rulebook.validFrom);
  const count = yearOf(rulebook.validTo) - first + 1;
  return Array.from({ length: count }, (_, index) => first + index).flatMap((year) => {
    const from = `${String(year).padStart(4, "0")}-01-01`;
    const resolved = resolve(parameter, chosen, from);
    if (resolved?.number === void 0) return [];
    const own = values.find((value) => yearOf(value.from) === year);
    const behind = own === void 0 ? values : [own];
    const reasons = resolved.basis.flatMap(({ weak }) => weak?.[language] ?? []);
    return [
      {
        period: rules.years(year, year),
        from,
        value: toDecimalString(resolved.number),
        computed: own === void 0,
        citations: distinct(behind.flatMap(({ citations }) => citations)).map(
          (citation) => describeCitation(citation, rulebook, language)
        ),
        ...resolved.weak ? { weak: [...new Set(reasons)].join(rules.sentenceSeparator) } : {}
      }
    ];
  });
}
function distinct(citations) {
  return [...new Map(citations.map((one) => [`${one.source} ${one.at}`, one])).values()];
}

// src/describe/describe-reading.ts
function describeReading({ id, labels, levels, rules, options }, rulebook, language) {
  return {
    id,
    title: labels[language],
    levels,
    rules: rules.map((rule) => ({ id: rule, title: ruleOf(rulebook, rule)?.labels[language] ?? rule })),
    options: options.map((option, index) => ({
      id: option.id,
      title: option.labels[language],
      isDefault: index === 0,
      citations: option.citations.map((citation) => describeCitation(citation, rulebook, language)),
      ...option.note === void 0 ? {} : { note: option.note[language] }
    }))
  };
}

// src/describe/describe-criterion.ts
function describeCriterion(criterion, rulebook, language, casesOf = () => []) {
  const { id, level, labels, conditions, citations } = criterion;
  const leaves = leavesOf(conditions);
  const facts = [...new Set(factsBehind(criterion, rulebook))];
  const compared = leaves.flatMap(({ side }) => side.kind === "parameter" ? [side.id] : []);
  const parameters = /* @__PURE__ */ new Set([...compared, ...facts.flatMap((fact) => Object.keys(fact.parameters ?? {}))]);
  const readings = readingsUsedBy(criterion, rulebook);
  return {
    id,
    level,
    title: labels[language],
    conditions: conditionText(level, conditions, rulebook, language),
    variants: variantsOf(criterion, rulebook, language),
    required: requiredOf(criterion, rulebook, language),
    citations: citations.map((citation) => describeCitation(citation, rulebook, language)),
    parameters: [...parameters].flatMap((name) => {
      const parameter = rulebook.parameters.get(name);
      return parameter === void 0 ? [] : [describeParameter(parameter, rulebook, language)];
    }),
    readings: rulebook.readings.filter((reading) => readings.has(reading.id)).map((reading) => describeReading(reading, rulebook, language)),
    facts: facts.map((fact) => describeFact(fact, rulebook, language)),
    inputs: rulebook.fields.inOrder(
      levelOf(level),
      facts.flatMap(({ inputs }) => inputs)
    ).flatMap((path) => {
      const field = rulebook.fields.at(levelOf(level), path);
      return field === void 0 ? [] : [describeInput(field, rulebook.fields.units, language)];
    }),
    cases: casesOf(id)
  };
}
function variantsOf({ level, conditions }, rulebook, language) {
  return leavesOf(conditions).flatMap(
    (leaf) => leaf.choices.map(({ reading, option, operator }) => {
      const comparison = comparisonText(level, leaf, operator, rulebook, language);
      const text = words[language].rules.under(
        ...choiceWords(rulebook.readings, reading, option, language),
        comparison
      );
      return { reading, option, text };
    })
  );
}
function requiredOf({ required }, rulebook, language) {
  const { rules } = words[language];
  if (typeof required === "boolean") return { byDefault: required, text: required ? rules.required : rules.advisory };
  const { reading, option } = required;
  const byDefault = rulebook.readings.find(({ id }) => id === reading)?.options[0]?.id === option;
  const text = rules.requiredUnder(...choiceWords(rulebook.readings, reading, option, language), byDefault);
  return { byDefault, reading, option, text };
}
function describeDerived(name, rulebook, language) {
  const found = scopes.flatMap((level) => {
    const fact = rulebook.facts[level].get(name);
    return fact === void 0 || derivationOf(fact) === void 0 || fact.level !== level ? [] : [fact];
  });
  const [first] = found;
  if (first === void 0) return void 0;
  const facts = found.map((fact) => ({ level: fact.level, ...describeFact(fact, rulebook, language) }));
  return { id: name, title: first.labels[language], facts };
}
function derivedNamesIn({ facts }) {
  const named = scopes.flatMap(
    (one) => [...facts[one].values()].flatMap((fact) => derivationOf(fact) === void 0 ? [] : [fact.name])
  );
  return [...new Set(named)];
}
function describeFact(fact, rulebook, language) {
  const { name, level, labels, type, citation, inputs, parameters = {} } = fact;
  const formula = derivationText(level, name, rulebook, language);
  return {
    name,
    title: labels[language],
    ...type.kind === "number" ? { unit: unitWord(type.unit, rulebook.fields.units, language) } : {},
    ...citation === void 0 ? {} : { citation: describeCitation(citation, rulebook, language) },
    ...formula === void 0 ? {} : { formula },
    inputs,
    parameters: Object.keys(parameters)
  };
}
function describeInput({ path, label, unit, kind, options = {}, minimum, maximum }, units, language) {
  const { expected, rules } = words[language];
  const codes = Object.entries(options).map(([code, title]) => ({ code, title: title[language] }));
  return {
    path,
    title: label[language],
    ...unit === void 0 ? {} : { unit: unitWord(unit, units, language) },
    fill: codes.length > 0 ? codes.map(({ code, title }) => code === title ? code : `${code} ${title}`).join(rules.sentenceSeparator) : rules.within(expected[kind === "text" ? "nonEmptyText" : kind] ?? kind, minimum, maximum),
    options: codes
  };
}

// src/describe/describe-rulebook.ts
function describeVerdictRule({ id, level, labels, citations, criteria }, rulebook, language, casesOf) {
  return {
    id,
    level,
    title: labels[language],
    citations: citations.map((citation) => describeCitation(citation, rulebook, language)),
    criteria: criteria.map((criterion) => describeCriterion(criterion, rulebook, language, casesOf))
  };
}
function describeMeasure(measure, rulebook, language, casesOf) {
  const { subject, amount } = measure;
  const say = words[language].rules;
  const figureAt = (id) => {
    const parameter = rulebook.parameters.get(id);
    return parameter && describeParameter(parameter, rulebook, language);
  };
  const figure = amount && figureAt(amount.parameter);
  const told = (page) => (
    // The figure that changes a rate says so itself.
    amount === void 0 || amount.per === "base" ? page.title : say.amount(amount, page.title, subject === "member")
  );
  return {
    ...describeVerdictRule(measure, rulebook, language, casesOf),
    ...subject === void 0 ? {} : { subject },
    ...amount === void 0 || figure === void 0 ? {} : {
      amount: {
        ...amount,
        figure,
        text: told(figure),
        otherwise: (amount.choices ?? []).flatMap(({ reading, option, parameter }) => {
          const other = figureAt(parameter);
          if (other === void 0) return [];
          const choice = choiceWords(rulebook.readings, reading, option, language);
          return [{ figure: other, text: say.under(...choice, told(other)) }];
        })
      }
    }
  };
}
function describeRulebook(rulebook, language, casesOf) {
  const { id, version, labels, validFrom, validTo, verdicts, measures, parameters, readings, sources } = rulebook;
  return {
    id,
    version,
    title: labels[language],
    validFrom,
    validTo,
    verdicts: [...verdicts.values()].map((rule) => describeVerdictRule(rule, rulebook, language, casesOf)),
    measures: [...measures.values()].map((one) => describeMeasure(one, rulebook, language, casesOf)),
    parameters: [...parameters.values()].map((parameter) => describeParameter(parameter, rulebook, language)),
    readings: readings.map((reading) => describeReading(reading, rulebook, language)),
    sources: sources.map(({ title, issuer, date, note, ...source }) => ({
      id: source.id,
      ...source.name === void 0 ? {} : { name: source.name[language] },
      title: title[language],
      issuer: issuer[language],
      ...date === void 0 ? {} : { date },
      ...note === void 0 ? {} : { note: note[language] }
    }))
  };
}

// src/describe/lifecycle-document.ts
function lifecycleDocument({ states, transitions }, rulebook, language) {
  const { rules, labelled, listSeparator } = words[language];
  const { heading } = rules;
  const stateOf = (id) => states.find((state) => state.id === id)?.labels[language] ?? id;
  const criteria = new Map(criteriaOf(rulebook).map(({ id, labels }) => [id, labels[language]]));
  return {
    title: labelled(heading.lifecycle, rulebook.id),
    blocks: [listBlock(states.map(({ id, labels }) => labelled(labels[language], id)))],
    sections: tableSections(
      "transitions",
      heading.transitions,
      [heading.from, heading.step, heading.to, heading.actor, heading.when, heading.evidence, heading.clause],
      transitions.map(({ from, to, labels, actor, when, evidence, citations }) => [
        stateOf(from),
        labels[language],
        stateOf(to),
        actor[language],
        when === void 0 ? "" : labelled(rulebook.verdicts.get(when)?.labels[language] ?? "", when),
        evidence.map((id) => labelled(criteria.get(id) ?? "", id)).join(listSeparator),
        citations.map((one) => citationText(one, rulebook, language)).join(listSeparator)
      ])
    )
  };
}

// src/describe/rule-sections.ts
function anchor(kind, id) {
  return `${kind}-${id.replace(/[\s/]+/g, "-")}`;
}
function link(kind, id, text = id) {
  return { text, to: anchor(kind, id) };
}
function joined(pieces, separator) {
  return pieces.flatMap((piece, index) => index === 0 ? [piece] : [separator, piece]);
}
var CASES_BY_NAME = 30;
var RuleSections = class {
  #words;
  /** The criteria that have their section: what several rules list stands in the first. */
  #laidOut = /* @__PURE__ */ new Set();
  constructor(language) {
    this.#words = words[language];
  }
  /** A title with the name that commands know the thing by. */
  named(title, id) {
    return this.#words.labelled(title, id);
  }
  citation({ source, text }) {
    return link("source", source, text);
  }
  /** Document, place, title, issuer and date, written out. */
  citationInFull({ source, text, title, issuer, date }) {
    const { bracketed, rules, day } = this.#words;
    const dated = date === void 0 ? void 0 : day(date);
    const about = [title, issuer, dated].filter((part) => part !== void 0 && part !== "" && part !== source);
    return [link("source", source, text), about.length === 0 ? "" : bracketed(about.join(rules.sentenceSeparator))];
  }
  citations(list) {
    return joined(
      list.map((one) => this.citation(one)),
      this.#words.rules.sentenceSeparator
    );
  }
  parameter(page) {
    const { id, title, unit, open, series } = page;
    const { rules } = this.#words;
    const { heading } = rules;
    const blocks = series.flatMap(({ title: choice, isDefault, values }) => {
      const caption = choice === void 0 ? [] : [isDefault ? `${choice}${this.#words.bracketed(rules.isDefault)}` : choice];
      const rows = values.map(({ period, value, computed: computed2, citations, weak }) => [
        period,
        unit === void 0 ? value : unit === "%" ? `${value}%` : `${value} ${unit}`,
        this.citations(citations),
        [computed2 ? rules.computed : "", weak === void 0 ? "" : rules.weak(weak)].filter((part) => part !== "").join(rules.sentenceSeparator)
      ]);
      const head = [heading.period, heading.value, heading.document, heading.remark];
      return [...caption.map((text) => said(text)), tableBlock(head, rows)];
    });
    const none = open === void 0 ? [] : [said(rules.noValue(open))];
    return sectionOf(anchor("parameter", id), this.named(title, id), [...none, ...blocks]);
  }
  reading({ id, title, levels, rules: dependent, options }) {
    const { rules, level, listSeparator } = this.#words;
    const concerned = levels.length > 0 ? levels.map((one) => level[one]) : dependent.map((one) => one.title);
    const { heading } = rules;
    const rows = options.map((option) => [
      this.named(option.title, option.id),
      option.isDefault ? rules.isDefault : "",
      this.citations(option.citations),
      option.note ?? ""
    ]);
    return sectionOf(anchor("reading", id), this.named(title, id), [
      pairsBlock([[heading.levels, concerned.join(listSeparator)]]),
      tableBlock([heading.option, rules.isDefault, heading.document, heading.remark], rows)
    ]);
  }
  /** A criterion with all that bears on it; parameters and readings in full only where they have no section. */
  criterion(page, inFull) {
    const { rules, listSeparator } = this.#words;
    const { heading } = rules;
    const { id, title, variants, parameters, readings } = page;
    const only = (name, cells) => cells.map((cell) => [name, cell]);
    const links = (kind, pages) => pages.length === 0 ? [] : [
      joined(
        pages.map((one) => link(kind, one.id, one.title)),
        listSeparator
      )
    ];
    const pairs = [
      [heading.conditions, page.conditions],
      ...only(
        heading.variants,
        variants.map(({ text }) => text)
      ),
      [heading.required, page.required.text],
      ...page.citations.map((one) => [heading.clause, this.citationInFull(one)]),
      ...only(heading.parameters, inFull ? [] : links("parameter", parameters)),
      ...only(heading.readings, inFull ? [] : links("reading", readings))
    ];
    const own = anchor("criterion", id);
    const part = (name, block) => sectionOf(`${own}-${name}`, heading[name], [block]);
    return sectionOf(
      own,
      this.named(title, id),
      [pairsBlock(pairs)],
      [
        part("facts", this.#facts(page)),
        part("inputs", this.#inputs(page)),
        ...inFull ? [...parameters.map((one) => this.parameter(one)), ...readings.map((one) => this.reading(one))] : [],
        part("cases", this.#cases(page))
      ]
    );
  }
  #facts({ facts, inputs, parameters }) {
    const { rules, listSeparator } = this.#words;
    const { heading } = rules;
    const titleOf = (path) => inputs.find((input) => input.path === path)?.title ?? path;
    const rows = facts.map((fact) => [
      this.named(fact.title, fact.name),
      fact.unit ?? "",
      fact.inputs.length === 1 && fact.inputs[0] === fact.name ? rules.asGiven : joined(
        [
          ...fact.inputs.map(titleOf),
          ...fact.parameters.map(
            (name) => link("parameter", name, parameters.find(({ id }) => id === name)?.title ?? name)
          )
        ],
        listSeparator
      ),
      fact.formula ?? "",
      fact.citation === void 0 ? "" : this.citation(fact.citation)
    ]);
    return tableBlock([heading.fact, heading.unit, heading.computedFrom, heading.formula, heading.document], rows);
  }
  /** How a derived fact comes about, for each thing that it is defined for. */
  derived({ id, title, facts }) {
    const { rules, level: levels } = this.#words;
    const { heading } = rules;
    const sections = facts.map(
      ({ level, unit, formula = "", citation }) => sectionOf(anchor("fact", `${id}-${level}`), level === "member" ? rules.eachMember : levels[level], [
        pairsBlock([
          [heading.formula, formula],
          ...unit === void 0 ? [] : [[heading.unit, unit]],
          ...citation === void 0 ? [] : [[heading.clause, this.citationInFull(citation)]]
        ])
      ])
    );
    return sectionOf(anchor("fact", id), this.named(title, id), [], sections);
  }
  #inputs({ inputs }) {
    const { heading } = this.#words.rules;
    const rows = inputs.map(({ path, title, unit, fill }) => [title, path, unit ?? "", fill]);
    return tableBlock([heading.title, heading.path, heading.unit, heading.fill], rows);
  }
  /** Of many, how many stand where; as data they are all named. */
  #cases({ cases }) {
    const { rules, bracketed } = this.#words;
    if (cases.length === 0) return said(rules.noCases);
    if (cases.length <= CASES_BY_NAME) return listBlock(cases.map(({ name, file }) => `${name}${bracketed(file)}`));
    const files = [...new Set(cases.map(({ file }) => file))];
    return listBlock(files.map((one) => rules.casesIn(one, cases.filter(({ file }) => file === one).length)));
  }
  /** Whether a criterion counts where nobody chooses, and the reading that decides it otherwise. */
  counting({ required: { byDefault, reading }, readings }) {
    const { required, advisory } = this.#words.rules.counts;
    const title = readings.find(({ id }) => id === reading)?.title;
    return [byDefault ? required : advisory, reading === void 0 ? "" : link("reading", reading, title)];
  }
  verdict(page, inFull) {
    return this.#rule("verdict", page, [], inFull);
  }
  measure(page, inFull) {
    const { level, rules } = this.#words;
    const { heading, eachMember } = rules;
    const { subject, amount } = page;
    const pairs = [
      [heading.whom, subject === void 0 ? level[page.level] : eachMember],
      ...amount === void 0 ? [] : [
        { ...amount, id: amount.parameter },
        ...amount.otherwise.map((other) => ({ ...other, id: other.figure.id }))
      ].map(({ id, text }) => [heading.gives, link("parameter", id, text)])
    ];
    const section = this.#rule("measure", page, pairs, inFull);
    return inFull || amount === void 0 ? section : { ...section, sections: [amount, ...amount.otherwise].map(({ figure }) => this.parameter(figure)) };
  }
  #rule(kind, { id, title, citations, criteria }, about, inFull) {
    const { heading } = this.#words.rules;
    const rows = criteria.map((one) => [link("criterion", one.id, one.title), one.id, ...this.counting(one)]);
    const clauses = citations.map((one) => [heading.clause, this.citationInFull(one)]);
    const blocks = [
      pairsBlock([...about, ...clauses]),
      tableBlock([heading.criterion, heading.id, heading.required, heading.decidedBy], rows)
    ];
    const sections = inFull ? this.#notYet(criteria).map((one) => this.criterion(one, false)) : [];
    return sectionOf(anchor(kind, id), this.named(title, id), blocks, sections);
  }
  #notYet(criteria) {
    const open = criteria.filter(({ id }) => !this.#laidOut.has(id));
    for (const { id } of open) this.#laidOut.add(id);
    return open;
  }
  source({ id, name, title, issuer, date, note }) {
    const { heading } = this.#words.rules;
    const pairs = [
      [heading.title, title],
      [heading.issuer, issuer],
      ...date === void 0 ? [] : [[heading.date, this.#words.day(date)]],
      ...note === void 0 ? [] : [[heading.remark, note]]
    ];
    return sectionOf(anchor("source", id), name === void 0 ? id : this.named(name, id), [pairsBlock(pairs)]);
  }
};

// src/describe/rule-document.ts
function documentOf({ title, id, version, validFrom, validTo }, language, sections) {
  const { rules } = words[language];
  const about = `${id} ${version}${rules.sentenceSeparator}${rules.validity(validFrom, validTo)}`;
  return { title, blocks: [said(about)], sections };
}
function groupsOf(name, language, sections, blocks = []) {
  if (name === "measures" && sections.length + blocks.length === 0) return [];
  return [sectionOf(name, words[language].rules.heading[name], blocks, sections)];
}
function rulebookDocument(page, language) {
  const layout = new RuleSections(language);
  const { verdicts, measures, parameters, readings, sources } = page;
  return documentOf(page, language, [
    ...verdicts.map((one) => layout.verdict(one, true)),
    ...groupsOf(
      "measures",
      language,
      measures.map((one) => layout.measure(one, true))
    ),
    ...groupsOf(
      "parameters",
      language,
      parameters.map((one) => layout.parameter(one))
    ),
    ...groupsOf(
      "readings",
      language,
      readings.map((one) => layout.reading(one))
    ),
    ...groupsOf(
      "sources",
      language,
      sources.map((one) => layout.source(one))
    )
  ]);
}
function overviewDocument(page, language) {
  const layout = new RuleSections(language);
  const { verdicts, measures, parameters, readings } = page;
  const named = (pages) => [
    pairsBlock(pages.map(({ id, title }) => [id, title]))
  ];
  const { heading } = words[language].rules;
  return documentOf(page, language, [
    ...verdicts.map(
      ({ id, title, criteria }) => sectionOf(anchor("verdict", id), layout.named(title, id), [
        tableBlock(
          [heading.id, heading.criterion, heading.required, heading.decidedBy],
          criteria.map((one) => [one.id, one.title, ...layout.counting(one)])
        )
      ])
    ),
    ...groupsOf("measures", language, [], measures.length === 0 ? [] : named(measures)),
    ...groupsOf("parameters", language, [], named(parameters)),
    ...groupsOf("readings", language, [], named(readings))
  ]);
}
function partDocument(part, language) {
  const { title, blocks, sections = [] } = partSection(part, new RuleSections(language));
  return { title, blocks, sections };
}
function partSection(part, layout) {
  switch (part.kind) {
    case "criterion":
      return layout.criterion(part.page, true);
    case "verdict":
      return layout.verdict(part.page, false);
    case "measure":
      return layout.measure(part.page, false);
    case "parameter":
      return layout.parameter(part.page);
    case "reading":
      return layout.reading(part.page);
    case "fact":
      return layout.derived(part.page);
  }
}
function listDocument(page, list, language) {
  const layout = new RuleSections(language);
  const sections = list === "parameters" ? page.parameters.map((one) => layout.parameter(one)) : page.readings.map((one) => layout.reading(one));
  return documentOf(page, language, sections);
}

// src/present/document-text.ts
var MAX_WIDTH = 140;
function documentText({ title, blocks, sections }, language) {
  const { colon } = words[language].rules;
  const parts = [underlined(title, "\u2550"), ...blocks.map((block) => blockText(block, colon))];
  return `${[...parts, ...sections.map((section) => sectionText(section, colon, "\u2500"))].join("\n\n")}
`;
}
function sectionText({ title, note = "", blocks, sections = [] }, colon, line) {
  const heading = line === "" ? `[${printable(`${title}${note}`)}]` : underlined(`${title}${note}`, line);
  const body = blocks.map((block) => blockText(block, colon)).filter((text) => text !== "");
  return [[heading, ...body].join("\n"), ...sections.map((section) => sectionText(section, colon, ""))].join("\n\n");
}
function underlined(title, line) {
  return `${printable(title)}
${line.repeat(placesOf(title))}`;
}
function blockText(block, colon) {
  if (block.kind === "text") return printable(oneLine(block.text));
  const lines = blockLines(block, (_tone, text) => text, inColumns).map((line) => `${INDENT}${line}`);
  if (block.kind !== "table" || lines.every((line) => placesOf(line) <= MAX_WIDTH)) return lines.join("\n");
  return block.rows.flatMap((row) => rowLines(block.head, row.map(oneLine).map(printable), colon)).join("\n");
}
function rowLines(head, [first = "", ...rest], colon) {
  const below = rest.flatMap((cell, index) => cell === "" ? [] : [`      ${head[index + 1]}${colon}${cell}`]);
  return [`  - ${first}`, ...below];
}

// src/cli/rules.ts
var ruleFormats = ["text", "md", "html", "json"];
function ruleList({ rulebook, format, casesOf }, { language }) {
  const page = describeRulebook(rulebook, language, casesOf);
  const layout = format === "text" ? overviewDocument : rulebookDocument;
  return rendered(format, page, layout(page, language), language);
}
function rulePart(id, { rulebook, format, casesOf }, { language, say }) {
  const part = partOf(id, rulebook, language, casesOf);
  if (part === void 0) throw new UsageError(say.rules.unknown(id, nearest(id, idsIn(rulebook))));
  return rendered(format, part.page, partDocument(part, language), language);
}
function ruleParts(list, { rulebook, format }, { language }) {
  const page = describeRulebook(rulebook, language);
  return rendered(format, page[list], listDocument(page, list, language), language);
}
function ruleCoverage(folder, { rulebook, format }, session) {
  const { language } = session;
  const page = describeCoverage(clausesOf(folder, rulebook, session), rulebook, language);
  return rendered(format, page, coverageDocument(page, language), language);
}
function ruleLifecycle(folder, { rulebook, format }, session) {
  const { language, say } = session;
  const own = (path) => {
    const file = companionIn(path, "lifecycle.json", say.unreadableRulebook);
    if (file === void 0) throw new UsageError(say.rules.noLifecycle(path));
    return readLifecycle(file, rulebook);
  };
  const lifecycle = folder === void 0 ? hunanLifecycle() : own(folder);
  return rendered(format, lifecycle, lifecycleDocument(lifecycle, rulebook, language), language);
}
function clausesOf(folder, rulebook, { say }) {
  if (folder === void 0) return hunanClauses();
  const file = companionIn(folder, "clauses.json", say.unreadableRulebook);
  if (file === void 0) throw new UsageError(say.rules.noClauses(folder));
  return readClauses(file, rulebook);
}
function partOf(id, rulebook, language, casesOf) {
  const verdict = rulebook.verdicts.get(id);
  if (verdict !== void 0) {
    return { kind: "verdict", page: describeVerdictRule(verdict, rulebook, language, casesOf) };
  }
  const measure = rulebook.measures.get(id);
  if (measure !== void 0) return { kind: "measure", page: describeMeasure(measure, rulebook, language, casesOf) };
  const criterion = criteriaOf(rulebook).find((one) => one.id === id);
  if (criterion !== void 0) {
    return { kind: "criterion", page: describeCriterion(criterion, rulebook, language, casesOf) };
  }
  const parameter = rulebook.parameters.get(id);
  if (parameter !== void 0) return { kind: "parameter", page: describeParameter(parameter, rulebook, language) };
  const reading = rulebook.readings.find((one) => one.id === id);
  if (reading !== void 0) return { kind: "reading", page: describeReading(reading, rulebook, language) };
  const fact = describeDerived(id, rulebook, language);
  return fact && { kind: "fact", page: fact };
}
function idsIn(rulebook) {
  return [
    ...rulesOf(rulebook).map(({ id }) => id),
    ...criteriaOf(rulebook).map(({ id }) => id),
    ...rulebook.parameters.keys(),
    ...rulebook.readings.map(({ id }) => id),
    ...derivedNamesIn(rulebook)
  ];
}
function rendered(format, page, document, language) {
  switch (format) {
    case "json":
      return `${printableJson(page, 2)}
`;
    case "html":
      return documentHtml(document, language);
    case "md":
      return documentMarkdown(document, language);
    case "text":
      return documentText(document, language);
  }
}

export {
  describeCriterion,
  ruleFormats,
  ruleList,
  rulePart,
  ruleParts,
  ruleCoverage,
  ruleLifecycle,
  rendered
};
