import { z } from "zod";

/** A user's list as it is kept in the key-value store. */
export const todoList = z.array(z.object({ text: z.string(), done: z.boolean() }));

export type TodoList = z.infer<typeof todoList>;

/** The key of a user's list. */
export const listKey = (userId: string): string => `list:${userId}`;

/** The list as Markdown. */
export function render(list: TodoList): string {
  if (list.length === 0) return "Nothing to do.";
  return list.map(({ text, done }, index) => `${index + 1}. ${done ? `~~${text}~~` : text}`).join("\n");
}
