import assert from "node:assert/strict";
import { test } from "node:test";
import { type Upgrade, upgradeOf, upgradeResponse } from "../index.ts";

const upgrade: Upgrade = { take() {}, goAway() {} };

test("an upgrade is found in its response, and in those that middleware makes of it", () => {
  const response = upgradeResponse(upgrade);
  assert.equal(upgradeOf(response), upgrade);
  const remade = new Response(response.body, response);
  assert.equal(upgradeOf(remade), upgrade);
  assert.equal(upgradeOf(new Response(remade.body, { status: remade.status, headers: { "x-more": "1" } })), upgrade);
  assert.equal(upgradeOf(upgradeResponse(upgrade).clone()), undefined);
});

test("where nobody knows of upgrades the answer says why", async () => {
  const response = upgradeResponse(upgrade);
  assert.equal(response.status, 501);
  assert.match(await response.text(), /need a Mattermost server/);
});

test("other responses are no upgrades", () => {
  for (const response of [new Response(), new Response("x", { status: 501 }), new Response(null, { status: 501 })])
    assert.equal(upgradeOf(response), undefined);
});
