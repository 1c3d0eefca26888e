export function isLiving(member: Readonly<Record<string, unknown>>, asOf: string): boolean {
  const { deathDate } = member;
  return typeof deathDate !== 'string' || deathDate > asOf;
}
