import { plainPng } from "../../src/files/image.ts";
import type { Emulator } from "../../src/index.ts";
import type { Names } from "./names.ts";
import type { World } from "./world.ts";

/** What a step that the recording leaves out can act on. */
export interface UnlistedContext {
  readonly emulator: Emulator;
  readonly world: World;
  readonly names: Names;
  /** Lets time pass, in ms. */
  readonly wait: (ms: number) => void;
}

/** Something that the recording leaves out although later answers show its effect. */
export type Unlisted =
  | { readonly before: number; readonly method: string; readonly args: readonly unknown[] }
  | { readonly before: number; readonly run: (context: UnlistedContext) => unknown };

const customStatus = (status: Record<string, unknown>): Unlisted => ({
  before: 534,
  method: "UpdateUserCustomStatus",
  args: ["<user1>", status],
});

const wait = (before: number, ms: number): Unlisted => ({ before, run: (context) => context.wait(ms) });

const fileSettings = (before: number, on: boolean): Unlisted => ({
  before,
  run: ({ world }) => world.admin.patchConfig({ FileSettings: { EnablePublicLink: on, EnableFileAttachments: on } }),
});

export const unlisted: readonly Unlisted[] = [
  wait(126, 1400),
  { before: 129, run: ({ emulator }) => setPages(emulator) },
  wait(134, 1400),
  wait(146, 1400),
  wait(150, 1400),
  ...Array.from({ length: 45 }, (_, index): Unlisted => {
    const key = `o${index + 45}`;
    return { before: 270 + index * 2, method: "KVSet", args: [key, "cur"] };
  }),
  { before: 534, method: "UpdateUserStatus", args: ["<user1>", "online"] },
  customStatus({ emoji: "house", text: "home" }),
  customStatus({ text: "text only" }),
  customStatus({ emoji: "house" }),
  customStatus({ emoji: "house", text: "<t x 101>" }),
  customStatus({ emoji: "house", text: "x", duration: "thirty_minutes", expires_at: Date.UTC(2001, 0, 1) }),
  { before: 998, method: "AddChannelMember", args: ["<priv1>", "<user2>"] },
  { before: 998, method: "AddChannelMember", args: ["<arch1>", "<user2>"] },
  { before: 998, method: "DeleteChannelMember", args: ["<arch1>", "<user1>"] },
  { before: 1133, method: "UpdatePost", args: [{ id: "<post1>", message: "" }] },
  { before: 1133, method: "UpdatePost", args: [{ id: "<post2>", message: "sparse" }] },
  { before: 1180, run: ({ emulator, names }) => bindCopy(emulator, names) },
  fileSettings(1199, false),
  fileSettings(1201, true),
  {
    before: 1202,
    run: ({ world, names }) => names.bind("emoji1", world.admin.createEmoji("custom1", plainPng(32, [10, 20, 30])).id),
  },
  { before: 1218, run: ({ world, names }) => world.admin.deleteEmoji(names.resolve("<emoji1>")) },
];

async function bindCopy(emulator: Emulator, names: Names): Promise<void> {
  const call = { pluginId: "com.example.recorder", signal: new AbortController().signal };
  const options = {
    userIds: [names.resolve("<user2>")],
    channelIds: [],
    includeDeleted: false,
    sortBy: "",
    sortDescending: false,
    since: 0,
    onlyEmptyContent: false,
  };
  const [copy] = await emulator.hostApi.getFileInfos({ page: 0, perPage: 1, options }, call);
  names.bind("filecopy", copy?.id ?? "");
}

async function setPages(emulator: Emulator): Promise<void> {
  const call = { pluginId: "com.example.recorder", signal: new AbortController().signal };
  for (let page = 0; page < 30; page++) {
    const key = `page${String(page).padStart(3, "0")}`;
    await emulator.hostApi.kvSet({ key, value: Buffer.from("x") }, call);
  }
}
