import type { Locale } from "@diwan/i18n";
import { attributes, escapeHtml } from "./markup.js";
import type { Posted } from "./posted.js";

/**
 * What somebody is shown who asked too much at once: why, and a button that does again what was refused, with everything they had entered. What was
 * handed in with files, and so was not read (`posted` is `"unread"`), only the browser can send again.
 */
export function busyPage(locale: Locale, action: string, posted?: Posted | "unread"): string {
  const again = escapeHtml(locale.t("tryAgain"));
  const isUnread = posted === "unread";
  const kept = [...(isUnread ? [] : (posted ?? []))]
    .flatMap(([name, values]) =>
      values.map((value) => `<input type="hidden" autocomplete="off"${attributes({ name, value })}>`),
    )
    .join("");
  const way = isUnread
    ? ""
    : posted
      ? `<form method="post"${attributes({ action })}>${kept}<button class="diwan-button">${again}</button></form>`
      : `<p><a${attributes({ href: action })}>${again}</a></p>`;
  return `<div class="diwan diwan-paper"${attributes({ lang: locale.tag, dir: locale.dir })}><h1 class="diwan-title">${escapeHtml(locale.t("page.tooManyRequests"))}</h1><p>${escapeHtml(locale.t(isUnread ? "page.tooManyRequestsReload" : "page.tooManyRequestsText"))}</p>${way}</div>`;
}
