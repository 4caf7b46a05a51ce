import type { Definition } from "@diwan/core";
import { expect } from "chai";
import type {} from "../define/diwan-form.js";
import {
  all,
  clear,
  control,
  fill,
  go,
  mount,
  press,
  summary,
  text,
  title,
  until,
  type Mounted,
} from "../element/form.suite.js";
import "../define/diwan-form.js";

/** Words as they are read: marks of direction are not heard. */
const read = (words: string): string => words.replace(/[\u2066-\u2069]/g, "");

const family = (): Definition => ({
  diwan: 1,
  id: "family",
  version: "1",
  languages: ["en", "ar"],
  title: { en: "Family", ar: "عائلة" },
  privacy: { purpose: { en: "To test", ar: "للاختبار" }, retention: "P1Y", notice: "/privacy" },
  pages: [
    {
      id: "child",
      title: { en: "About {{ child.given, 'the child' }}", ar: "عن {{ child.given, 'الطفل' }}" },
      fields: [
        { type: "name", name: "child", label: { en: "Name", ar: "الاسم" }, parts: ["given", "family"] },
        {
          type: "date",
          name: "born",
          label: {
            en: "When was {{ child.given, 'the child' }} born?",
            ar: "متى ولد {{ child.given, 'الطفل' }}؟",
          },
          hint: { en: "**{{ child.given }}** has the day on a card", ar: "**{{ child.given }}** لديه بطاقة" },
          messages: {
            required: {
              en: "Enter when {{ child.given }} was born",
              ar: "أدخل تاريخ ميلاد {{ child.given }}",
            },
          },
        },
        {
          type: "radios",
          name: "lives",
          label: { en: "Lives with", ar: "يسكن مع" },
          options: [
            { value: "me", label: { en: "With me and {{ child.family }}", ar: "معي" } },
            { value: "other", label: { en: "Elsewhere", ar: "في مكان آخر" } },
          ],
        },
      ],
    },
    {
      id: "school",
      title: { en: "{{ child.given }} at school", ar: "{{ child.given }} في المدرسة" },
      fields: [
        {
          type: "content",
          text: {
            en: "Born on {{ born }}, lives: {{ lives }}, to pay {{ money(fee, 'BHD') }} or {{ fee }}",
            ar: "ولد في {{ born }}، {{ lives }}، {{ money(fee, 'BHD') }}، {{ fee }}",
          },
        },
        {
          type: "list",
          name: "schools",
          label: { en: "Schools", ar: "المدارس" },
          item: { en: "School", ar: "مدرسة" },
          fields: [
            { type: "text", name: "school", label: { en: "School's name", ar: "اسم المدرسة" } },
            {
              type: "text",
              name: "town",
              label: { en: "Town of {{ school }}", ar: "مدينة {{ school }}" },
            },
          ],
        },
      ],
    },
  ],
  calculations: { fee: "1234.5 * 1.0" },
});

const born = (mounted: Mounted, value: readonly [string, string, string]): void =>
  ["Day", "Month", "Year"].forEach((label, at) => fill(mounted, label, value[at] ?? ""));
const legend = (mounted: Mounted, at = 0): string =>
  read(all(mounted, "legend.diwan-label")[at]?.textContent?.replace(/\s+/g, " ").trim() ?? "");

/** Every attribute of the form and of what is around it. */
const attributes = (mounted: Mounted): string =>
  [mounted.form, ...all(mounted, "*")]
    .flatMap((element) => [...element.attributes].map(({ value }) => value))
    .join("\n");

describe("answers in words", () => {
  afterEach(clear);

  it("stand in titles, labels, hints, options and messages, and change as the answer does", async () => {
    const mounted = await mount(family());
    expect(read(title(mounted))).to.equal("About the child");
    expect(legend(mounted, 1)).to.equal("When was the child born?");
    const given = control(mounted, "First name");
    given.focus();
    fill(mounted, "First name", "Layla");
    fill(mounted, "Last name", "Haddad");
    expect(read(title(mounted))).to.equal("About Layla");
    expect(legend(mounted, 1)).to.equal("When was Layla born?");
    expect(read(text(mounted)))
      .to.contain("Layla has the day on a card")
      .and.to.contain("With me and Haddad");
    press(mounted, "Continue");
    await until(() => summary(mounted).length);
    expect(read(summary(mounted).join())).to.contain("Enter when Layla was born");
    fill(mounted, "First name", "Noor");
    expect(read(summary(mounted).join())).to.contain("Enter when Noor was born");
  });

  it("leave the focus, and what is around them, as they are", async () => {
    const mounted = await mount(family());
    const heading = all(mounted, ".diwan-title")[0];
    const given = control(mounted, "First name");
    fill(mounted, "First name", "Layla");
    given.focus();
    given.value = "Layla N";
    given.dispatchEvent(new Event("input", { bubbles: true }));
    expect(all(mounted, ":focus")[0]).to.equal(given);
    expect(all(mounted, ".diwan-title")[0]).to.equal(heading);
    // Nothing that changes by itself is read out.
    expect(heading?.closest("[aria-live],[role=status],[role=alert]")).to.equal(null);
  });

  it("are said as their type says them, in the language of the page", async () => {
    const mounted = await mount(family(), "shadow", (form) => {
      form.answers = { child: { given: "Layla", family: "Haddad" }, born: "2019-03-03", lives: "other" };
    });
    press(mounted, "Continue");
    await until(() => read(title(mounted)) === "Layla at school");
    expect(read(text(mounted))).to.contain(
      "Born on 3 March 2019, lives: Elsewhere, to pay BHD 1,234.500 or 1,234.5",
    );
    mounted.form.lang = "ar";
    await until(() => read(text(mounted)).includes("ولد في"));
    expect(read(text(mounted)))
      .to.contain("في مكان آخر")
      .and.not.to.contain("Elsewhere");
  });

  it("stand in isolates of their own, without marks that would reach out of them", async () => {
    const mounted = await mount(family());
    fill(mounted, "First name", "\u202Eليلى\u2066 {{ x }}");
    expect(all(mounted, ".diwan-title")[0]?.textContent).to.equal("About \u2068ليلى {{ x }}\u2069");
  });

  it("are never markup", async () => {
    const mounted = await mount(family());
    fill(mounted, "First name", "**x** [y](https://evil.example) <b>z</b> \\*");
    const hint = all(mounted, ".diwan-hint").find(({ textContent }) => textContent?.includes("card"));
    expect(read(hint?.textContent ?? "")).to.equal(
      "**x** [y](https://evil.example) <b>z</b> \\* has the day on a card",
    );
    expect(hint?.querySelectorAll("a,b,strong strong").length).to.equal(0);
    expect(hint?.querySelectorAll("strong").length).to.equal(1);
  });

  it("are those of the same item of a list", async () => {
    const mounted = await mount(family(), "shadow", (form) => {
      form.answers = {
        child: { given: "Layla", family: "Haddad" },
        born: "2019-03-03",
        lives: "me",
        schools: [{ school: "North" }, { school: "South" }],
      };
    });
    press(mounted, "Continue");
    await until(() => read(title(mounted)) === "Layla at school");
    expect(read(text(mounted)))
      .to.contain("Town of North")
      .and.to.contain("Town of South");
  });

  it("never stand in attributes, events, the document's title or its history", async () => {
    const before = document.title;
    const mounted = await mount(family(), "shadow", (form) => form.setAttribute("page-title", ""));
    fill(mounted, "First name", "Zaynabunique");
    fill(mounted, "Last name", "Haddadunique");
    born(mounted, ["3", "3", "2019"]);
    press(mounted, "Continue");
    await until(() => summary(mounted).length);
    const places = (): string =>
      [
        attributes(mounted),
        JSON.stringify(mounted.events),
        document.title,
        JSON.stringify(history.state),
        location.href,
      ].join("\n");
    expect(places()).not.to.contain("unique");
    expect(document.title).to.contain("About …");
    all(mounted, "input[type=radio]")[1]?.click();
    press(mounted, "Continue");
    await until(() => read(title(mounted)) === "Zaynabunique at school");
    expect(places()).not.to.contain("unique");
    fill(mounted, "School's name", "Unique school");
    all(mounted, "label")
      .find(({ textContent }) => read(textContent ?? "").includes("Town of"))
      ?.click();
    const town = all(mounted, "input[name$=town]")[0] as HTMLInputElement; // the question of the list
    town.value = "Isa Town";
    town.dispatchEvent(new Event("input", { bubbles: true }));
    await go(mounted, "Check your answers");
    expect(read(text(mounted))).to.contain("Town of Unique school");
    expect(places().toLowerCase()).not.to.contain("unique");
    document.title = before;
  });
});
