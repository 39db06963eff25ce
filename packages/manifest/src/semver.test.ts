import assert from "node:assert/strict";
import { test } from "node:test";
import { compareSemver, minServerVersionProblem, parseSemver } from "./index.ts";

test("only strict versions are read", () => {
  for (const text of [
    "0.0.0",
    "1.2.3",
    "1.0.0-alpha",
    "1.0.0-0.3.7",
    "1.0.0-x.7.z.92",
    "1.0.0+20130313144700",
    "1.0.0-beta+exp.sha",
  ]) {
    assert.ok(parseSemver(text), text);
  }
  for (const text of [
    "",
    "1",
    "1.2",
    "v1.2.3",
    "1.2.3.4",
    "01.2.3",
    "1.2.3-",
    "1.2.3-01",
    "1.2.3+",
    " 1.2.3",
    "1.2.3\n",
    "a.b.c",
    "-1.2.3",
  ]) {
    assert.equal(parseSemver(text), undefined, text);
  }
});

test("versions are ordered as semver.org says", () => {
  const rising = [
    "0.9.10",
    "1.0.0-1",
    "1.0.0-2",
    "1.0.0-11",
    "1.0.0-alpha",
    "1.0.0-alpha.1",
    "1.0.0-alpha.beta",
    "1.0.0-beta",
    "1.0.0-beta.2",
    "1.0.0-beta.11",
    "1.0.0-rc.1",
    "1.0.0",
    "1.0.1",
    "1.2.0",
    "1.10.0",
    "2.0.0",
    "99999999999999999999.0.0",
  ].map((text) => parseSemver(text) ?? assert.fail(text));
  for (const [i, a] of rising.entries()) {
    for (const [j, b] of rising.entries()) assert.equal(Math.sign(compareSemver(a, b)), Math.sign(i - j), `${i} ${j}`);
  }
  const built = parseSemver("1.0.0+a");
  const other = parseSemver("1.0.0+b");
  assert.ok(built && other);
  assert.equal(compareSemver(built, other), 0);
});

test("a server that is too old is named with both versions", () => {
  const manifest = { id: "com.example.a", min_server_version: "9.11.0" };
  assert.equal(minServerVersionProblem(manifest, "9.11.0"), undefined);
  assert.equal(minServerVersionProblem(manifest, "10.0.0"), undefined);
  assert.equal(minServerVersionProblem({ id: "com.example.a" }, "1.0.0"), undefined);
  assert.equal(minServerVersionProblem({ id: "com.example.a", min_server_version: "" }, "1.0.0"), undefined);
  assert.match(
    minServerVersionProblem(manifest, "9.2.0") ?? "",
    /com\.example\.a needs Mattermost 9\.11\.0 .* this is 9\.2\.0/,
  );
  assert.match(minServerVersionProblem(manifest, "9.11.0-rc1") ?? "", /needs/);
  assert.match(minServerVersionProblem(manifest, "dev") ?? "", /"dev" is not semver/);
});
