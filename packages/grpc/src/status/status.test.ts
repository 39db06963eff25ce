import assert from "node:assert/strict";
import { constants } from "node:http2";
import { test } from "node:test";
import { longestTimeoutMs } from "@mattermost-plugin/carrier";
import { codeOfHttpStatus } from "./http-status.ts";
import { readStatus } from "./read-status.ts";
import { resetStatus } from "./reset-status.ts";
import { parseStatusCode } from "./status-code.ts";
import { createStatusError, isStatusError } from "./status-error.ts";
import { decodeStatusMessage, encodeStatusMessage } from "./status-message.ts";
import { formatTimeout, parseTimeout } from "./timeout.ts";

test("status messages survive the trailer", () => {
  for (const text of ["", "plain text", "50% off", "%", "%41", "größer", "日本語 🎉", "line\nbreak\r\0"]) {
    const encoded = encodeStatusMessage(text);
    assert.match(encoded, /^[\x20-\x7e]*$/);
    assert.equal(decodeStatusMessage(encoded), text);
  }
  assert.equal(encodeStatusMessage("a%b"), "a%25b");
  assert.equal(encodeStatusMessage("ü"), "%C3%BC");
});

test("a status message that would break the trailer is cut", () => {
  const encoded = encodeStatusMessage("ü".repeat(100_000));
  assert.ok(encoded.length < 65_536);
  assert.equal(decodeStatusMessage(encoded), `${"ü".repeat(4_096)}...`);
});

test("status messages of sloppy peers are kept as they are", () => {
  assert.equal(decodeStatusMessage("100% wrong"), "100% wrong");
  assert.equal(decodeStatusMessage("%E4"), "%E4");
});

test("timeouts of every unit are read, rounded up", () => {
  for (const [header, timeoutMs] of [
    ["1H", 3_600_000],
    ["2M", 120_000],
    ["30S", 30_000],
    ["1500m", 1_500],
    ["29999892u", 30_000],
    ["1n", 1],
    ["0m", 0],
    ["99999999H", longestTimeoutMs],
  ] as const) {
    assert.deepEqual(parseTimeout(header), { ok: true, timeoutMs });
  }
  assert.deepEqual(parseTimeout(undefined), { ok: true, timeoutMs: undefined });
  for (const header of ["", "1", "S", "1s", "-1S", "1.5S", "123456789S", "1S ", ["1S", "2S"]]) {
    assert.deepEqual(parseTimeout(header), { ok: false });
  }
});

test("timeouts are written so that no peer misreads them", () => {
  assert.equal(formatTimeout(30_000), "30000m");
  assert.equal(formatTimeout(0.2), "1m");
  assert.equal(formatTimeout(-5), "1m");
  assert.equal(formatTimeout(longestTimeoutMs), "2147484S");
});

test("trailers become a status", () => {
  assert.equal(readStatus({}), undefined);
  assert.equal(readStatus({ "grpc-status": "0" }), "OK");
  const error = readStatus({ "grpc-status": "5", "grpc-message": "no%20such user" });
  assert.ok(isStatusError(error));
  assert.deepEqual([error.code, error.message], ["NOT_FOUND", "no such user"]);
  assert.equal(parseStatusCode("17"), "UNKNOWN");
  assert.equal(parseStatusCode("x"), "UNKNOWN");
});

test("only a refused stream counts as unsent", () => {
  assert.equal(resetStatus(constants.NGHTTP2_REFUSED_STREAM, "x").unsent, true);
  for (const [reset, code] of [
    [constants.NGHTTP2_NO_ERROR, "UNAVAILABLE"],
    [constants.NGHTTP2_CANCEL, "CANCELLED"],
    [constants.NGHTTP2_ENHANCE_YOUR_CALM, "RESOURCE_EXHAUSTED"],
    [constants.NGHTTP2_INADEQUATE_SECURITY, "PERMISSION_DENIED"],
    [constants.NGHTTP2_INTERNAL_ERROR, "INTERNAL"],
    [undefined, "UNAVAILABLE"],
  ] as const) {
    const error = resetStatus(reset, "x");
    assert.deepEqual([error.code, error.unsent], [code, false]);
  }
});

test("HTTP answers that are no gRPC map as gRPC says", () => {
  assert.equal(codeOfHttpStatus(404), "UNIMPLEMENTED");
  assert.equal(codeOfHttpStatus(503), "UNAVAILABLE");
  assert.equal(codeOfHttpStatus(418), "UNKNOWN");
  assert.equal(codeOfHttpStatus(undefined), "UNKNOWN");
});

test("a status error is known by its shape, also from another copy", () => {
  assert.ok(isStatusError(createStatusError("INTERNAL", "x")));
  assert.ok(isStatusError(Object.assign(new Error("x"), { name: "StatusError", code: "INTERNAL", unsent: false })));
  assert.ok(!isStatusError(new Error("x")));
  assert.ok(!isStatusError({ name: "StatusError", code: "INTERNAL", unsent: false }));
});
