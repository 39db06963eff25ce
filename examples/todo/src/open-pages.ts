import type { ServerWebSocket } from "mattermost-plugin";
import type { TodoList } from "./todo-list.ts";

/** The pages that users have open: each shows its user's list, also when it changes. */
export function createOpenPages() {
  const byUser = new Map<string, Set<ServerWebSocket>>();
  return {
    add(userId: string, page: ServerWebSocket): void {
      const pages = byUser.get(userId) ?? new Set();
      byUser.set(userId, pages.add(page));
    },
    remove(userId: string, page: ServerWebSocket): void {
      const pages = byUser.get(userId);
      pages?.delete(page);
      if (pages?.size === 0) byUser.delete(userId);
    },
    show(userId: string, list: TodoList): void {
      for (const page of byUser.get(userId) ?? []) page.send(JSON.stringify(list));
    },
  };
}
