import { join } from "node:path";

/** The root of the repository. */
export const root = join(import.meta.dirname, "../../..");

/** The repository's tools: buf, protoc-gen-es, tsc. */
export const bin = join(root, "node_modules/.bin");
