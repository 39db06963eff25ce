import type { Contract } from "../schema/contract.ts";
import { kebabCase, subjectOf } from "../schema/names.ts";
import { heading } from "./markdown.ts";

/** What stands on one page. */
export interface Subject<T> {
  readonly title: string;
  /** The name of the page: "shared-channel.md". */
  readonly page: string;
  readonly doc: string;
  readonly members: readonly T[];
}

/** Groups what is declared in (or taken from) files by the subject of the file, sorted by page. */
export function bySubject<T extends { readonly name: string }>(
  contract: Contract,
  members: readonly T[],
  fileOf: (member: T) => string,
): readonly Subject<T>[] {
  const groups = new Map<string, T[]>();
  for (const member of members) {
    const subject = subjectOf(fileOf(member));
    const group = groups.get(subject) ?? [];
    group.push(member);
    groups.set(subject, group);
  }
  return [...groups]
    .map(([subject, group]) => {
      const [first] = group;
      const messages = contract.messages.filter((message) => subjectOf(message.file) === subject);
      return {
        title: heading(
          subject,
          messages.map((message) => message.name),
        ),
        page: `${kebabCase(subject)}.md`,
        doc: intro(contract.files.find(({ stem }) => first !== undefined && stem === fileOf(first))?.doc ?? ""),
        members: group,
      };
    })
    .sort((a, b) => (a.page < b.page ? -1 : 1));
}

/** The comment of a file as the first words of a page: what its requests and responses are about. */
function intro(doc: string): string {
  const text = doc.replace(/^Requests? and responses? (?:about|of) /, "");
  return text.charAt(0).toUpperCase() + text.slice(1);
}
