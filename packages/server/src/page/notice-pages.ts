import type { Locale } from "@diwan/i18n";
import { attributes, escapeHtml } from "./markup.js";
import type { Posted } from "./posted.js";

export interface NoticeWords {
  readonly title: "page.failed" | "page.tooLarge" | "page.notFound";
  readonly text?: "page.cookies" | "page.failedText" | "page.notFoundText";
}

const paper = (locale: Locale, title: string, content: string): string =>
  `<div class="diwan diwan-paper"${attributes({ lang: locale.tag, dir: locale.dir })}><h1 class="diwan-title">${escapeHtml(title)}</h1>${content}</div>`;

/** Says why a page cannot be shown, with a link to the form's first page. */
export function noticePage(locale: Locale, { title, text }: NoticeWords, start: string): string {
  const paragraph = text ? `<p>${escapeHtml(locale.t(text))}</p>` : "";
  const link = `<p><a${attributes({ href: start })}>${escapeHtml(locale.t("page.start"))}</a></p>`;
  return paper(locale, locale.t(title), paragraph + link);
}

/**
 * What somebody is shown who asked too much at once: why, and a button that does again what was refused, with everything they had entered. What was
 * handed in with files, and so was not read (`posted` is `"unread"`), only the browser can send again.
 */
export function tooManyRequestsPage(locale: Locale, action: string, posted?: Posted | "unread"): string {
  const isUnread = posted === "unread";
  const text = locale.t(isUnread ? "page.tooManyRequestsReload" : "page.tooManyRequestsText");
  return paper(
    locale,
    locale.t("page.tooManyRequests"),
    `<p>${escapeHtml(text)}</p>${isUnread ? "" : tryAgain(locale, action, posted)}`,
  );
}

function tryAgain(locale: Locale, action: string, posted: Posted | undefined): string {
  const label = escapeHtml(locale.t("tryAgain"));
  if (!posted) return `<p><a${attributes({ href: action })}>${label}</a></p>`;
  const kept = [...posted].flatMap(([name, values]) =>
    values.map((value) => `<input type="hidden" autocomplete="off"${attributes({ name, value })}>`),
  );
  return `<form method="post"${attributes({ action })}>${kept.join("")}<button class="diwan-button">${label}</button></form>`;
}
