import { defineCommands, definePlugin, type Kv, upgradeWebSocket } from "mattermost-plugin";
import { createOpenPages } from "./open-pages.ts";
import { page } from "./page.ts";
import { listKey, render, type TodoList, todoList } from "./todo-list.ts";

const pages = createOpenPages();

async function change(kv: Kv, userId: string, edit: (list: TodoList) => TodoList): Promise<string> {
  const list = await kv.update<TodoList>(listKey(userId), (current = []) => edit(current));
  pages.show(userId, list);
  return render(list);
}

const commands = defineCommands({
  todo: {
    description: "Keeps your to-do list",
    subcommands: {
      add: {
        description: "Adds an entry",
        hint: "<text>",
        async run({ text, args }, { kv }) {
          if (text === "") return "Say what is to be done: `/todo add <text>`.";
          return change(kv, args.userId, (list) => [...list, { text, done: false }]);
        },
      },
      done: {
        description: "Ticks an entry off",
        hint: "<number>",
        async run({ words: [word], args }, { kv }) {
          const number = Number(word);
          const list = (await kv.get(listKey(args.userId), todoList)) ?? [];
          if (!list[number - 1]) return `There is no entry ${word ?? ""}.\n${render(list)}`;
          return change(kv, args.userId, (current) =>
            current.map((entry, index) => (index === number - 1 ? { ...entry, done: true } : entry)),
          );
        },
      },
      list: {
        description: "Shows the list",
        run: async ({ args }, { kv }) => render((await kv.get(listKey(args.userId), todoList)) ?? []),
      },
    },
  },
});

export default definePlugin({
  hooks: {
    onActivate: ({ api }) => commands.register(api),
    executeCommand: commands.execute,
    serveHTTP(request, { kv }) {
      const { pathname } = new URL(request.url);
      if (pathname === "/") return new Response(page, { headers: { "content-type": "text/html; charset=utf-8" } });
      if (pathname !== "/live") return new Response("not found", { status: 404 });
      const userId = request.headers.get("Mattermost-User-Id");
      if (!userId) return new Response("log in first", { status: 401 });
      if (!isFromOwnPage(request)) return new Response("not from there", { status: 403 });
      return upgradeWebSocket(request, {
        open: (socket) => pages.add(userId, socket, async () => (await kv.get(listKey(userId), todoList)) ?? []),
        close: (socket) => pages.remove(userId, socket),
      });
    },
  },
});

/** Browsers let the pages of any site open WebSockets with the cookies of their users, but tell where a page is from. */
function isFromOwnPage(request: Request): boolean {
  const origin = request.headers.get("Origin");
  return origin === null || URL.parse(origin)?.host === new URL(request.url).host;
}
