/**
 * What the codes of the poverty register come to: a household that has fallen back (返贫) is on it like any other that is
 * poor, and one that is no longer supported (不再享受政策) has exited.
 */
import type { CommonHousehold } from './household.js';

/** What the register says of a household. */
export type RegisterStatus = NonNullable<CommonHousehold['register']>['status'] | undefined;

/** Whether the register holds a household to be poor. */
export function isRegisteredAsPoor(status: RegisterStatus): boolean {
  return status === 'registered' || status === 'returned';
}

/** Whether the register holds a household to have exited. */
export function hasExited(status: RegisterStatus): boolean {
  return status === 'exited' || status === 'noLongerSupported';
}
