import assert from "node:assert/strict";
import { test } from "node:test";
import { canonicalHeaderName, connectionHeaders } from "./header-names.ts";
import { cleanPath, escapePath, parseTarget } from "./request-path.ts";

test("targets are taken apart, the path decoded", () => {
  assert.deepEqual(parseTarget("/plugins/a/x%2Fy%20z?b=1?c"), {
    origin: "",
    host: "",
    path: "/plugins/a/x/y z",
    query: "b=1?c",
  });
  assert.deepEqual(parseTarget("http://elsewhere.example/plugins/a"), {
    origin: "http://elsewhere.example",
    host: "elsewhere.example",
    path: "/plugins/a",
    query: undefined,
  });
  assert.equal(parseTarget("/x?")?.query, "");
  assert.equal(parseTarget("/x#frag")?.path, "/x#frag");
  assert.equal(parseTarget("/%zz"), undefined);
  assert.equal(parseTarget("/%ff"), undefined);
});

test("paths are escaped as Go escapes them", () => {
  assert.equal(escapePath("/a b/é"), "/a%20b/%C3%A9");
  assert.equal(escapePath("/x;y=1:@&+,$~_-."), "/x;y=1:@&+,$~_-.");
  assert.equal(escapePath("/x#f?q!()*'[]"), "/x%23f%3Fq%21%28%29%2A%27%5B%5D");
  assert.equal(escapePath('/"<>\\^`{|}%'), "/%22%3C%3E%5C%5E%60%7B%7C%7D%25");
});

test("paths are cleaned", () => {
  for (const [path, clean] of [
    ["/", "/"],
    ["", "/"],
    ["//x", "/x"],
    ["/x//y", "/x/y"],
    ["/x/../y", "/y"],
    ["/../../y", "/y"],
    ["/./x/", "/x/"],
    ["/x/..", "/"],
    ["/x/...", "/x/..."],
    ["/a/b", "/a/b"],
  ] as const) {
    assert.equal(cleanPath(path), clean);
  }
});

test("header names have Go's form", () => {
  assert.equal(canonicalHeaderName("x-CSRF-token"), "X-Csrf-Token");
  assert.equal(canonicalHeaderName("MATTERMOST-USER-ID"), "Mattermost-User-Id");
});

test("headers that Connection names stay behind, besides the usual ones", () => {
  const names = connectionHeaders(["close, X-Secret", "foo"]);
  assert.ok(names.has("x-secret") && names.has("foo") && names.has("transfer-encoding") && names.has("upgrade"));
  assert.ok(!names.has("content-length"));
});
