/**
 * What the codes of the poverty register come to: a household that has fallen back (返贫) is on it like any other that is
 * poor, and one that is no longer supported (不再享受政策) has exited.
 */
import type { CommonHousehold } from './household.js';

type Status = NonNullable<CommonHousehold['register']>['status'];

/** Whether the register holds a household to be poor. */
export function isRegisteredAsPoor(status: Status): boolean {
  return status === 'registered' || status === 'returned';
}

/** Whether the register holds a household to have exited. */
export function hasExited(status: Status): boolean {
  return status === 'exited' || status === 'noLongerSupported';
}
