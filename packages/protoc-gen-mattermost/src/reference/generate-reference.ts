import type { Schema } from "@bufbuild/protoplugin";
import type { Contract } from "../schema/contract.ts";
import { apiPage } from "./api-page.ts";
import { authorsHooks, classTable, hooksPage } from "./hooks-page.ts";
import { anchor, page, table } from "./markdown.ts";
import { bySubject, type Subject } from "./subjects.ts";
import { typePages } from "./type-links.ts";
import { describedTypes, typesPage } from "./types-page.ts";

const note = "<!-- Generated from the protos by protoc-gen-mattermost. Edit the protos and generate again. -->";

const intro = `# Reference

Everything a plugin can be asked and can ask, as the contract in \`proto/\` has it.

- A **hook** is a function of yours that the server calls. What it may return depends on its class.
- An **API method** is called as \`api.name(input)\`. It answers the value itself and throws an AppError if the server says no.
- Keys of inputs may be left out: what is left out is zero or absent. Values that are handed to you have every key.
- \`DynamicObject\` is an object without a fixed shape, \`DynamicValue\` any plain data. \`Config\`, \`License\` and other types
  without a page are objects with the keys of the server's REST API. \`ByteStream\` is a \`ReadableStream<Uint8Array>\`.`;

/** Writes the reference in Markdown: a page for each subject of the API, each group of hooks, and the types. */
export function generateReference(schema: Schema, contract: Contract): void {
  const types = typePages(contract);
  const api = bySubject(contract, contract.api, (method) => method.request.file);
  const hooks = bySubject(contract, authorsHooks(contract), (hook) => hook.request.file);
  const described = bySubject(contract, describedTypes(contract), (type) => type.file);
  const write = (path: string, text: string) => schema.generateFile(path).print(`${note}\n\n${text}`);

  for (const subject of api) write(`api/${subject.page}`, apiPage(subject, types));
  for (const subject of hooks) write(`hooks/${subject.page}`, hooksPage(subject, types));
  for (const subject of described) write(`types/${subject.page}`, typesPage(subject, types));
  write(
    "README.md",
    page(
      intro,
      "## Hooks",
      classTable(),
      table(["Group", "Hooks"], rows("hooks", hooks)),
      "## API",
      table(["Subject", "Methods"], rows("api", api)),
      "## Types",
      table(["Subject", "Types"], rows("types", described)),
    ),
  );
}

function rows(folder: string, subjects: readonly Subject<{ readonly name: string }>[]): string[][] {
  return subjects.map((subject) => {
    const path = `${folder}/${subject.page}`;
    const links = subject.members.map(({ name }) => `[${name}](${path}#${anchor(name)})`);
    return [`[${subject.title}](${path})`, links.join(", ")];
  });
}
