import assert from "node:assert/strict";
import { test } from "node:test";
import { createAppError, isAppError } from "./index.ts";

test("what is not given holds its zero value, but the status, which is 500", () => {
  const error = createAppError({});
  assert.ok(error instanceof Error);
  assert.deepEqual(
    { ...error, message: error.message },
    {
      name: "AppError",
      id: "",
      message: "unknown error",
      detailedError: "",
      requestId: "",
      statusCode: 500,
      where: "",
      params: undefined,
      skipTranslation: false,
    },
  );
});

test("what is given is kept, and the cause goes along", () => {
  const cause = new Error("below");
  const fields = {
    id: "a.b",
    detailedError: "d",
    requestId: "r",
    statusCode: 404,
    where: "w",
    params: { Name: "x" },
    skipTranslation: true,
  };
  const error = createAppError({ ...fields, message: "No such thing" }, { cause });
  assert.deepEqual({ ...error }, { name: "AppError", ...fields });
  assert.equal(error.message, "No such thing");
  assert.equal(error.cause, cause);
});

test("an error without a message says what else it knows", () => {
  assert.equal(createAppError({ id: "a.b", detailedError: "detail" }).message, "detail");
  assert.equal(createAppError({ id: "a.b" }).message, "a.b");
});

test("AppErrors are told from others, also those of another copy of the package", () => {
  const foreign = Object.assign(new Error("x"), { name: "AppError", statusCode: 1, detailedError: "" });
  assert.equal(isAppError(createAppError({})), true);
  assert.equal(isAppError(foreign), true);
  for (const other of [
    new Error("x"),
    { name: "AppError", statusCode: 1, detailedError: "" },
    null,
    undefined,
    "AppError",
  ]) {
    assert.equal(isAppError(other), false);
  }
});
