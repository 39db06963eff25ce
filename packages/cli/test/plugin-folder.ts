import { mkdir, mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import type { TestContext } from "node:test";

/** What an author has installed: the packages of an example of this repository. */
const installed = join(import.meta.dirname, "../../../examples/hono-app/node_modules");

/** The smallest plugin, without a version in its manifest. */
export const minimal: Readonly<Record<string, string>> = {
  "plugin.json": JSON.stringify({ id: "com.example.small", name: "Small", server: { executable: "src/plugin.ts" } }),
  "package.json": JSON.stringify({ name: "small", version: "1.2.3", type: "module" }),
  "src/plugin.ts": 'import { definePlugin } from "mattermost-plugin";\nexport default definePlugin({ hooks: {} });\n',
};

/** Makes the folder of a plugin out of files by path, beside the installed packages. It is removed after the test. Answers its path. */
export async function pluginFolder(t: TestContext, files: Readonly<Record<string, string>>): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "plugin-"));
  t.after(() => rm(folder, { recursive: true }));
  await symlink(installed, join(folder, "node_modules"));
  await writeFiles(folder, files);
  return folder;
}

export async function writeFiles(folder: string, files: Readonly<Record<string, string>>): Promise<void> {
  for (const [path, content] of Object.entries(files)) {
    const file = join(folder, path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, content);
  }
}

/** A folder that is removed after the test. */
export async function temporaryFolder(t: TestContext): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "cli-"));
  t.after(() => rm(folder, { recursive: true }));
  return folder;
}
