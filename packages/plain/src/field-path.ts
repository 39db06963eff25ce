/** One step of the way to a value: a key, or an index of a list. An empty key adds nothing. */
export type FieldName = string | number;

/** Writes a way to a value as in JavaScript: `post.fileIds[2]`, `props["my key"]`. */
export function fieldPath(names: readonly FieldName[]): string {
  let path = "";
  for (const name of names) {
    if (typeof name === "number") path += `[${name}]`;
    else if (/^[\p{ID_Start}$_][\p{ID_Continue}$]*$/u.test(name)) path += path === "" ? name : `.${name}`;
    else if (name !== "") path += `[${JSON.stringify(name)}]`;
  }
  return path;
}
