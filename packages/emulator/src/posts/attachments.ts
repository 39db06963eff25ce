import type { DynamicObject, DynamicValue } from "@mattermost-plugin/gen";

const texts = [
  "fallback",
  "color",
  "pretext",
  "author_name",
  "author_link",
  "author_icon",
  "title",
  "title_link",
  "text",
  "image_url",
  "thumb_url",
  "footer",
  "footer_icon",
] as const;

/**
 * The message attachments of props in the server's form: with every key, and with an id for each action. Props without
 * attachments stay as they are.
 */
export function withWholeAttachments(props: DynamicObject, newId: () => string): DynamicObject {
  if (!props.attachments) return props;
  return { ...props, attachments: attachmentsOf(props).map((attachment) => wholeAttachment(attachment, newId)) };
}

/** The message attachments of props. What is not one is left out. */
export function attachmentsOf(props: DynamicObject | undefined): DynamicObject[] {
  const attachments = props?.attachments;
  return Array.isArray(attachments) ? attachments.filter(isObject) : [];
}

/** Props as clients get them: what a press of a button makes the server call is left out. */
export function withoutIntegrations(props: DynamicObject): DynamicObject {
  if (!props.attachments) return props;
  const attachments = attachmentsOf(props).map(({ actions, ...attachment }): DynamicObject => {
    if (!Array.isArray(actions)) return attachment;
    const shown = actions.filter(isObject).map(({ integration: _, ...action }): DynamicObject => action);
    return { ...attachment, actions: shown };
  });
  return { ...props, attachments };
}

function wholeAttachment(given: DynamicObject, newId: () => string): DynamicObject {
  const whole: DynamicObject = { id: typeof given.id === "number" ? given.id : 0 };
  for (const key of texts) whole[key] = typeof given[key] === "string" ? given[key] : "";
  whole.fields = Array.isArray(given.fields) ? given.fields.filter(isObject).map(wholeField) : null;
  whole.ts = given.ts ?? null;
  if (Array.isArray(given.actions) && given.actions.length > 0) {
    whole.actions = given.actions
      .filter(isObject)
      .map((action) => ({ ...withoutEmpty(action), id: action.id || newId() }));
  }
  return whole;
}

function withoutEmpty(value: DynamicObject): DynamicObject {
  const isSet = (item: DynamicValue): boolean =>
    item !== "" && item !== false && item !== null && !(Array.isArray(item) && item.length === 0);
  return Object.fromEntries(Object.entries(value).filter(([, item]) => isSet(item)));
}

function wholeField(given: DynamicObject): DynamicObject {
  return {
    title: given.title ?? "",
    value: given.value ?? null,
    short: given.short === true || given.short === "true",
  };
}

function isObject(value: DynamicValue | undefined): value is DynamicObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
