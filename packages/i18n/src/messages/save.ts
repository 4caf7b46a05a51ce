import type { Catalogue } from "./catalogue.js";

/** Saving a form at the agency's and coming back to it later, on any device, with a code and a secret. Loaded when somebody wants to. */
export const save = {
  // Saving
  "save.intro": {
    text: "We keep your answers for you, locked with a password that only you know. With a code from us and your password you can continue later, on any device.",
    desc: "Under the heading “Save and come back later”.",
  },
  "save.secret": {
    text: "Create a password",
    desc: "Label of the box for a secret of the citizen's own, which later opens the saved form.",
  },
  "save.secretHint": {
    text: {
      one: "Use at least {count} character. Write it down: nobody can look it up or change it for you.",
      other:
        "Use at least {count} characters, such as three words. Write it down: nobody can look it up or change it for you.",
    },
    desc: "Hint under that label.",
  },
  "save.secretMissing": { text: "Enter a password", desc: "Problem: the secret was left empty." },
  "save.secretShort": {
    text: {
      one: "Use at least {count} character for your password",
      other: "Use at least {count} characters for your password",
    },
    desc: "Problem: the secret is too short.",
  },
  "save.secretLong": {
    text: {
      one: "Use {count} character or fewer for your password",
      other: "Use {count} characters or fewer for your password",
    },
    desc: "Problem: the secret is too long.",
  },
  "save.show": { text: "Show password", desc: "Button beside a box whose characters are shown as dots." },
  "save.hide": { text: "Hide password", desc: "The same button while the characters can be read." },
  "save.shown": {
    text: "Your password can be read on the screen",
    desc: "Announced by screen readers after “Show password”.",
  },
  "save.hidden": {
    text: "Your password is hidden",
    desc: "Announced by screen readers after “Hide password”.",
  },
  "save.now": { text: "Save my answers", desc: "Button that saves the answers." },
  "save.again": {
    text: "You have saved this form before. What you have changed since is saved under the same code, and opens with the same password.",
    desc: "In place of the question for a secret, when the form has been saved in this visit.",
  },
  "save.saving": { text: "Saving your answers…", desc: "Announced while the answers are being saved." },
  "save.failed": {
    text: "Your answers could not be saved. Nothing you entered is lost. Check your internet connection, then try again.",
    desc: "Shown when saving failed.",
  },
  "save.tooLarge": {
    text: "Your answers are too long to be saved. Shorten the longest ones, then save again.",
    desc: "Shown when the server refuses the answers for their size.",
  },
  "save.gone": {
    text: "The form saved under your code no longer exists. Create a password to save your answers under a new code.",
    desc: "Shown when the saved form has expired or was deleted meanwhile.",
  },
  "save.throttled": {
    text: {
      one: "There were too many attempts. Wait {count} minute, then try again.",
      other: "There were too many attempts. Wait {count} minutes, then try again.",
    },
    desc: "Shown when a code and secret were tried too often.",
  },

  // Saved
  "saved.title": { text: "Your answers are saved", desc: "Heading after saving." },
  "saved.code": { text: "Your code", desc: "Above the code that opens the saved form." },
  "saved.note": {
    text: "Note down this code now, and keep it apart from your password. We do not send it to you, and this device does not remember it.",
    desc: "Under the code.",
  },
  "saved.until": {
    text: "Come back by {date}. After that your saved answers are deleted.",
    desc: "{date} is a date in words.",
  },
  "saved.howTitle": { text: "How to come back", desc: "Heading." },
  "saved.how": {
    text: "Open this form again on any device, choose “Continue a saved form”, and enter your code and your password.",
    desc: "Under that heading. The words in quotation marks are those of the button (return.title).",
  },
  "saved.copy": { text: "Copy the code", desc: "Button: puts the code on the clipboard." },
  "saved.copied": {
    text: "Code copied",
    desc: "Announced, and shown for a moment, after the code was copied.",
  },
  "saved.goOn": { text: "Continue the form now", desc: "Button: back to the page the citizen was on." },
  "saved.shared": {
    text: "Your answers are on this device too. If other people use it, delete them here; your saved answers stay with us.",
    desc: "Above a button that deletes the answers from the device.",
  },
  "saved.clear": { text: "Delete my answers from this device", desc: "Button." },

  // Coming back
  "return.intro": {
    text: "Enter the code you noted down and the password you created when you saved the form.",
    desc: "Under the heading “Continue a saved form”.",
  },
  "return.code": { text: "Code", desc: "Label of the box for the code." },
  "return.codeHint": {
    text: "12 letters and numbers, such as {example}. You can use lower-case letters.",
    desc: "Hint under that label. {example} is such a code.",
  },
  "return.codeMissing": {
    text: "Enter the code of your saved form",
    desc: "Problem: the code was left empty.",
  },
  "return.secret": {
    text: "Password",
    desc: "Label of the box for the secret chosen when the form was saved.",
  },
  "return.secretMissing": { text: "Enter your password", desc: "Problem: the secret was left empty." },
  "return.replaces": {
    text: "The answers you have entered here will be replaced by the saved ones.",
    desc: "Shown when something was entered already.",
  },
  "return.open": { text: "Open my saved form", desc: "Button." },
  "return.opening": { text: "Opening your saved form…", desc: "Announced while the saved form is fetched." },
  "return.wrong": {
    text: "No saved form opens with this code and this password. Check both. A form that was not opened by its date has been deleted.",
    desc: "Problem: the code or the secret is wrong, or the saved form has expired; for safety nobody is told which.",
  },
  "return.other": {
    text: "This code belongs to another form. Open that form to continue it.",
    desc: "Problem: the code and the secret are right, but for a different form.",
  },
  "return.failed": {
    text: "Your saved form could not be opened. Check your internet connection, then try again.",
    desc: "Shown when the saved form could not be fetched.",
  },
  "return.found": {
    text: "Your saved answers are here",
    desc: "Heading of a note above the questions, after coming back.",
  },
  "return.until": {
    text: "They are kept with us until {date}. To keep what you change now, save again before you leave.",
    desc: "Under that heading. {date} is a date in words.",
  },
  "return.changed": {
    text: "This form has changed since you saved it. Check your answers before you send them.",
    desc: "Under that heading, when the agency has published a new version.",
  },
} as const satisfies Catalogue;
