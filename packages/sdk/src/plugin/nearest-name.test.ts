import assert from "node:assert/strict";
import { test } from "node:test";
import { nearestName } from "./nearest-name.ts";

test("the nearest of several names is found, whatever the case", () => {
  const names = ["onActivate", "onDeactivate", "userWillLogIn"];
  assert.equal(nearestName("onActivated", names), "onActivate");
  assert.equal(nearestName("OnDeactivate", names), "onDeactivate");
  assert.equal(nearestName("userwilllogin", names), "userWillLogIn");
});

test("a name that is like none has no neighbour", () => {
  assert.equal(nearestName("x", ["onActivate"]), undefined);
  assert.equal(nearestName("serve", ["onActivate", "userWillLogIn"]), undefined);
  assert.equal(nearestName("onActivate", []), undefined);
});
