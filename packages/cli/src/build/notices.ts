import { readdir, readFile, realpath } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { Metafile } from "esbuild";
import { type PackageOnDisk, packageOf } from "./package-of.ts";

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
  const packages = new Map<string, PackageOnDisk>();
  for (const folder of new Set(metafiles.flatMap(usedInputs).map((input) => dirname(join(directory, input))))) {
    const found = packageOf(folder);
    if (found === undefined) continue;
    const real = await realpath(found.folder);
    if (real !== own) packages.set(real, found);
  }
  const notices = await Promise.all([...packages.values()].map(packageNotice));
  const byTitle = new Map(notices.map((notice) => [notice.title, notice]));
  return [...byTitle.values()].sort((a, b) => (a.title < b.title ? -1 : 1));
}

/** A notice whose texts are files. */
export async function fileNotice(title: string, files: readonly string[]): Promise<Notice> {
  return { title, texts: await Promise.all(files.map((file) => readFile(file, "utf8"))) };
}

/** The text of a bundle's THIRD-PARTY-NOTICES.txt. Texts that several have stand there once. */
export function noticesText(notices: readonly Notice[]): string {
  const titlesOf = Map.groupBy(notices, ({ texts }) =>
    texts.map((part) => part.replaceAll("\r\n", "\n").trim()).join("\n\n"),
  );
  const sections = [...titlesOf].map(([text, members]) => {
    const titles = members.map(({ title }) => title).join("\n");
    return `${titles}\n\n${text || "There is no licence text in the package."}\n`;
  });
  const line = `\n${"-".repeat(80)}\n\n`;
  return `This bundle holds the following, besides the plugin itself.\n${line}${sections.join(line)}`;
}

function usedInputs(metafile: Metafile): readonly string[] {
  const inputs = Object.values(metafile.outputs).flatMap((output) => Object.entries(output.inputs));
  // What the build itself made up has a scheme in front.
  return inputs.filter(([path, { bytesInOutput }]) => bytesInOutput > 0 && !path.includes(":")).map(([path]) => path);
}

async function packageNotice({ folder, name, version, license = "no licence named" }: PackageOnDisk): Promise<Notice> {
  const names = (await readdir(folder)).filter((file) => /^(licen[cs]e|copying|notice)([.-].*)?$/i.test(file)).sort();
  return fileNotice(
    `${name} ${version} (${license})`,
    names.map((file) => join(folder, file)),
  );
}
