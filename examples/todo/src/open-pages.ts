import type { ServerWebSocket } from "mattermost-plugin";
import type { TodoList } from "./todo-list.ts";

export type Page = Pick<ServerWebSocket, "send">;

/** The pages that users have open: each shows its user's list, also when it changes. */
export function createOpenPages() {
  const byUser = new Map<string, Set<Page>>();
  const shown = new WeakSet<Page>();
  return {
    /** Shows the list that `read` answers, and each change from now on. A change that comes first is newer than what is read. */
    async add(userId: string, page: Page, read: () => Promise<TodoList>): Promise<void> {
      const pages = byUser.get(userId) ?? new Set();
      byUser.set(userId, pages.add(page));
      const list = await read();
      if (!shown.has(page)) page.send(JSON.stringify(list));
    },
    remove(userId: string, page: Page): void {
      const pages = byUser.get(userId);
      pages?.delete(page);
      if (pages?.size === 0) byUser.delete(userId);
    },
    show(userId: string, list: TodoList): void {
      for (const page of byUser.get(userId) ?? []) {
        shown.add(page);
        page.send(JSON.stringify(list));
      }
    },
  };
}
