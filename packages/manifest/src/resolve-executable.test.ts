import assert from "node:assert/strict";
import { join, resolve } from "node:path";
import { test } from "node:test";
import { resolveExecutable, systemName } from "./index.ts";

const linux = { platform: "linux", arch: "x64" };
const dir = resolve("/plugins/a");

test("systems have Go's names", () => {
  assert.equal(systemName(linux), "linux-amd64");
  assert.equal(systemName({ platform: "darwin", arch: "arm64" }), "darwin-arm64");
  assert.equal(systemName({ platform: "win32", arch: "ia32" }), "windows-386");
  assert.match(systemName(), /^[a-z0-9]+-[a-z0-9]+$/);
});

test("the entry of the system wins, else the common one", () => {
  const server = { executables: { "linux-amd64": "server/linux" }, executable: "server/any" };
  assert.deepEqual(resolveExecutable({ server }, dir, linux), {
    ok: true,
    executable: { declared: "server/linux", path: join(dir, "server/linux") },
  });
  assert.deepEqual(resolveExecutable({ server }, dir, { platform: "darwin", arch: "x64" }), {
    ok: true,
    executable: { declared: "server/any", path: join(dir, "server/any") },
  });
});

for (const [declared, path] of [
  ["/server/a", "server/a"],
  ["./server/./a", "server/a"],
  ["server/x/../a", "server/a"],
  ["server/a b", "server/a b"],
] as const) {
  test(`${declared} lies in the plugin's directory`, () => {
    const result = resolveExecutable({ server: { executable: declared } }, dir, linux);
    assert.equal(result.ok && result.executable.path, join(dir, path));
    assert.equal(result.ok && result.executable.declared, declared);
  });
}

for (const declared of ["../a", "server/../../a", "..", ".", "/", "..a", "server/a\0.ts", "./../a"]) {
  test(`${JSON.stringify(declared)} is refused`, () => {
    const result = resolveExecutable({ server: { executable: declared } }, dir, linux);
    assert.match((!result.ok && result.reason) || "", /is not a file inside the plugin's directory/);
  });
}

test("a manifest without an executable for the system says which field to set", () => {
  for (const server of [
    undefined,
    null,
    {},
    { executable: "" },
    { executables: {} },
    { executables: { "darwin-arm64": "a" } },
  ]) {
    const result = resolveExecutable({ server }, dir, linux);
    assert.match(
      (!result.ok && result.reason) || "",
      /no executable for linux-amd64; set server\.executable or server\.executables\["linux-amd64"\]/,
    );
  }
});
