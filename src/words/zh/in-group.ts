/** A field's label where it stands without the heading of its group. */

/** `村卫生室` and `卫生室总数` are `村卫生室总数`: what ends the one and begins the other is said once. */
export function zhInGroup(group: string, label: string): string {
  if (label.startsWith('其中')) return `${group}（${label}）`;
  for (let length = Math.min(group.length, label.length); length > 1; length -= 1) {
    if (group.endsWith(label.slice(0, length))) return `${group}${label.slice(length)}`;
  }
  return `${group}${label}`;
}
