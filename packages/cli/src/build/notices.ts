import { existsSync, readFileSync } from "node:fs";
import { readdir, readFile, realpath } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { Metafile } from "esbuild";

/** Something in a bundle that others made. */
export interface Notice {
  /** Such as `hono 4.13.19 (MIT)`. */
  readonly title: string;
  /** The texts of its licence files. */
  readonly texts: readonly string[];
}

/** The notices of the packages that went into a bundle, sorted by title. The plugin's own package is not among them. */
export async function packageNotices(directory: string, metafiles: readonly Metafile[]): Promise<Notice[]> {
  const own = await realpath(directory);
  const roots = new Set<string>();
  for (const metafile of metafiles) {
    for (const input of usedInputs(metafile)) {
      const root = packageRoot(dirname(join(directory, input)));
      if (root !== undefined) roots.add(await realpath(root));
    }
  }
  roots.delete(own);
  const notices = await Promise.all([...roots].map(packageNotice));
  const byTitle = new Map(notices.map((notice) => [notice.title, notice]));
  return [...byTitle.values()].sort((a, b) => (a.title < b.title ? -1 : 1));
}

/** A notice whose texts are files. */
export async function fileNotice(title: string, files: readonly string[]): Promise<Notice> {
  return { title, texts: await Promise.all(files.map((file) => readFile(file, "utf8"))) };
}

/** The text of a bundle's THIRD-PARTY-NOTICES.txt. Texts that several have stand there once. */
export function noticesText(notices: readonly Notice[]): string {
  const titlesOf = new Map<string, string[]>();
  for (const { title, texts } of notices) {
    const text = texts.map((part) => part.replaceAll("\r\n", "\n").trim()).join("\n\n");
    titlesOf.set(text, [...(titlesOf.get(text) ?? []), title]);
  }
  const sections = [...titlesOf].map(
    ([text, titles]) => `${titles.join("\n")}\n\n${text || "The package has no licence text."}\n`,
  );
  const line = `\n${"-".repeat(80)}\n\n`;
  return `This bundle holds the following, besides the plugin itself.\n${line}${sections.join(line)}`;
}

function usedInputs(metafile: Metafile): Set<string> {
  const outputs = Object.values(metafile.outputs);
  const used = outputs.flatMap(({ inputs }) =>
    Object.entries(inputs).filter(([, { bytesInOutput }]) => bytesInOutput > 0),
  );
  // What esbuild or the build itself made up has a scheme in front.
  return new Set(used.map(([path]) => path).filter((path) => !path.includes(":")));
}

/** The folder of the package that a folder belongs to. A package.json without a name and a version only says how files are read. */
function packageRoot(folder: string): string | undefined {
  for (let at = folder; ; at = dirname(at)) {
    const file = join(at, "package.json");
    if (existsSync(file)) {
      const { name, version } = JSON.parse(readFileSync(file, "utf8")) as Record<string, unknown>;
      if (name !== undefined && version !== undefined) return at;
    }
    if (dirname(at) === at) return undefined;
  }
}

async function packageNotice(root: string): Promise<Notice> {
  const { name, version, license } = JSON.parse(await readFile(join(root, "package.json"), "utf8")) as Record<
    string,
    unknown
  >;
  const names = (await readdir(root)).filter((file) => /^(licen[cs]e|copying|notice)([.-].*)?$/i.test(file)).sort();
  const texts = await Promise.all(names.map((file) => readFile(join(root, file), "utf8")));
  return {
    title: `${String(name)} ${String(version)} (${typeof license === "string" ? license : "no licence named"})`,
    texts,
  };
}
