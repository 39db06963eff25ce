import assert from "node:assert/strict";
import { test } from "node:test";
import { isAppError } from "@mattermost-plugin/carrier";
import { type ApiMethodName, apiMethods } from "@mattermost-plugin/gen";
import { createTestEmulator } from "../../test/support/test-emulator.ts";
import { composeHostApi } from "./compose-host-api.ts";

test("every method of the contract is there; those that are not done say which they are", (t) => {
  const { emulator } = createTestEmulator(t);
  const call = { pluginId: "p", signal: new AbortController().signal };
  for (const name of Object.keys(apiMethods) as ApiMethodName[]) {
    const method = emulator.hostApi[name] as (request: unknown, host: typeof call) => unknown;
    assert.equal(typeof method, "function", name);
    if (emulator.implemented.has(name)) continue;
    assert.throws(
      () => method({}, call),
      (error) => isAppError(error) && error.statusCode === 501 && error.message.includes(apiMethods[name].goName),
    );
  }
});

test("no two domains may answer the same method", () => {
  const domain = () => ({ isEnterpriseReady: () => false });
  assert.throws(() => composeHostApi({} as never, [domain, domain]), /Two domains.*isEnterpriseReady/);
});
