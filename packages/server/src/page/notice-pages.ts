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

export interface TryAgainWords {
  readonly title: "page.tooManyRequests" | "page.failed";
  readonly action: string;
  /** What was posted. With files in it, it was not read (`"unread"`), and only the browser can send it again. */
  readonly posted: Posted | "unread" | undefined;
}

/** What somebody is shown whose request could not be served now: why, and a button that does again what was refused, with everything they had entered. */
export function tryAgainPage(locale: Locale, { title, action, posted }: TryAgainWords): string {
  const isUnread = posted === "unread";
  const text = locale.t(isUnread ? "page.tooManyRequestsReload" : "page.tooManyRequestsText");
  const paragraph = `<p>${escapeHtml(text)}</p>`;
  return paper(locale, locale.t(title), paragraph + (isUnread ? "" : tryAgain(locale, action, posted)));
}

function tryAgain(locale: Locale, action: string, posted: Posted | undefined): string {
  const label = escapeHtml(locale.t("tryAgain"));
  if (!posted) return `<p><a${attributes({ href: action })}>${label}</a></p>`;
  const kept = [...posted].flatMap(([name, values]) =>
    values.map((value) => `<input type="hidden" autocomplete="off"${attributes({ name, value })}>`),
  );
  return `<form method="post"${attributes({ action })}>${kept.join("")}<button class="diwan-button">${label}</button></form>`;
}
