/** The function that hides the secrets in values of a type. */
export function hideName(type: string): string {
  return `hideIn${type}`;
}
