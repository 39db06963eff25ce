import assert from "node:assert/strict";
import { test } from "node:test";
import { fromByteString, type HostRequestHead, readRequestHead, readResponseHead, toByteString } from "../index.ts";

const head: HostRequestHead = { method: "GET", url: "/a?b=c", host: "example.com", headers: [] };

test("text crosses header values in both directions", () => {
  for (const text of ["", "plain", "Zoë", "日本 🎉", "a\tb"]) assert.equal(fromByteString(toByteString(text)), text);
  assert.equal(toByteString("é"), "\xc3\xa9");
  assert.equal(fromByteString("\xe9"), "é", "bytes that are no UTF-8 keep their characters");
});

test("a head becomes what a Request takes", () => {
  const read = readRequestHead({ ...head, headers: [{ key: "Accept", values: ["a", "b"] }] });
  assert.ok(read.kind === "valid");
  assert.deepEqual([read.method, read.url, read.headers.get("accept")], ["GET", "http://example.com/a?b=c", "a, b"]);
  assert.ok(new Request(read.url, read));
});

test("no host and no path leads to another origin", () => {
  for (const [host, url, expected] of [
    ["", "/a", "http://localhost/a"],
    ["u:p@evil", "/a", "http://localhost/a"],
    ["evil/x?", "/a", "http://localhost/a"],
    ["evil\\x", "/a", "http://localhost/a"],
    ["h", "//evil/a", "http://h//evil/a"],
    ["h", "https://evil/a?b", "http://h/a?b"],
    ["h", "evil", "http://h/evil"],
  ] as const) {
    const read = readRequestHead({ ...head, host, url });
    assert.ok(read.kind === "valid");
    assert.equal(read.url, expected);
    assert.ok(URL.canParse(read.url));
  }
});

test("what WHATWG has no place for is refused with a status", () => {
  const statusOf = (given: Partial<HostRequestHead>) => {
    const read = readRequestHead({ ...head, ...given });
    return read.kind === "refused" ? read.status : 200;
  };
  for (const method of ["CONNECT", "trace", "TRACK"]) assert.equal(statusOf({ method }), 501);
  for (const method of ["G ET", "GET\r\n", "é"]) assert.equal(statusOf({ method }), 400);
  for (const key of ["", "a b", "a:b", "é"]) assert.equal(statusOf({ headers: [{ key, values: ["x"] }] }), 400);
  for (const value of ["a\r\nb: c", "\0"]) assert.equal(statusOf({ headers: [{ key: "x", values: [value] }] }), 400);
  assert.equal(statusOf({ method: "" }), 200);
});

test("a response's cookies stay apart, and what can't be sent says why", async () => {
  const response = new Response("", { status: 201, headers: { "X-A": "1" } });
  response.headers.append("set-cookie", "a=1");
  response.headers.append("set-cookie", "b=2, 3");
  const read = readResponseHead(response);
  assert.ok(read.kind === "valid" && read.head.statusCode === 201);
  assert.deepEqual(read.head.headers.slice(-2), [
    { key: "x-a", values: ["1"] },
    { key: "set-cookie", values: ["a=1", "b=2, 3"] },
  ]);
  const used = new Response("x");
  await used.text();
  for (const [odd, reason] of [
    [Response.error(), /status 0/],
    [used, /read already/],
  ] as const) {
    const refused = readResponseHead(odd);
    assert.ok(refused.kind === "refused");
    assert.match(refused.reason, reason);
  }
});
