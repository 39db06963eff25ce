import { type Modules, nameList } from "./output/modules.ts";

/** Writes index.ts: the names of everything but what only protocols need. */
export function generateIndex(modules: Modules): void {
  const shown = modules.exports().filter(({ path }) => !path.startsWith("grpc/") && !path.startsWith("gob/"));
  const index = modules.module("index.ts");
  for (const { path, types, values } of [...shown].sort((a, b) => (a.path < b.path ? -1 : 1))) {
    if (values.length > 0) index.print(nameList("export", values, `./${path}`));
    if (types.length > 0) index.print(nameList("export type", types, `./${path}`));
  }
}
