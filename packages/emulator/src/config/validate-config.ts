import type { DynamicObject } from "@mattermost-plugin/gen";
import { appError, appErrorText } from "../core/app-error.ts";
import { isHttpUrl } from "../core/http-url.ts";
import { runeCount } from "../core/text.ts";
import { sectionOf } from "./config-values.ts";

const longestSiteName = 30;

/** What is wrong with a configuration, as the server says it; undefined if it can be stored. */
export function configProblem(config: DynamicObject): string | undefined {
  const team = sectionOf(config, "TeamSettings");
  const files = sectionOf(config, "FileSettings");
  const siteUrl = String(sectionOf(config, "ServiceSettings").SiteURL ?? "");
  if (siteUrl !== "" && !isHttpUrl(siteUrl)) {
    return problem("site_url", `parse ${JSON.stringify(siteUrl)}: invalid URI for request`);
  }
  if (!isPositive(team.MaxUsersPerTeam)) return problem("max_users");
  if (!isPositive(team.MaxChannelsPerTeam)) return problem("max_channels");
  if (runeCount(String(team.SiteName ?? "")) > longestSiteName) return problem("sitename_length");
  if (!isPositive(files.MaxFileSize)) return problem("max_file_size");
  return undefined;
}

function isPositive(value: unknown): boolean {
  return typeof value === "number" && value > 0;
}

function problem(name: string, detail = ""): string {
  const id = `model.config.is_valid.${name}.app_error`;
  return appErrorText(
    appError({ where: "Config.IsValid", id, status: 400, detail, params: { MaxLength: longestSiteName } }),
  );
}
