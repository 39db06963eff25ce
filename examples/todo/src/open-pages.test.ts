import assert from "node:assert/strict";
import { test } from "node:test";
import { createOpenPages } from "./open-pages.ts";
import type { TodoList } from "./todo-list.ts";

const before: TodoList = [];
const after: TodoList = [{ text: "buy milk", done: false }];

function createPage() {
  const shown: TodoList[] = [];
  return { shown, send: (data: unknown) => void shown.push(JSON.parse(String(data))) };
}

test("a page shows the list and its changes", async () => {
  const pages = createOpenPages();
  const page = createPage();
  await pages.add("ann", page, async () => before);
  pages.show("ann", after);
  pages.show("bob", before);
  pages.remove("ann", page);
  pages.show("ann", before);
  assert.deepEqual(page.shown, [before, after]);
});

test("a change while the list is read is not overwritten by what was read", async () => {
  const pages = createOpenPages();
  const page = createPage();
  const read = Promise.withResolvers<TodoList>();
  const added = pages.add("ann", page, () => read.promise);
  pages.show("ann", after);
  read.resolve(before);
  await added;
  assert.deepEqual(page.shown, [after]);
});
