import type { Definition } from "@diwan/core";

/** What the front page shows in both languages. */
export const welcomeForm = {
  diwan: 1,
  id: "welcome",
  version: "1",
  languages: ["en", "ar"],
  title: { en: "Resident parking permit", ar: "تصريح وقوف للمقيمين" },
  privacy: { purpose: { en: "To show a form", ar: "لعرض استمارة" }, retention: "P1D", notice: "#privacy" },
  pages: [
    {
      id: "home",
      title: { en: "Your home", ar: "منزلك" },
      fields: [
        {
          type: "radios",
          name: "tenure",
          label: { en: "Do you own or rent your home?", ar: "هل تملك منزلك أم تستأجره؟" },
          options: [
            { value: "own", label: { en: "Own", ar: "أملكه" } },
            { value: "rent", label: { en: "Rent", ar: "أستأجره" } },
          ],
        },
        {
          type: "date",
          name: "lease_end",
          label: { en: "When does your lease end?", ar: "متى ينتهي عقد إيجارك؟" },
          hint: { en: "For example, 27 3 2031", ar: "مثلًا: ٢٧ ٣ ٢٠٣١" },
          showWhen: "tenure == 'rent'",
          earliest: "today",
        },
        { type: "email", name: "email", label: { en: "Email address", ar: "البريد الإلكتروني" } },
      ],
    },
  ],
} as unknown as Definition; // the form reads it, and says what is wrong with it
