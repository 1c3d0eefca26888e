/**
 * The household exit in SQL, file to file on one thread: typed columns, exact decimals, and NULL, where something is
 * missing, is not false. `node peers/duckdb.mjs HOUSEHOLDS LINES OUT`, with the poverty line by year as JSON.
 */
import { DuckDBInstance } from '@duckdb/node-api';

const [households, lines, out] = process.argv.slice(2);

const MONEY = 'DECIMAL(19, 4)';
const columns = {
  id: 'VARCHAR',
  level: 'VARCHAR',
  village: 'VARCHAR',
  county: 'VARCHAR',
  asOf: 'DATE',
  members: 'STRUCT(birthDate DATE, schooling VARCHAR, medicalInsurance VARCHAR)[]',
  income: `STRUCT(wages ${MONEY}, business ${MONEY}, property ${MONEY}, transfers ${MONEY}, productionCosts ${MONEY})`,
  stableIncome: 'BOOLEAN',
  food: 'STRUCT(sufficient BOOLEAN, protein VARCHAR)',
  clothing: 'STRUCT(seasonal BOOLEAN, bedding BOOLEAN)',
  housing: 'STRUCT(grade VARCHAR, safeBy VARCHAR)',
};
const typed = Object.entries(columns).map(([name, type]) => `"${name}": '${type}'`);

/** Of all members; `list_bool_and` would pass over those of whom it is not known. */
const every = (holds) => `CASE
  WHEN len(list_filter(members, m -> NOT coalesce(${holds}, true))) > 0 THEN false
  WHEN len(list_filter(members, m -> (${holds}) IS NULL)) > 0 THEN NULL
  ELSE true END`;

/** The last 31 August. */
const schoolYear = `make_date(year("asOf") - CASE WHEN strftime("asOf", '%m-%d') < '08-31' THEN 1 ELSE 0 END, 8, 31)`;

const holds = [
  'income.wages + income.business + income.property + income.transfers - income.productionCosts >= yuan * len(members)',
  'stableIncome',
  'food.sufficient',
  "food.protein IN ('anytime', 'sometimes')",
  'clothing.seasonal',
  'clothing.bedding',
  every(`m.schooling NOT IN ('droppedOut', 'neverEnrolled')
    OR m.birthDate > ${schoolYear} - INTERVAL 6 YEAR OR m.birthDate <= "asOf" - INTERVAL 16 YEAR`),
  every("m.medicalInsurance <> 'none'"),
  "(housing.grade IN ('A', 'B') OR housing.safeBy IN ('renovation', 'relocation', 'otherHome'))",
];

const database = await DuckDBInstance.create(':memory:', { threads: '1' });
const connection = await database.connect();
const values = Object.entries(JSON.parse(lines)).map(([year, yuan]) => `(${year}, ${yuan}::${MONEY})`);
await connection.run(`COPY (
  SELECT id, level, village, county, "asOf", 'household/exit' AS rule,
    CASE WHEN ok THEN 'met' WHEN NOT ok THEN 'notMet' ELSE 'undetermined' END AS outcome
  FROM (
    SELECT *, ${holds.join(' AND ')} AS ok
    FROM read_json('${households}', format = 'newline_delimited', columns = {${typed}})
    LEFT JOIN (VALUES ${values}) AS line(year, yuan) ON line.year = year("asOf")
  )
) TO '${out}' (FORMAT json)`);
