-- Verdicts in DuckDB, each column with its type declared, and rolled up by village to the numbers of `tuopin rollup`.
--
--   tuopin check households.ndjson --as-of 2018-12-31 --format ndjson > verdicts.ndjson
--   duckdb -c "SET VARIABLE day = DATE '2018-12-31'" -f roll-up.sql
--
-- Nothing is inferred: of inferred columns margins lose their decimals and ids their zeros (docs/data-teams.md). Lines that
-- are no JSON stop it: it is not to be told to ignore them. Households are there once each; where ids repeat, `tuopin rollup` is asked.

CREATE OR REPLACE TABLE answer AS
SELECT id, village, county, coalesce(outcome, 'refused') AS outcome, criteria, refused
FROM read_json('verdicts.ndjson', format = 'newline_delimited', columns = {
  level: 'VARCHAR', id: 'VARCHAR', village: 'VARCHAR', county: 'VARCHAR', outcome: 'VARCHAR', refused: 'JSON',
  -- A margin is a decimal in quotes or, of an interval, {"from", "to"}: as JSON it is kept as it is written.
  criteria: 'STRUCT(id VARCHAR, outcome VARCHAR, required BOOLEAN, checks STRUCT(fact VARCHAR, margin JSON)[])[]'
});

CREATE OR REPLACE TABLE household AS
SELECT id, village, register.status AS status, members
FROM read_json('households.ndjson', format = 'newline_delimited', columns = {
  id: 'VARCHAR', village: 'VARCHAR', register: 'STRUCT(status VARCHAR)', members: 'STRUCT(deathDate DATE)[]'
});

CREATE OR REPLACE TABLE village AS
SELECT id, registeredRuralPopulation AS population
FROM read_json('villages.ndjson', format = 'newline_delimited', columns = {id: 'VARCHAR', registeredRuralPopulation: 'BIGINT'});

-- By how much each check is met or missed: both ends, the same where it is one number. Exact to six decimals.
CREATE OR REPLACE VIEW margin AS
SELECT
  id, criterion.id AS criterion, chk.fact,
  coalesce(chk.margin ->> '$.from', chk.margin ->> '$')::DECIMAL(38, 6) AS margin_from,
  coalesce(chk.margin ->> '$.to', chk.margin ->> '$')::DECIMAL(38, 6) AS margin_to
FROM (SELECT id, unnest(criteria) AS criterion FROM answer), unnest(criterion.checks) AS one(chk)
WHERE chk.margin IS NOT NULL;

-- What each household adds to those who are poor, at least and at most. It is the outcome that is counted, not a margin.
CREATE OR REPLACE VIEW share AS
SELECT
  village, outcome, persons,
  CASE WHEN registered AND outcome = 'notMet' THEN persons ELSE 0 END AS poor_from,
  CASE WHEN (registered OR status IS NULL) AND outcome <> 'met' THEN persons ELSE 0 END AS poor_to
FROM (
  SELECT
    household.village, outcome, status, status IN ('registered', 'returned') AS registered,
    CASE WHEN outcome = 'refused' THEN coalesce(nullif(len(members), 0), 50)
         ELSE len(list_filter(members, one -> one.deathDate IS NULL OR one.deathDate > getvariable('day'))) END AS persons
  FROM household LEFT JOIN answer USING (id)
);

-- 100 n / N with six decimals, halves up, in whole numbers: a decimal divided by a number is a double.
CREATE OR REPLACE MACRO per_cent(n, of) AS ((n::HUGEINT * 200000000 + of) // (2 * of))::DECIMAL(38, 0) * 0.000001::DECIMAL(7, 6);

CREATE OR REPLACE VIEW rolled_up AS
SELECT
  village AS id, any_value(population) AS N,
  count(*) FILTER (outcome = 'met') AS met,
  count(*) FILTER (outcome = 'notMet') AS not_met,
  count(*) FILTER (outcome = 'undetermined') AS undetermined,
  count(*) FILTER (outcome = 'refused') AS refused,
  sum(poor_from)::BIGINT AS n_poor, sum(poor_to - poor_from)::BIGINT AS n_open,
  per_cent(sum(poor_from), any_value(population)) AS incidence_from,
  per_cent(sum(poor_to), any_value(population)) AS incidence_to
FROM share JOIN village ON village.id = share.village
GROUP BY village;

-- Nothing is lost: every household has an answer, every answer a household, no id is there twice.
CREATE OR REPLACE VIEW proof AS
SELECT
  (SELECT count(*) FROM household) AS households,
  (SELECT count(*) FROM answer WHERE outcome <> 'refused') AS judged,
  (SELECT count(*) FROM answer WHERE outcome = 'refused') AS refused,
  (SELECT count(*) FROM household WHERE id IS NULL OR id NOT IN (SELECT id FROM answer WHERE id IS NOT NULL)) AS unanswered,
  (SELECT count(*) - count(DISTINCT id) FROM household) AS twice;
