/** What is found in data, a sentence a code, in English; persons are told by number. */
import type { FindingWords, ToldFound } from '../zh/findings.js';

const apartBy = ({ apart, larger }: ToldFound) =>
  larger === undefined ? `${apart} % apart` : `the larger is ${larger} times the smaller`;

export const enFindings: FindingWords = {
  code: {
    memberTwice: ({ member, others }) =>
      `${member} is written as ${others} is, in everything; perhaps one person twice`,
    severalHeads: ({ member, others, count }) =>
      `${count} members are head (${member}, ${others}); a household has one: check the relations`,
    severalSpouses: ({ member, others, count }) =>
      `${count} members are spouse of the head (${member}, ${others}); check the relations, and give the date of death of who has died`,
    notYetDueTooOld: ({ member, age, on }) =>
      `${member} is "not yet due to enter school" and was ${age} or more on ${on}, the last day by which the age of entry is reached; check date of birth and schooling`,
    completedTooYoung: ({ member, age, on }) =>
      `${member} has "completed compulsory education" and is under ${age} on ${on}; check date of birth and schooling`,
    newbornTooOld: ({ member, age, on }) =>
      `${member} is "newborn, insurance in process" and is ${age} or more on ${on}; check date of birth and medical insurance`,
    tooOld: ({ member, age, years }) =>
      `${member} is ${age} by the date of birth (${years} or more is listed); check it, and give the date of death of who has died`,
    codeAgainstAge: ({ member, field, value, age, from, below }) =>
      `${member} is ${age}, and ${field} is "${value}", which is said of who is ${from === undefined ? `under ${below}` : `${from} or more`}; check date of birth and ${field}`,
    birthDateAgainstId: ({ member, value, byId }) =>
      `${member} was born on ${value} by the date of birth and on ${byId} by the identity number; check both`,
    genderAgainstId: ({ member, value, byId }) =>
      `${member} is ${value} as written and ${byId} by the identity number; check both`,
    idCheckFails: ({ member }) =>
      `the identity number of ${member} has a last character that is not right; check the card`,
    sameSexSpouse: ({ member, value }) =>
      `${member} is spouse of the head and both are ${value}; check gender and relation`,
    relationAgainstAge: ({ member, value, apart, years }) =>
      `${member} is "${value}" of the head and is born ${apart} years apart, which is under ${years}; check dates of birth and relation`,
    notOnRoll: ({ member, age, value }) =>
      `${member} is ${age} and of school age, and ${value === undefined ? 'no schooling is given' : `schooling is "${value}"`}; check it against the school roll`,
    exitBeforeVisit: ({ exit, visit }) =>
      `no visit before the exit (${exit}) is recorded, the first is dated ${visit}; check the dates, or give evidence from before the exit`,
    splitBeforeRegistration: ({ split, since, months }) =>
      `the household was split off on ${split} and registered on ${since}, within ${months} months; check what it was split for`,
    historyContradicted: ({ what }) => `${what}; check it`,
    unitSlip: ({ field, value, times, computed, from, to }) =>
      computed === undefined
        ? `${field} is ${value}, not between ${from} and ${to}, as it is when multiplied by ${times}: perhaps another unit; check it`
        : `${field} is ${value} and comes to ${computed} by the items, ${times} times as much: perhaps another unit; check it`,
    figureContradicted: ({ field, value, computed }) =>
      `${field} is ${value} as written and ${computed} by the items; check both`,
    impossibleRatio: ({ field, value, base }) =>
      `${field} is ${value} %, which no number of persons in ${base} comes to; check the ratio and its base`,
    baseChange: ({ field, value, before, from, to, percent, beforeYear, year, ...told }) =>
      before === undefined
        ? `${field} is ${value}, and ${from} ${to === undefined ? 'or more' : `to ${to}`} computed back from the published incidence: ${apartBy(told)} (more than ${percent} % is listed); check who is counted`
        : `${field} is ${before} in ${beforeYear} and ${value} in ${year}: ${apartBy(told)} (more than ${percent} % is listed); check who is counted`,
    transfersOverLine: ({ value, without, line, share }) =>
      `the per-capita income is ${value} and ${without} without transfers, below the line of ${line}; transfers are ${share} % of it: check whether it is stable`,
    recordTwice: ({ count, year, others }) =>
      `${count} records have this id in ${year}${others === undefined ? '' : `, in ${others}`}; check which is true`,
    personTwice: ({ member, others, count, year }) =>
      `${member} is in ${count} households in ${year}, also in ${others}; check where the person belongs`,
    yearJump: ({ field, value, before, times, beforeYear, year }) =>
      `${field} is ${before} in ${beforeYear} and ${value} in ${year}, a change by more than ${times} times; check it`,
    heapedAboveLine: ({ count, of, line, to, year }) =>
      `in ${year} the village has ${of} households whose per-capita income is known, ${count} of them between the line of ${line} and ${to}: heaped just above the line; check incomes on the spot`,
    identicalValues: ({ count, of, value, others, year }) =>
      `in ${year} ${count} of ${of} households of the village have the same incomes (wages/business/property/transfers/costs: ${value}): ${others}; check on the spot`,
    populationExceeded: ({ field, value, base, year }) =>
      `the records of ${year} that belong to it have ${value} persons together, more than ${field}, ${base}; check it`,
  },
  register: {
    exitBeforeRegistration: (dates) => `the exit is before the registration: ${dates}`,
    exitYetToCome: (dates) => `the register says exited, but the year of exit is after that of the judgement: ${dates}`,
    registrationYetToCome: (dates) => `the registration is after the day of the judgement: ${dates}`,
  },
  ofMember: (member, field) => `${member}, ${field}`,
  andMore: (list, count) => `${list} and more, ${count} in all`,
  mending: {
    swappedDigits: ({ field, from, to }) => `is ${field} ${to} (${from} as written, two digits swapped)?`,
    unit: ({ field, from, to }) => `is ${field} ${to} (${from} as written, in another unit)?`,
    fromId: ({ field, from, to }) => `is ${field} ${to} (${from} as written, not what the identity number says)?`,
    computed: ({ field, from, to }) => `is ${field} ${to} (${from} as written, not what the items come to)?`,
    leftOpen: ({ field, from }) => `${field} is ${from}: is it wrong?`,
    leftOut: ({ field }) => `${field} is there twice: is one to be left out?`,
  },
};
