import type { EmailNotification, EmailNotificationContent } from "@mattermost-plugin/gen";

/** Puts a plugin's texts in the place of a notification's. All of them: a text that the plugin left empty is empty then. */
export function withEmailContent(
  notification: EmailNotification,
  content: EmailNotificationContent,
): EmailNotification {
  return {
    ...notification,
    subject: content.subject,
    title: content.title,
    subtitle: content.subTitle,
    message_html: content.messageHtml,
    message_text: content.messageText,
    button_text: content.buttonText,
    button_url: content.buttonUrl,
    footer_text: content.footerText,
  };
}
