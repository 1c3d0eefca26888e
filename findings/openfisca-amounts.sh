#!/usr/bin/env bash
# What OpenFisca makes of amounts near a line, and of what is not known (OpenFisca-Core 46.0.1, Python 3.11).
#
# Guessed: money is a double; a number with a fraction is refused where persons are counted; null is refused, or asked for.
# Seen: money is held in 32 bits. 3199.9999 is 3200 and reaches the line of 3200; of a county's 60,000,003 yuan there are
# 60,000,004. 2.9 persons are 2. An income that is null or absent is 0 yuan and below the line; whether somebody is insured,
# null or absent, is no: both are answers like any others, and nothing in the result tells them apart.
# Matters where this library's rules are compared with a microsimulation: outcomes at the line differ, and "not asked" has to
# be carried beside as a variable of its own.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
python3 -m venv venv
venv/bin/pip install --quiet --disable-pip-version-check OpenFisca-Core==46.0.1
cat >ask.py <<'PY'
from openfisca_core.entities import build_entity
from openfisca_core.periods import YEAR
from openfisca_core.simulation_builder import SimulationBuilder
from openfisca_core.taxbenefitsystems import TaxBenefitSystem
from openfisca_core.variables import Variable

Person = build_entity(key="person", plural="persons", label="person", is_person=True)
Household = build_entity(key="household", plural="households", label="household", roles=[{"key": "member"}])


class income(Variable):
    value_type, entity, definition_period, label = float, Household, YEAR, "income"


class persons(Variable):
    value_type, entity, definition_period, label = int, Household, YEAR, "persons"


class insured(Variable):
    value_type, entity, definition_period, label = bool, Household, YEAR, "insured"


class above(Variable):
    value_type, entity, definition_period, label = bool, Household, YEAR, "at or above the line"

    def formula(household, period):
        return household("income", period) >= 3200


system = TaxBenefitSystem([Person, Household])
for one in (income, persons, insured, above):
    system.add_variable(one)


def ask(name, **said):
    given = {key: {"2018": value} for key, value in said.items()}
    households = {"h": {"member": ["p"], **given}}
    simulation = SimulationBuilder().build_from_entities(system, {"persons": {"p": {}}, "households": households})
    print(said, name, simulation.calculate(name, "2018")[0].item())


ask("above", income=3199.9999)
ask("above", income=3199.99)
ask("income", income=60000003)
ask("persons", persons=2.9)
ask("income", income=None)
ask("above")
ask("insured", insured=None)
ask("insured")
PY
seen=$(venv/bin/python ask.py 2>/dev/null)
echo "$seen"
diff - <(echo "$seen") <<'SEEN'
{'income': 3199.9999} above True
{'income': 3199.99} above False
{'income': 60000003} income 60000004.0
{'persons': 2.9} persons 2
{'income': None} income 0.0
{} above False
{'insured': None} insured False
{} insured False
SEEN
echo 'as described'
