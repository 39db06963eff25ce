import type { DynamicObject, MessageAttachment, PostAction } from "@mattermost-plugin/gen";

/** A message attachment as it stands in the props of a post: with the keys of the REST API. */
export function attachmentProps(attachment: MessageAttachment): DynamicObject {
  return {
    id: attachment.id,
    fallback: attachment.fallback,
    color: attachment.color,
    pretext: attachment.pretext,
    author_name: attachment.authorName,
    author_link: attachment.authorLink,
    author_icon: attachment.authorIcon,
    title: attachment.title,
    title_link: attachment.titleLink,
    text: attachment.text,
    fields: attachment.fields.map(({ title, value, short }) => ({ title, value: value ?? null, short })),
    image_url: attachment.imageUrl,
    thumb_url: attachment.thumbUrl,
    footer: attachment.footer,
    footer_icon: attachment.footerIcon,
    ts: attachment.timestamp ?? null,
    actions: attachment.actions.map(actionProps),
  };
}

function actionProps(action: PostAction): DynamicObject {
  const { integration } = action;
  return {
    id: action.id,
    type: action.type,
    name: action.name,
    tooltip: action.tooltip,
    disabled: action.disabled,
    style: action.style,
    data_source: action.dataSource,
    options: action.options.map(({ text, value }) => ({ text, value })),
    default_option: action.defaultOption,
    ...(integration && { integration: { url: integration.url, context: integration.context ?? {} } }),
  };
}
