/**
 * Puts the posts that a plugin answered in the place of the ones with the same ids, as the stock server does:
 * a post that is left out stays as it is, and one that was not asked about is not added.
 */
export function putBackById(originals: readonly unknown[], answers: readonly unknown[]): unknown[] {
  const byId = new Map(answers.map((answer) => [idOf(answer), answer]));
  return originals.map((original) => byId.get(idOf(original)) ?? original);
}

function idOf(value: unknown): unknown {
  return typeof value === "object" && value !== null && "id" in value ? value.id : undefined;
}
