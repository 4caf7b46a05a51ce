import { adoptStyles, contentKind, listKind, problemStyles, theme } from "@diwan/fields";
import { reviewStyles, errorStyles } from "@diwan/form/served";
import { html, render, type TemplateResult } from "lit";
import { isArabic, speak, type StoryContext } from "../field-story.js";

export default { title: "Theme/Pieces" };

/** A piece of the form's furniture in the page's language. */
const piece = (make: (say: (english: string, arabic: string) => string) => TemplateResult) => ({
  render: (_args: unknown, { globals }: StoryContext): HTMLElement => {
    const language = globals.language || "en";
    adoptStyles(
      document,
      theme,
      contentKind.styles,
      listKind.styles,
      problemStyles,
      errorStyles,
      reviewStyles,
    );
    const root = document.createElement("div");
    render(
      html`<div class="diwan diwan-paper diwan-stack" dir=${isArabic(language) ? "rtl" : "ltr"}>${make((english, arabic) => (isArabic(language) ? arabic : english))}</div>`,
      root,
    );
    return speak(root, language);
  },
});

export const Headings = {
  name: "headings and text",
  ...piece(
    (say) => html`
  <div><p class="diwan-step">${say("Step 2 of 7", "الخطوة ٢ من ٧")}</p><h1 class="diwan-title">${say("Apply for a resident parking permit", "طلب تصريح وقوف للمقيمين")}</h1></div>
  <h2 class="diwan-heading">${say("What you need", "ما تحتاج إليه")}</h2>
  <p>${say("Your registration card and your lease. ", "بطاقة تسجيل المركبة وعقد الإيجار. ")}<a href="#guide">${say("Read the guide", "اقرأ الدليل")}</a></p>
  <ul><li>${say("A plate is letters and numbers", "اللوحة حروف وأرقام")}</li><li>${say("A lease has an end date", "لعقد الإيجار تاريخ انتهاء")}</li></ul>`,
  ),
};

export const Buttons = {
  name: "buttons",
  ...piece(
    (say) => html`<div class="diwan-buttons">
  <button class="diwan-button" type="button">${say("Continue", "متابعة")}</button>
  <button class="diwan-button diwan-secondary" type="button">${say("Save a copy", "حفظ نسخة")}</button>
  <button class="diwan-button diwan-warn" type="button">${say("Delete my answers", "حذف إجاباتي")}</button>
  <button class="diwan-button diwan-plain" type="button">${say("Start again", "البدء من جديد")}</button>
  <button class="diwan-button" type="button" disabled>${say("Sending", "جارٍ الإرسال")}</button></div>`,
  ),
};

export const Notices = {
  name: "notices, insets and warnings",
  ...piece(
    (say) => html`
  <div class="diwan-notice"><p><strong>${say("We kept your answers", "احتفظنا بإجاباتك")}</strong></p><p>${say("You last changed them on 3 March 2026.", "آخر تعديل لها في ٣ مارس ٢٠٢٦.")}</p></div>
  <div class="diwan-inset"><p>${say("A permit is for one street.", "التصريح لشارع واحد.")}</p></div>
  <div class="diwan-warning"><div>${say("You can be fined if you park without one.", "قد تُغرَّم إذا وقفت دون تصريح.")}</div></div>
  <details class="diwan-details" open><summary>${say("Where is my licence number?", "أين رقم رخصتي؟")}</summary><div>${say("At the top of every letter.", "في أعلى كل رسالة.")}</div></details>`,
  ),
};

export const ErrorSummary = {
  name: "error summary",
  ...piece(
    (say) => html`<div class="diwan-errors" role="group" aria-labelledby="problems">
  <h2 class="diwan-heading" id="problems">${say("There is a problem", "توجد مشكلة")}</h2>
  <ul><li><a href="#plate">${say("Plate: Enter an answer", "اللوحة: أدخل إجابة")}</a></li><li><a href="#lease">${say("Lease: Enter a real date", "الإيجار: أدخل تاريخًا صحيحًا")}</a></li></ul></div>`,
  ),
};

export const Summary = {
  name: "answers to check",
  ...piece(
    (say) => html`<dl class="diwan-summary">
  <div><dt>${say("Full name", "الاسم الكامل")}</dt><dd>${say("Aisha Al Noor", "عائشة النور")}</dd><dd class="diwan-actions"><a href="#name">${say("Change", "تعديل")}<span class="diwan-hidden"> ${say("full name", "الاسم الكامل")}</span></a></dd></div>
  <div><dt>${say("Vehicle", "المركبة")}</dt><dd><bdi>AB12 CDE</bdi></dd><dd class="diwan-actions"><a href="#vehicle">${say("Change", "تعديل")}<span class="diwan-hidden"> ${say("vehicle", "المركبة")}</span></a></dd></div></dl>`,
  ),
};

export const Panel = {
  name: "confirmation panel",
  ...piece(
    (
      say,
    ) => html`<div class="diwan-panel"><h1 class="diwan-title">${say("Application sent", "أُرسل الطلب")}</h1>
  <p>${say("Your reference", "رقمك المرجعي")} <strong><bdi>HDJ2-123F</bdi></strong></p></div>`,
  ),
};

export const Card = {
  name: "item of a list",
  ...piece(
    (
      say,
    ) => html`<div class="diwan-card"><h2 class="diwan-heading">${say("Vehicle 2", "المركبة ٢")}</h2><p><bdi>AB12 CDE</bdi></p>
  <button class="diwan-button diwan-secondary" type="button">${say("Remove vehicle 2", "إزالة المركبة ٢")}</button></div>`,
  ),
};
