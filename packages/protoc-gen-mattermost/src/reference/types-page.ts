import { fieldType, mayBeAbsent, orUndefined } from "../model/type-text.ts";
import type { Contract, Enum, Message } from "../schema/contract.ts";
import { fieldTable } from "./field-table.ts";
import { page, table } from "./markdown.ts";
import type { Subject } from "./subjects.ts";
import { createTypeLinks, type TypeLinks } from "./type-links.ts";

/** A type that the reference describes. */
export type DescribedType =
  | { readonly kind: "enum"; readonly name: string; readonly file: string; readonly enum: Enum }
  | { readonly kind: "message"; readonly name: string; readonly file: string; readonly message: Message };

/** The types that authors meet, but for requests, which stand with their methods. */
export function describedTypes(contract: Contract): readonly DescribedType[] {
  const enums = contract.enums.map((desc) => ({ kind: "enum", name: desc.name, file: desc.file, enum: desc }) as const);
  const messages = contract.messages.filter((message) => message.role === "model" && !message.unwrap);
  return [
    ...enums,
    ...messages.map((message) => ({ kind: "message", name: message.modelName, file: message.file, message }) as const),
  ];
}

/** The page of all types about one subject. */
export function typesPage(subject: Subject<DescribedType>, types: ReadonlyMap<string, string>): string {
  const links = createTypeLinks(types);
  const sections = subject.members.map((type) =>
    type.kind === "enum" ? enumSection(type.enum) : messageSection(type.message, links),
  );
  return page(`# Types: ${subject.title}`, subject.doc, ...sections);
}

function enumSection(desc: Enum): string {
  const rows = desc.values.map((value) => [value.number === 0 ? "`undefined`" : `\`"${value.text}"\``, value.doc]);
  return page(`## ${desc.name}`, desc.doc, table(["Value", "Meaning"], rows));
}

function messageSection(message: Message, links: TypeLinks): string {
  return page(
    `## ${message.modelName}`,
    message.deprecated ? "Deprecated." : "",
    message.doc,
    fieldTable(message.fields, (field) => {
      const type = fieldType(field, "full", links);
      return mayBeAbsent(field) ? orUndefined(type) : type;
    }),
    links.line(),
  );
}
