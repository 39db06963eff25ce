import assert from "node:assert/strict";
import { test } from "node:test";
import { createTestEmulator } from "../../test/support/test-emulator.ts";

test("what plugins log reaches the server's log with level, plugin and values", async (t) => {
  const { api, log } = createTestEmulator(t);
  await api.logWarn({ msg: "careful", keyValuePairs: [{ key: "n", value: 5 }] });
  await api.logAuditRecWithLevel({ record: { eventName: "export", status: "success" }, level: "error" });
  await api.logAuditRecWithLevel({ record: { eventName: "export" }, level: "audit-api" });
  assert.deepEqual(log[0], {
    level: "warn",
    message: "careful",
    pluginId: "com.example.plugin",
    fields: { n: 5 },
  });
  assert.deepEqual(
    log.slice(1).map(({ level, fields }) => [level, fields.eventName]),
    [
      ["error", "export"],
      ["info", "export"],
    ],
  );
});
