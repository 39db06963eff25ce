const heading = `# What a plugin costs

Written by \`npm run bench\`, which measures each part by itself: two programs that do the same take turns in short blocks, and what counts
are the ratios within a round. Times alone say more about the machine.
`;

/** A part of the page: its title and its text. */
export interface PagePart {
  readonly title: string;
  readonly text: string;
}

/**
 * The page with new parts in it. Those that were not measured this time stay as they are on the old page. `titles` is the order of all
 * parts; what is on the old page under other titles is dropped.
 */
export function resultsPage(old: string, titles: readonly string[], measured: readonly PagePart[]): string {
  const kept = old.split(/^(?=## )/m);
  const parts = titles.flatMap((title) => {
    const own = measured.find((part) => part.title === title);
    if (own !== undefined) return [`## ${title}\n\n${own.text}\n`];
    return kept.filter((part) => part.startsWith(`## ${title}\n`)).map((part) => `${part.trimEnd()}\n`);
  });
  return [heading, ...parts].join("\n");
}
