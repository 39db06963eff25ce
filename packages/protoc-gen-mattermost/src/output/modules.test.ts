import assert from "node:assert/strict";
import { test } from "node:test";
import { createModules, type Modules } from "./modules.ts";

function written(modules: Modules): Record<string, string> {
  const files: Record<string, string> = {};
  modules.write((path, text) => {
    files[path] = text.split("\n").slice(1).join("\n");
  });
  return files;
}

test("a module imports what it uses from where it is exported, also when that is declared later", () => {
  const modules = createModules();
  const user = modules.module("hooks/user.ts");
  user.print(`use(${user.value("make")}, ${user.type("Post")}, ${user.type("Own")});`);
  user.exportType("Own");
  const post = modules.module("model/post.ts");
  post.exportType("Post");
  modules.module("hooks/make.ts").exportValue("make");
  const [text] = Object.values(written(modules));
  assert.equal(
    text,
    'import type { Post } from "../model/post.ts";\nimport { make } from "./make.ts";\n\nuse(make, Post, Own);',
  );
});

test("a value and types of one module are one import, long ones on lines of their own", () => {
  const modules = createModules();
  const from = modules.module("a.ts");
  const names = Array.from({ length: 9 }, (_, at) => from.exportType(`ATypeWithALongName${at}`));
  from.exportValue("make");
  const to = modules.module("b.ts");
  to.value("make");
  for (const name of names) to.type(name);
  assert.equal(
    written(modules)["b.ts"],
    ["import {", "  make,", ...names.map((name) => `  type ${name},`), '} from "./a.ts";'].join("\n"),
  );
});

test("two declarations of one name are an error that names both places", () => {
  const modules = createModules();
  modules.module("a.ts").exportType("Post");
  assert.throws(() => modules.module("b.ts").exportValue("Post"), /Post would be declared twice, in a\.ts and b\.ts/);
});

test("a name that nobody exports is an error", () => {
  const modules = createModules();
  modules.module("a.ts").type("Ghost");
  assert.throws(() => written(modules), /a\.ts uses Ghost, which no generated module exports/);
});
