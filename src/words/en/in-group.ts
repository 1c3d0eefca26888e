/** A field's label where it stands without the heading of its group. */
export function enInGroup(group: string, label: string): string {
  return group.endsWith(` ${label}`) ? group : `${label} (${group})`;
}
