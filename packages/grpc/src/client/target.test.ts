import assert from "node:assert/strict";
import { test } from "node:test";
import { parseTarget } from "./target.ts";

const good = [
  ["127.0.0.1:50051", { host: "127.0.0.1", port: 50051 }],
  ["localhost:1", { host: "localhost", port: 1 }],
  ["[::1]:8065", { host: "::1", port: 8065 }],
  ["[fe80::1%eth0]:8065", { host: "fe80::1%eth0", port: 8065 }],
  ["dns:localhost:99", { host: "localhost", port: 99 }],
  ["dns:///localhost:99", { host: "localhost", port: 99 }],
  ["passthrough:///[::1]:99", { host: "::1", port: 99 }],
  ["unix:/tmp/a.sock", { path: "/tmp/a.sock" }],
  ["unix:///tmp/a.sock", { path: "/tmp/a.sock" }],
  ["unix:relative", { path: "relative" }],
] as const;

for (const [target, connect] of good) {
  test(`${target} is read`, () => assert.deepEqual(parseTarget(target), { ok: true, connect }));
}

for (const target of [
  "",
  "localhost",
  "::1:99",
  ":99",
  "localhost:",
  "localhost:0",
  "localhost:65536",
  "http://localhost:99",
  "unix:",
  "a b:1",
]) {
  test(`${JSON.stringify(target)} is refused`, () => {
    const parsed = parseTarget(target);
    assert.ok(!parsed.ok);
    assert.ok(parsed.reason.includes(JSON.stringify(target)));
  });
}
