import {
  returnTemplate,
  saveTemplate,
  savedTemplate,
  noScriptLinks,
  staticSaveState,
  snapshotAnswers,
} from "@diwan/form/served";
import type { FormContext } from "@diwan/form";
import type { MessageId } from "@diwan/i18n";
import type { TemplateResult } from "lit";
import { wrapInElement } from "./wrap-in-element.js";
import { goingOn } from "./kept-answers.js";
import { renderTemplate } from "./markup.js";
import { openContext } from "./ready-form.js";
import type { RenderedForm, PageView } from "./render-form.js";
import { STAGES } from "./page-location.js";

const TITLES: { readonly [place: string]: MessageId } = {
  [STAGES.save]: "save.title",
  [STAGES.saved]: "saved.title",
  [STAGES.return]: "return.title",
};

type SavingState = ReturnType<typeof staticSaveState>;

/** A page that saves a form or opens a saved one. No script takes it over: it stays the HTML it is. */
export async function renderSideFlow({
  ready,
  location,
  visit,
  csrf,
  now,
  timeZone,
  element,
  languages,
  at,
}: PageView): Promise<RenderedForm> {
  const ctx = await openContext(
    ready,
    location.language,
    {
      now,
      ...(timeZone !== undefined && { timeZone }),
      ...(visit && goingOn(visit.answers, ready)),
    },
    Number(element.attributes?.["heading-level"]) || 1,
  );
  const { locale, session } = ctx;
  const shown = { ...ctx, served: noScriptLinks({ page: location.place, at: 0 }, session) };
  const troubles = (location.notice === "failed" && visit?.beside?.troubles) || [];
  const state = staticSaveState({
    troubles,
    code: visit?.saved?.code,
    until: visit?.saved?.until,
    typed: visit?.beside?.code,
  });
  const body = renderTemplate(templateOf(location.place, state, shown, visit !== undefined));
  const targets: string[] = [];
  // In front of what the links of the summary lead to, as on the form's own pages; beside a button the slot would take a place in its row.
  const view =
    element.isolation === "none"
      ? body
      : troubles.reduce((html, { at: box }) => {
          const target = `${shown.prefix}-${box}`;
          targets.push(target);
          const slot = `<slot name="${target}"></slot>`;
          return box === "now"
            ? html.replace(
                new RegExp(`<button[^>]* id="${target}"[\\s\\S]*?</button>`),
                (button) => `<div>${slot}${button}</div>`,
              )
            : html.replace(
                new RegExp(
                  `<div class="diwan-slot"[^>]*>(?=(?:(?!<div class="diwan-slot")[\\s\\S])*? id="${target}")`,
                ),
                (field) => field + slot,
              );
        }, body);
  const title = locale.t(TITLES[location.place] ?? "save.title");
  const hasSwitch = languages.length > 1;
  return {
    html: wrapInElement(view, {
      ctx: shown,
      element,
      csrf,
      action: at(location.place),
      languages: hasSwitch ? languages : [],
      hasFailed: troubles.length > 0,
      targets,
    }),
    hasSwitch,
    locale,
    title: locale.t(troubles.length ? "pageTitleError" : "pageTitle", {
      page: title,
      form: ctx.words(ready.definition.title),
    }),
  };
}

function templateOf(place: string, state: SavingState, ctx: FormContext, hasVisit: boolean): TemplateResult {
  if (place === STAGES.save) return saveTemplate(state, ctx);
  if (place === STAGES.saved) return savedTemplate(state, ctx);
  const replacesAnswers = hasVisit && snapshotAnswers(ctx).length > 0;
  return returnTemplate(state, ctx, replacesAnswers);
}
