/** The TypeScript name of a Go method or hook: first letter lower, a leading run of capitals as one word. */
export function memberName(goName: string): string {
  return goName.replace(/^(?:[A-Z]+(?=[A-Z][a-z])|[A-Z]+)/, (word) => word.toLowerCase());
}

/** "mattermost/pluginapi/v1/api_user" becomes "api_user". */
export function fileStem(path: string): string {
  return path.slice(path.lastIndexOf("/") + 1);
}

/** What the messages of a file are about: "api_user" and "user" become "user", "hooks_message" becomes "message". */
export function subjectOf(stem: string): string {
  return stem.replace(/^(?:api|hooks)_/, "");
}

/** "api_user" becomes "api-user". */
export function kebabCase(stem: string): string {
  return stem.replaceAll("_", "-");
}

/** The text of an enum value: lower case, without the prefix that all values of the enum share. */
export function enumText(valueName: string, sharedPrefix: string | undefined): string {
  const name = valueName.toLowerCase();
  return sharedPrefix !== undefined && name.startsWith(sharedPrefix) ? name.slice(sharedPrefix.length) : name;
}

/**
 * The TypeScript name of a message. `ServeHTTPRequestInit` is the name of the type with everything optional of
 * `ServeHTTPRequest`; where the contract has a message of such a name, it is called a head instead.
 */
export function messageName(name: string, others: ReadonlySet<string>): string {
  const stem = name.replace(/Init$/, "");
  return stem !== name && others.has(stem) ? `${stem}Head` : name;
}
