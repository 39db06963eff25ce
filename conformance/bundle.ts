// Bundles the plugins of the judges as plugins ship: one file each, with a script that a server can start.
// Usage: node bundle.ts <folder>
import { chmod, mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { build } from "esbuild";

const plugins = { plugin: "com.example.conformance", echo: "com.example.echo" };

async function bundle(folder: string, id: string, target: string): Promise<void> {
  const info = { id, name: id, version: "1.0.0" };
  await build({
    stdin: {
      contents:
        `import { run } from "mattermost-plugin";\n` +
        `await run(() => import("./${folder}/plugin.ts").then((file) => file.default), ${JSON.stringify({ info, protocol: "netrpc" })});\n`,
      resolveDir: import.meta.dirname,
      loader: "ts",
    },
    outfile: join(target, "plugin.mjs"),
    external: ["@mattermost-plugin/grpc/plugin", "@mattermost-plugin/cli", "@mattermost-plugin/manifest"],
    bundle: true,
    platform: "node",
    format: "esm",
    target: "node24",
    logLevel: "warning",
  });
  const script = join(target, "plugin.sh");
  await writeFile(script, `#!/bin/sh\nexec "${process.execPath}" "${join(target, "plugin.mjs")}"\n`);
  await chmod(script, 0o755);
  const manifest = { ...info, server: { executable: "plugin.sh" } };
  await writeFile(join(target, "plugin.json"), JSON.stringify(manifest));
}

const [out] = process.argv.slice(2);
if (out === undefined) throw new Error("Usage: node bundle.ts <folder>");
for (const [folder, id] of Object.entries(plugins)) {
  const target = join(out, id);
  await mkdir(target, { recursive: true });
  await bundle(folder, id, target);
}
