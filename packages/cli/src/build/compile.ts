import { basename, dirname, join, parse } from "node:path";
import { type BuildResult, build, type Metafile, type Plugin } from "esbuild";
import { compileError, compileMessage } from "./compile-error.ts";
import { beginModules, type EntryOptions, entrySource, pluginModule } from "./entry-source.ts";
import { leaveOut, notInBundles, notWhenLoading } from "./leave-out.ts";
import { otherProtocolApart, type ProtocolImport } from "./other-protocol-apart.ts";
import { createSourceNames, renameSources } from "./source-names.ts";
import { zodAsNamespace } from "./zod-as-namespace.ts";

export interface Compiled {
  /** Files for the server folder of the bundle, by name: plugin.mjs, parts of it, the other protocol, and the source map of each. */
  readonly files: ReadonlyMap<string, Uint8Array>;
  /** What went into plugin.mjs, as esbuild tells it. Paths are relative to the plugin's directory. */
  readonly main: Metafile;
  /** What went into the file of the protocol that is not pinned; undefined when the SDK has one protocol only. */
  readonly other: Metafile | undefined;
  readonly warnings: readonly string[];
}

/** CommonJS packages are part of an ES module here: what they take for granted is made for them. */
const commonJsBanner = [
  'const require = process.getBuiltinModule("node:module").createRequire(import.meta.url);',
  "const __filename = import.meta.filename, __dirname = import.meta.dirname;",
].join("\n");

/** Compiles a plugin to plugin.mjs, and the protocol that is not pinned to a file of its own. Throws a BuildError for what does not compile. */
export async function compile(directory: string, options: EntryOptions): Promise<Compiled> {
  const found: ProtocolImport[] = [];
  const main = await bundle(directory, {
    source: entrySource,
    resolveDir: directory,
    name: "plugin.mjs",
    plugins: [
      beginModules(directory, options),
      pluginModule(options.entry),
      otherProtocolApart(options.protocol, found),
      leaveOut(notInBundles),
    ],
  });
  const [apart] = found;
  const other =
    apart &&
    (await bundle(directory, {
      source: `export * from ${JSON.stringify(apart.specifier)};`,
      resolveDir: apart.importedIn,
      name: apart.file,
      plugins: [leaveOut(notInBundles)],
    }));
  return {
    files: new Map([...filesOf(directory, main), ...(other ? filesOf(directory, other) : [])]),
    main: main.metafile,
    other: other?.metafile,
    warnings: main.warnings.map(compileMessage),
  };
}

/** Compiles a program that imports a plugin (as bundle:plugin) only to look at it, to one file. Throws a BuildError for what does not compile. */
export async function compileScript(directory: string, entry: string, source: string): Promise<Uint8Array> {
  const result = await bundle(directory, {
    source,
    resolveDir: directory,
    name: "inspect.mjs",
    plugins: [pluginModule(entry), leaveOut(notWhenLoading)],
    sourcemap: "inline",
  });
  return result.outputFiles[0]?.contents ?? new Uint8Array();
}

interface BundleOptions {
  readonly source: string;
  readonly resolveDir: string;
  readonly name: string;
  readonly plugins: Plugin[];
  readonly sourcemap?: "inline";
}

type Bundled = BuildResult<{ write: false; metafile: true }>;

async function bundle(directory: string, options: BundleOptions): Promise<Bundled> {
  const { source, resolveDir, name, plugins, sourcemap = "linked" } = options;
  const { name: stem, ext } = parse(name);
  try {
    return await build({
      stdin: { contents: source, resolveDir, sourcefile: `mattermost-plugin:${name}`, loader: "ts" },
      absWorkingDir: directory,
      // Nothing is written; a source map's paths lead from here to the sources.
      outdir: join(directory, "server"),
      entryNames: stem,
      // What is imported with import() gets files of its own: in one file esbuild would have to put it, and all that it shares with the
      // rest, into functions, which are parsed twice.
      splitting: sourcemap === "linked",
      chunkNames: `${stem}-[hash]`,
      outExtension: { ".js": ext },
      write: false,
      metafile: true,
      bundle: true,
      platform: "node",
      target: "node24",
      format: "esm",
      sourcemap,
      sourcesContent: false,
      minifySyntax: true,
      minifyWhitespace: true,
      legalComments: "none",
      define: { "process.env.NODE_ENV": '"production"' },
      banner: { js: commonJsBanner },
      logLevel: "silent",
      plugins: [...plugins, zodAsNamespace(directory)],
    });
  } catch (error) {
    throw compileError(error) ?? error;
  }
}

function filesOf(directory: string, { outputFiles }: Bundled): [string, Uint8Array][] {
  const nameOf = createSourceNames(directory);
  return outputFiles.map(({ path, contents }) => [
    basename(path),
    path.endsWith(".map") ? renameSources(contents, dirname(path), nameOf) : contents,
  ]);
}
