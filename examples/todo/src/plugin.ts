import { defineCommands, definePlugin } from "mattermost-plugin";
import { listKey, render, type TodoList, todoList } from "./todo-list.ts";

const commands = defineCommands({
  todo: {
    description: "Keeps your to-do list",
    subcommands: {
      add: {
        description: "Adds an entry",
        hint: "<text>",
        async run({ text, args }, { kv }) {
          if (text === "") return "Say what is to be done: `/todo add <text>`.";
          const list = await kv.update<TodoList>(listKey(args.userId), (list = []) => [...list, { text, done: false }]);
          return render(list);
        },
      },
      done: {
        description: "Ticks an entry off",
        hint: "<number>",
        async run({ words: [word], args }, { kv }) {
          const number = Number(word);
          const list = (await kv.get(listKey(args.userId), todoList)) ?? [];
          if (!list[number - 1]) return `There is no entry ${word ?? ""}.\n${render(list)}`;
          const next = await kv.update<TodoList>(listKey(args.userId), (current = []) =>
            current.map((entry, index) => (index === number - 1 ? { ...entry, done: true } : entry)),
          );
          return render(next);
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
  },
});
