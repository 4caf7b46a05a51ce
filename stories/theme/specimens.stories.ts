import { adoptStyles, problemStyles, theme } from "@diwan/fields";
import { html, render, type TemplateResult } from "lit";
import { isArabic, speak, type StoryContext } from "../field-story.js";

export default { title: "Theme/Specimens" };

type Say = (english: string, arabic: string) => string;
/** What tokens do, in the theme and language of the toolbar. */
const specimen = (make: (say: Say) => TemplateResult) => ({
  render: (_args: unknown, { globals }: StoryContext): HTMLElement => {
    const language = globals.language || "en";
    adoptStyles(document, theme, problemStyles);
    const root = document.createElement("div");
    const say: Say = (english, arabic) => (isArabic(language) ? arabic : english);
    render(
      html`<div class="diwan diwan-paper diwan-stack" dir=${isArabic(language) ? "rtl" : "ltr"}>${make(say)}</div>`,
      root,
    );
    return speak(root, language);
  },
});

export const Type = {
  name: "type",
  ...specimen(
    (say) => html`<h1 class="diwan-title">${say("Title of a page", "عنوان الصفحة")}</h1>
  <h2 class="diwan-heading">${say("Title of a section", "عنوان القسم")}</h2>
  <p class="diwan-label">${say("Label of a question", "نص السؤال")}</p>
  <p>${say("Text. Sphinx of black quartz, judge my vow: 0123456789", "نص. صِف خَلقَ خَودٍ كَمِثلِ الشَّمسِ إذ بَزَغَت: ٠١٢٣٤٥٦٧٨٩")}</p>
  <p class="diwan-hint">${say("Hint, and other quiet text", "إرشاد وغيره من النصوص الثانوية")}</p>
  <p class="diwan-error">${say("Error message", "رسالة خطأ")}</p>`,
  ),
};

const STEPS = [1, 2, 3, 5, 7];
export const Space = {
  name: "space",
  ...specimen(
    () =>
      html`<dl>${STEPS.map(
        (step) =>
          html`<div style="display:flex;gap:1em;align-items:center;margin-block-end:.5em"><dt style="inline-size:9em"><code>${step} × space</code></dt><dd><span style=${`display:block;block-size:1.5em;background:var(--_accent);inline-size:calc(${step} * var(--_s))`}></span></dd></div>`,
      )}</dl>`,
  ),
};

export const Corners = {
  name: "corners and edges",
  ...specimen(
    (
      say,
    ) => html`<div class="diwan-buttons"><button class="diwan-button" type="button">${say("Continue", "متابعة")}</button><button class="diwan-button diwan-secondary" type="button">${say("Save", "حفظ")}</button></div>
  <div class="diwan-field"><label class="diwan-label" for="corner">${say("A box", "مربع")}</label><input class="diwan-input diwan-w10" id="corner"></div>
  <div class="diwan-notice"><p>${say("A notice", "تنبيه")}</p></div>`,
  ),
};

/** Where the focus is shown, one after the other: a ring of two colours, away from what it is around. */
export const Focus = {
  name: "focus",
  ...specimen(
    (say) => html`<p>${say("Go through these with Tab.", "انتقل بينها بمفتاح Tab.")}</p>
  <p><a href="#focus">${say("A link", "رابط")}</a></p>
  <div class="diwan-field"><label class="diwan-label" for="focus-box">${say("A box", "مربع")}</label><input class="diwan-input diwan-w10" id="focus-box"></div>
  <div class="diwan-buttons"><button class="diwan-button" type="button">${say("A button", "زر")}</button></div>`,
  ),
  play: async ({ canvasElement }: { readonly canvasElement: HTMLElement }): Promise<void> => {
    const box = canvasElement.querySelector("input");
    box?.focus({ focusVisible: true } as FocusOptions); // of HTML, not yet of TypeScript's own list
    await new Promise((done) => requestAnimationFrame(done));
    if (!box || document.activeElement !== box) throw new Error("the box is not in focus");
    const { outlineStyle, outlineWidth } = getComputedStyle(box);
    if (outlineStyle !== "solid" || Number.parseFloat(outlineWidth) < 2)
      throw new Error(`the focus is shown by ${outlineWidth} ${outlineStyle}`);
  },
};

export const Motion = {
  name: "motion",
  ...specimen(
    (
      say,
    ) => html`<p>${say("Point at the button. With less motion asked for, it changes at once.", "مرّر المؤشر فوق الزر. إذا طُلب تقليل الحركة تغيّر فورًا.")}</p>
  <div class="diwan-buttons"><button class="diwan-button" type="button">${say("Continue", "متابعة")}</button></div>`,
  ),
};
