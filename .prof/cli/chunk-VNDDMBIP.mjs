// src/cli/jobs-option.ts
import { InvalidArgumentError } from "commander";
function jobsOption({ say }) {
  return (value) => {
    if (!/^[1-9]\d{0,2}$/.test(value)) throw new InvalidArgumentError(say.notJobs);
    return Number(value);
  };
}

export {
  jobsOption
};
