import { appError } from "../core/app-error.ts";
import type { DomainApi } from "../core/domain.ts";
import { getUser } from "../users/find-user.ts";
import { systemValue } from "./install.ts";

export const serverInfoApi = ((server) => {
  const serverId = (): string => systemValue(server, "DiagnosticId", server.newId);
  return {
    getServerVersion: () => server.settings.version,
    getLicense: () => undefined,
    isEnterpriseReady: () => false,
    getSystemInstallDate: () => Number(systemValue(server, "InstallationDate", () => String(server.now()))),
    getDiagnosticId: serverId,
    getTelemetryId: serverId,
    getCloudLimits: () => undefined,
    getPluginID: (_request, call) => call.pluginId,
    getBundlePath: (_request, call) => server.settings.bundlePath(call.pluginId),
    requestTrialLicense: (request) => {
      const where = "RequestTrialLicense";
      const bad = "api.license.request-trial.bad-request";
      if (!request.termsAccepted) throw appError({ where, id: `${bad}.terms-not-accepted`, status: 400 });
      if (request.users === 0) throw appError({ where, id: bad, status: 400 });
      getUser(server, request.requesterId);
      throw appError({ where: "", id: "api.license.upgrade_needed.app_error", status: 403 });
    },
    getLDAPUserAttributes: () => {
      throw appError({ where: "GetLdapUserAttributes", id: "ent.ldap.disabled.app_error", status: 501 });
    },
    sendMail: (request, call) => {
      const where = "SendMail";
      if (request.to === "") throw appError({ where, id: "plugin_api.send_mail.missing_to", status: 400 });
      if (request.subject === "") throw appError({ where, id: "plugin_api.send_mail.missing_subject", status: 400 });
      if (request.htmlBody === "") throw appError({ where, id: "plugin_api.send_mail.missing_htmlbody", status: 400 });
      const { to, subject, htmlBody } = request;
      server.outbox.publish({ kind: "mail", pluginId: call.pluginId, to, subject, htmlBody });
    },
  };
}) satisfies DomainApi;
