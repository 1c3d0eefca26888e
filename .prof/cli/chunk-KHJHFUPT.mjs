// src/words/en/in-group.ts
function enInGroup(group, label) {
  return group.endsWith(` ${label}`) ? group : `${label} (${group})`;
}

// src/words/zh/in-group.ts
function zhInGroup(group, label) {
  if (label.startsWith("\u5176\u4E2D")) return `${group}\uFF08${label}\uFF09`;
  for (let length = Math.min(group.length, label.length); length > 1; length -= 1) {
    if (group.endsWith(label.slice(0, length))) return `${group}${label.slice(length)}`;
  }
  return `${group}${label}`;
}

export {
  enInGroup,
  zhInGroup
};
