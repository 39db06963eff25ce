import assert from "node:assert/strict";
import { test } from "node:test";
import { createLogger } from "./create-logger.ts";
import { fieldsInText } from "./fields-in-text.ts";

test("fields stand behind the message, a stack below it", () => {
  const written: string[] = [];
  const { info } = createLogger({
    level: "info",
    write: fieldsInText((level, message, fields) =>
      written.push(`${level} ${message}${fields === undefined ? "" : " and fields"}`),
    ),
  });
  info("plain");
  info("named", {
    id: "u1",
    text: "two words",
    empty: "",
    count: 2,
    list: [1, null],
    nothing: undefined,
    quote: 'a"b',
    sum: "a=b",
  });
  info("broken", {
    id: 1,
    error: Object.assign(new Error("it broke"), { stack: "Error: it broke\n    at place (file.ts:1:2)" }),
  });
  assert.deepEqual(written, [
    "info plain",
    'info named id=u1 text="two words" empty="" count=2 list=[1,null] nothing="undefined" quote="a\\"b" sum="a=b"',
    "info broken id=1\nerror=Error: it broke\n    at place (file.ts:1:2)",
  ]);
});
