import { apiAnswerType } from "../api/api-shape.ts";
import { fieldType } from "../model/type-text.ts";
import type { ApiMethod } from "../schema/contract.ts";
import { fieldTable } from "./field-table.ts";
import { codeBlock, lostZerosNote, page } from "./markdown.ts";
import type { Subject } from "./subjects.ts";
import { createTypeLinks, type TypeLinks } from "./type-links.ts";

/** The page of all API methods about one subject. */
export function apiPage(subject: Subject<ApiMethod>, types: ReadonlyMap<string, string>): string {
  const links = createTypeLinks(types);
  return page(`# API: ${subject.title}`, subject.doc, ...subject.members.map((method) => section(method, links)));
}

function section(method: ApiMethod, links: TypeLinks): string {
  const { request, answer, http } = method;
  const input = http ? "request: Request" : request.fields.length === 0 ? "" : "input";
  const signature = `api.${method.name}(${input}): Promise<${apiAnswerType(method, "full", links)}>`;
  return page(
    `## ${method.name}`,
    codeBlock(signature),
    method.doc,
    method.losesZeros ? lostZerosNote : "",
    http ? "" : fieldTable(request.fields, (field) => fieldType(field, "init", links)),
    answer.kind === "object"
      ? `Answers an object:\n\n${fieldTable(answer.fields, (field) => fieldType(field, "full", links))}`
      : "",
    links.line(),
    facts(method),
  );
}

function facts(method: ApiMethod): string {
  return [
    ...(method.doc.includes("Go: `") ? [] : [`- Go: \`${method.goName}\``]),
    `- Minimum server version: ${method.minServerVersion || "not known"}`,
    ...(method.retryable ? ["- Reads only: asked again when the request could not be sent"] : []),
    ...(method.deprecated ? ["- Deprecated"] : []),
  ].join("\n");
}
