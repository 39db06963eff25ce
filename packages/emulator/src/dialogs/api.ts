import { numberSetting } from "../config/read-config.ts";
import type { DomainApi } from "../core/domain.ts";
import { toGoModel } from "../core/go-model.ts";
import { encodeGoJson } from "../core/json.ts";
import { required } from "../core/required.ts";
import { readTrigger } from "./trigger-id.ts";

export const dialogsApi = ((server) => ({
  openInteractiveDialog: (request) => {
    const dialog = required(request.dialog, "dialog");
    const lifetime = numberSetting(server, "ServiceSettings", "OutgoingIntegrationRequestsTimeout");
    const { clientTriggerId, userId } = readTrigger(server, dialog.triggerId, lifetime);
    const shown = encodeGoJson(toGoModel({ ...dialog, triggerId: clientTriggerId }));
    server.events.publish("open_dialog", { dialog: shown }, { userId });
  },
})) satisfies DomainApi;
