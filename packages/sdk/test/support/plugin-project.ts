import { mkdir, mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";

/** An author's project in a directory of its own, with mattermost-plugin and zod installed. */
export interface PluginProject {
  readonly directory: string;
  remove(): Promise<void>;
}

const sdk = resolve(import.meta.dirname, "../..");
const manifest = { id: "com.example.test", name: "Test Plugin", version: "1.2.3", server: { executable: "plugin.ts" } };

export async function createPluginProject(files: Readonly<Record<string, string>>): Promise<PluginProject> {
  const directory = await mkdtemp(join(tmpdir(), "mmp-project-"));
  await mkdir(join(directory, "node_modules"));
  await symlink(sdk, join(directory, "node_modules/mattermost-plugin"));
  await symlink(join(sdk, "node_modules/zod"), join(directory, "node_modules/zod"));
  const all = { "package.json": '{ "type": "module" }', "plugin.json": JSON.stringify(manifest), ...files };
  for (const [name, text] of Object.entries(all)) {
    await mkdir(dirname(join(directory, name)), { recursive: true });
    await writeFile(join(directory, name), text);
  }
  return { directory, remove: () => rm(directory, { recursive: true, force: true }) };
}
