import assert from "node:assert/strict";
import { test } from "node:test";
import { formatHandshake, type HandshakeResult, parseHandshake } from "./index.ts";

const grpcOnly = { appVersions: [1], protocols: ["grpc"] } as const;
const both = { appVersions: [1], protocols: ["grpc", "netrpc"] } as const;

function reasonOf(result: HandshakeResult): string {
  assert.equal(result.ok, false);
  return result.ok ? "" : result.reason;
}

test("a written line is what go-plugin documents, and is read back", () => {
  const handshake = { appVersion: 1, network: "unix", address: "/tmp/mmp-1/s", protocol: "grpc" } as const;
  assert.equal(formatHandshake(handshake), "1|1|unix|/tmp/mmp-1/s|grpc");
  assert.deepEqual(parseHandshake("1|1|unix|/tmp/mmp-1/s|grpc\n", grpcOnly), { ok: true, handshake });
});

test("an address that would break the line is not written", () => {
  for (const address of ["/tmp/a|b", "/tmp/a\nb", "/tmp/a\rb"]) {
    assert.throws(
      () => formatHandshake({ appVersion: 1, network: "unix", address, protocol: "grpc" }),
      /bar or a line break/,
    );
  }
});

test("lines of other implementations are read", () => {
  const tcp = { appVersion: 1, network: "tcp", address: "127.0.0.1:10000", protocol: "grpc" };
  for (const line of [
    "1|1|tcp|127.0.0.1:10000|grpc",
    "  1|1|tcp|127.0.0.1:10000|grpc \r\n",
    "1|1|tcp|127.0.0.1:10000|grpc|",
    `1|1|tcp|127.0.0.1:10000|grpc|${"x".repeat(50)}`,
    "1|1|tcp|127.0.0.1:10000|grpc||true",
  ]) {
    assert.deepEqual(parseHandshake(line, grpcOnly), { ok: true, handshake: tcp }, line);
  }
  assert.deepEqual(parseHandshake("1|1|unix|/tmp/plugin123456789|netrpc|", both), {
    ok: true,
    handshake: { appVersion: 1, network: "unix", address: "/tmp/plugin123456789", protocol: "netrpc" },
  });
  assert.deepEqual(parseHandshake("1|1|unix|/tmp/plugin1", both), {
    ok: true,
    handshake: { appVersion: 1, network: "unix", address: "/tmp/plugin1", protocol: "netrpc" },
  });
  assert.equal(parseHandshake("1|1|tcp|[::1]:443|grpc", grpcOnly).ok, true);
  assert.equal(parseHandshake("1|1|tcp|localhost:443|grpc", grpcOnly).ok, true);
});

const refused: readonly (readonly [string, RegExp])[] = [
  ["", /no handshake: "".*stderr/],
  ["hello world", /no handshake: "hello world".*Nothing may be printed/],
  ["1|1|tcp", /no handshake/],
  ["x|1|tcp|127.0.0.1:1|grpc", /begins with "x"/],
  ["-1|1|tcp|127.0.0.1:1|grpc", /begins with "-1"/],
  ["2|1|tcp|127.0.0.1:1|grpc", /version 2 of go-plugin's core protocol, the host speaks 1/],
  ["1|2|tcp|127.0.0.1:1|grpc", /plugin version "2", the host speaks 1/],
  ["1||tcp|127.0.0.1:1|grpc", /plugin version ""/],
  ["1|1|udp|127.0.0.1:1|grpc", /network "udp"/],
  ["1|1|unix||grpc", /unix address "" is empty/],
  ["1|1|unix|/tmp/\0x|grpc", /NUL/],
  ["1|1|tcp|127.0.0.1|grpc", /is not host:port/],
  ["1|1|tcp|::1:99|grpc", /is not host:port/],
  ["1|1|tcp|127.0.0.1:0|grpc", /port outside/],
  ["1|1|tcp|127.0.0.1:65536|grpc", /port outside/],
  ["1|1|tcp|127.0.0.1:99|netrpc", /speaks "netrpc", this host only grpc/],
  ["1|1|tcp|127.0.0.1:99", /speaks "netrpc" \(meant by a missing protocol field\)/],
  ["1|1|tcp|127.0.0.1:99|http", /speaks "http"/],
  [`1|1|tcp|127.0.0.1:99|grpc|${"M".repeat(51)}`, /wants TLS/],
];

for (const [line, reason] of refused) {
  test(`refused: ${JSON.stringify(line.slice(0, 60))}`, () => {
    assert.match(reasonOf(parseHandshake(line, grpcOnly)), reason);
  });
}

test("a reason never repeats a huge line", () => {
  assert.ok(reasonOf(parseHandshake("z".repeat(1_000_000), grpcOnly)).length < 400);
});
