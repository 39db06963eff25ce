import { type ApiMethodName, apiMethods } from "@mattermost-plugin/gen";
import { notes } from "./notes.ts";

/** The table of what the emulator does and does not do, as Markdown. */
export function renderCoverage(done: ReadonlySet<ApiMethodName>): string {
  const names = Object.keys(apiMethods) as ApiMethodName[];
  const section = (title: string, has: boolean): string[] => [
    `## ${title}`,
    "",
    "| method | Go name | since server |",
    "|---|---|---|",
    ...names
      .filter((name) => done.has(name) === has)
      .sort()
      .map((name) => `| \`${name}\` | ${apiMethods[name].goName} | ${apiMethods[name].minServerVersion} |`),
    "",
  ];
  return [
    "# What the emulator does",
    "",
    `The embedded server answers ${names.filter((name) => done.has(name)).length} of the ${names.length} methods of the`,
    "plugin API. The others answer an AppError with status 501 that names the method.",
    "",
    "Written by `npm run coverage` in `packages/emulator`; a test fails when it is out of date.",
    "",
    ...section("Done", true),
    ...section("Not done", false),
    "## Where facts end",
    "",
    "What neither the documentation nor recordings of a stock server tell, the emulator settles like this.",
    "",
    ...Object.entries(notes).flatMap(([subject, lines]) => [
      `**${subject}**`,
      "",
      ...lines.map((line) => `- ${line}`),
      "",
    ]),
  ].join("\n");
}
