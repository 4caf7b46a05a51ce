import type { FormContext } from "@diwan/form";
import type { HydrationData } from "@diwan/form/served";
import type { LanguageLink } from "./frame.js";
import { ITEM_MARK, LIST_MARKS } from "./item-mark.js";
import { attributes, controlNames, escapeHtml, jsonForHtml } from "./markup.js";

/** How the element of a form stands in a host's page. */
export interface ElementOptions {
  /** `none`: no shadow root; the page's own styles reach in, and it must link the sheet itself. */
  readonly isolation?: "none";
  /** Further attributes of `<diwan-form>`: `heading-level`, `draft` … */
  readonly attributes?: { readonly [name: string]: string };
  /** Address of the style sheet. */
  readonly styles: string;
  /** Where the element finds the definition and sends the answers once it has taken over. */
  readonly src: string;
  readonly action: string;
  /** Where it saves a form that is not finished, if that is offered. */
  readonly save?: string;
  /** The page where the state of an application is to be seen. */
  readonly status?: string;
}

export interface ElementContent {
  readonly ctx: FormContext;
  readonly element: ElementOptions;
  /** Address the form is sent to; without one nothing can be sent. */
  readonly action?: string | undefined;
  readonly csrf: string;
  /** Which list item the page is made for, where it is an item's own. */
  readonly mark?: string | undefined;
  /** Which items the lists of the page have, where they have pages of their own. */
  readonly lists?: string | undefined;
  readonly takesFiles?: boolean;
  readonly languages: readonly LanguageLink[];
  /** The page tells of a failed attempt, and goes on doing so in another language. */
  readonly hasFailed: boolean;
  /** Ids of the slots in the view, which links of the page lead to. */
  readonly targets: readonly string[];
  /** What a script needs to take the page over; without it the page stays as it is. */
  readonly handed?: HydrationData;
}

/** Buttons that send what was typed and come back in another language. In front of the form, so that they outlive its pages when a script turns them. */
function languageSwitch({ ctx: { locale }, hasFailed, languages }: ElementContent, form: string): string {
  const button = ({ tag, name, href, isCurrent }: LanguageLink): string =>
    `<button class="diwan-button diwan-plain" name="_action"${attributes({ form, value: `language:${tag}${hasFailed ? ":failed" : ""}`, lang: tag, "data-href": href, ...(isCurrent && { "aria-current": "true" }) })}>${escapeHtml(name)}</button>`;
  return languages.length
    ? `<div class="diwan-languages" part="languages" role="group"${attributes({ "aria-label": locale.t("language") })}>${languages.map(button).join("")}</div>`
    : "";
}

/** The element around a page. What a script takes away again stands outside of what it takes over. */
export function wrapInElement(view: string, enclosed: ElementContent): string {
  const {
    ctx: { locale, prefix },
    element,
    action,
    csrf,
    mark,
    lists,
    takesFiles,
    targets,
    handed,
  } = enclosed;
  const id = `${prefix}--form`;
  // Firefox keeps even these across a reload, which may have brought another page, unless it is told not to.
  const hidden = (name: string, value: string): string =>
    `<input type="hidden" autocomplete="off"${attributes({ name, value })}>`;
  const languages = languageSwitch(enclosed, id);
  // Enter in a box presses the first button of the form: without this one it would be a language, "Back" or "Remove".
  const first = `${languages}${view}`.includes('name="_action"')
    ? `<button class="diwan-hidden" tabindex="-1" aria-hidden="true"${attributes({ form: id })}>${escapeHtml(locale.t("continue"))}</button>`
    : "";
  const form =
    action === undefined
      ? `<div class="diwan-form"><div class="diwan-stack">${view}</div></div>`
      : `<form class="diwan-form" method="post" novalidate${attributes({ id, action, enctype: takesFiles && view.includes('type="file"') ? "multipart/form-data" : undefined })}><div class="diwan-stack">${view}</div>${hidden("_csrf", csrf)}${mark === undefined ? "" : hidden(ITEM_MARK, mark)}${lists === undefined ? "" : hidden(LIST_MARKS, lists)}${hidden("_asked", controlNames(view).join(" "))}</form>`;
  const wrapper = `<div class="diwan diwan-paper"${attributes({ lang: locale.tag, dir: locale.dir })}>${first}${languages}${form}<p class="diwan-hidden" role="status"></p></div>`;
  const anchored = targets
    .map((target) => `<span${attributes({ id: target, slot: target })}></span>`)
    .join("");
  const tree =
    element.isolation === "none"
      ? wrapper
      : `<template shadowrootmode="open"><link rel="stylesheet"${attributes({ href: element.styles })}>${wrapper}</template>${anchored}`;
  // Without a source there is no form for a script to show.
  const source = handed && {
    src: element.src,
    action: element.action,
    save: element.save,
    status: element.status,
  };
  return `<diwan-form${attributes({ served: "", ...source, lang: locale.tag, ...(element.isolation && { isolation: "none" }), ...element.attributes })}>${tree}${handed ? `<script type="application/json">${jsonForHtml(handed)}</script>` : ""}</diwan-form>`;
}
