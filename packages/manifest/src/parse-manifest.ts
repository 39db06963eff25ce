import { extname } from "node:path";
import { parseAllDocuments } from "yaml";
import type { z } from "zod";
import { firstJsonDocument } from "./first-json-document.ts";
import type { ManifestProblem } from "./manifest-problem.ts";
import { type Manifest, manifestSchema } from "./manifest-schema.ts";

export type ManifestResult =
  | { readonly ok: true; readonly manifest: Manifest }
  | { readonly ok: false; readonly problems: readonly ManifestProblem[] };

type Parsed = { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly message: string };

/**
 * Reads a manifest by Mattermost's rules. `file` names it in problems; a name that ends in `.json` means JSON, anything else YAML.
 * Only the first document of the text counts. Never throws.
 */
export function parseManifest(text: string, file: string): ManifestResult {
  const parsed = extname(file) === ".json" ? parseJson(text) : parseYaml(text);
  if (!parsed.ok) return { ok: false, problems: [{ file, field: "", message: parsed.message }] };
  const result = manifestSchema.safeParse(parsed.value, { reportInput: true });
  if (result.success) return { ok: true, manifest: result.data };
  return {
    ok: false,
    problems: result.error.issues.map((issue) => ({ file, field: fieldName(issue.path), message: explain(issue) })),
  };
}

function parseJson(text: string): Parsed {
  try {
    return { ok: true, value: JSON.parse(firstJsonDocument(text)) };
  } catch (error) {
    return { ok: false, message: `is not valid JSON: ${messageOf(error)}` };
  }
}

function parseYaml(text: string): Parsed {
  try {
    const documents = parseAllDocuments(text);
    const first = "empty" in documents ? undefined : documents[0];
    if (first === undefined) return { ok: false, message: "is empty; it needs at least an id and a name" };
    const problem = first.errors[0];
    if (problem !== undefined) return { ok: false, message: `is not valid YAML: ${problem.message}` };
    return { ok: true, value: first.toJS({ maxAliasCount: 100 }) };
  } catch (error) {
    return { ok: false, message: `is not valid YAML: ${messageOf(error)}` };
  }
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

function fieldName(path: readonly PropertyKey[]): string {
  return path.reduce<string>(
    (name, key) => (typeof key === "number" ? `${name}[${key}]` : name === "" ? String(key) : `${name}.${String(key)}`),
    "",
  );
}

function explain(issue: z.core.$ZodIssue): string {
  if (issue.code !== "invalid_type") return issue.message;
  const kind = `${/^[aeiou]/.test(issue.expected) ? "an" : "a"} ${issue.expected}`;
  if (issue.input === undefined) return `is missing; add it (${kind})`;
  return `must be ${kind}, but is ${JSON.stringify(issue.input)?.slice(0, 80)}`;
}
