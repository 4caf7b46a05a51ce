import type { Catalogue } from "./catalogue.js";

/** What comes after the questions: check, declare, send, confirmation; and the draft kept on the way. */
export const after = {
  // Check your answers
  "check.title": {
    text: "Check your answers",
    desc: "Heading of the page that shows every answer before sending.",
  },
  "check.intro": {
    text: "Read through your answers before you send them. You can still change any of them.",
    desc: "Under that heading.",
  },
  "check.change": {
    text: "Change",
    desc: "Link beside an answer; a hidden label follows for screen readers (see check.changeLabel).",
  },
  "check.changeLabel": {
    text: "Change {label}",
    desc: "Name of that link for screen readers. {label} is the question's label.",
  },
  "check.changeItem": {
    text: "Change {label} ({item})",
    desc: "The same for an answer about one of several things. {item} is which one, e.g. “Vehicle 2”.",
  },
  "check.changed": {
    text: "changed",
    desc: "Follows, in brackets, the question whose answer was just changed. Lower case.",
  },
  "check.notAnswered": {
    text: "Not answered",
    desc: "Stands for the answer to an optional question that was left empty.",
  },
  "check.incomplete": {
    text: "Some answers are still missing or need correcting",
    desc: "Above the answers, when the form cannot be sent yet.",
  },
  "check.complete": {
    text: "Complete the missing answers",
    desc: "Link to the first page that is not complete.",
  },
  "check.save": {
    text: "Save and return to your answers",
    desc: "Button on a page reached through “Change”.",
  },
  "check.totals": {
    text: "Summary",
    desc: "Heading above figures worked out from the answers, such as a fee.",
  },

  "check.toPay": {
    text: "What you pay",
    desc: "The same heading, where all the figures are amounts of money.",
  },

  // Declaration and sending
  "declaration.title": { text: "Declaration", desc: "Heading above what the citizen declares by sending." },
  "declaration.agree": {
    text: "I confirm that this information is correct to the best of my knowledge",
    desc: "Label of the box to tick.",
  },
  "declaration.required": {
    text: "Tick the box to confirm the declaration",
    desc: "Problem: the box was not ticked.",
  },
  submit: { text: "Send application", desc: "Button that sends the answers." },
  "submit.declared": {
    text: "Accept and send",
    desc: "Button that sends the answers, under a declaration without a box to tick.",
  },
  "submit.sending": {
    text: "Sending your application…",
    desc: "Shown and announced while the answers are being sent.",
  },
  "submit.retrying": {
    text: {
      one: "Sending did not work. Trying again in {count} second…",
      other: "Sending did not work. Trying again in {count} seconds…",
    },
    desc: "Shown and announced between attempts to send.",
  },
  "submit.slow": {
    text: "Sending is taking longer than usual. You can go on waiting, or try again now.",
    desc: "Shown and announced when nothing has come of an attempt to send for a minute. The button below it says “Try now”.",
  },
  "submit.tryNow": {
    text: "Try now",
    desc: "Button that sends the answers once more, while the next attempt is being waited for.",
  },
  "submit.offline": {
    text: "You are offline. Your answers are safe on this device and will be sent when you are connected again. Keep this page open.",
    desc: "Shown when the answers could not be sent for want of a connection.",
  },
  "submit.failed": {
    text: "Your application could not be sent. Nothing you entered is lost. Try again in a few minutes.",
    desc: "Shown when all attempts have failed.",
  },
  "submit.waitMinutes": {
    text: {
      one: "Your application could not be sent because too many people are using this service. Nothing you entered is lost. Try again in {count} minute.",
      other:
        "Your application could not be sent because too many people are using this service. Nothing you entered is lost. Try again in {count} minutes.",
    },
    desc: "Shown when the server asks to be left alone for some minutes. The button below it sends again.",
  },
  "submit.waitHours": {
    text: {
      one: "Your application could not be sent because this service is not available now. Nothing you entered is lost. Try again in {count} hour.",
      other:
        "Your application could not be sent because this service is not available now. Nothing you entered is lost. Try again in {count} hours.",
    },
    desc: "Shown when the server asks to be left alone for some hours. The button below it sends again.",
  },
  "submit.signIn": {
    text: "Your application could not be sent: we have not received it. You may have been signed out, or your internet connection may want you to sign in first. Nothing you entered is lost. Sign in again in another tab, then send it again from here.",
    desc: "Shown when a page to sign in on, of the agency's or of a public wireless network, was the answer.",
  },
  "submit.unconfirmed": {
    text: "We could not confirm that your application was received. Nothing you entered is lost. Try again in a few minutes, or contact us.",
    desc: "Shown when the server answered, but with no reference number.",
  },
  "submit.refused": {
    text: "Your application was not accepted yet. Correct the answers below, then send it again.",
    desc: "Shown when the server found problems in the answers.",
  },
  "submit.refusedOther": {
    text: "Your application was not accepted. Contact us if you think this is a mistake.",
    desc: "Shown when the server refused the application and none of its reasons belongs to a question.",
  },
  "submit.expired": {
    text: "The form has changed since you began. Reload this page and check your answers again.",
    desc: "Shown when the server no longer takes this version of the form.",
  },
  "submit.tooLarge": {
    text: "Your answers are too long to be sent. Shorten the longest ones, then send again.",
    desc: "Shown when the server refuses the application for its size.",
  },
  "submit.already": {
    text: "This application has already been sent. If you have changed any answers since then, we have not received the changes. Contact us to have them added.",
    desc: "Shown when the same application is sent a second time.",
  },

  // Confirmation
  "confirmation.title": { text: "Application sent", desc: "Heading of the last page." },
  "confirmation.reference": { text: "Your reference number", desc: "Above the number the agency gave." },
  "confirmation.keep": {
    text: "Keep this number. You will need it if you contact us.",
    desc: "Under the reference number.",
  },
  "confirmation.secret": {
    text: "Your progress code",
    desc: "Above a code that opens, with the reference number, the state of the application.",
  },
  "confirmation.statusText": {
    text: "With the reference number and the progress code you can see how far we are.",
    desc: "In front of the link below.",
  },
  "confirmation.status": {
    text: "Check the progress of your application",
    desc: "Link to the page that asks for both.",
  },
  "confirmation.sentOn": {
    text: "Sent on {date}",
    desc: "Under the reference number. {date} is a date in words.",
  },
  "confirmation.changed": {
    text: "You changed answers while your application was being sent. The changes were not sent. Contact us if you want them added.",
    desc: "On the confirmation page, when somebody went back and changed something before the answer to the attempt came.",
  },
  "confirmation.next": {
    text: "What happens next",
    desc: "Heading of the agency's own words about the next steps.",
  },
  "confirmation.nextDefault": {
    text: "We will look at your application and contact you if we need anything more.",
    desc: "Under that heading, when the agency wrote nothing.",
  },
  "confirmation.print": { text: "Print this page", desc: "Button." },
  "confirmation.download": { text: "Download a copy of your answers", desc: "Button." },
  "confirmation.copyTitle": { text: "Copy of your answers", desc: "Heading of the downloaded copy." },
  "confirmation.another": {
    text: "Start a new application",
    desc: "Button that begins the same form again, empty.",
  },

  // Draft
  "draft.saved": {
    text: "Draft saved on this device",
    desc: "Small note after answers were kept in this browser.",
  },
  "draft.notSaved": {
    text: "Your answers could not be saved on this device. They will be lost if you close this page.",
    desc: "Shown when the browser refuses to keep a draft.",
  },
  "draft.found": {
    text: "You have a saved draft",
    desc: "Heading shown when the form opens and answers from an earlier visit are found.",
  },
  "draft.foundOn": {
    text: "You last changed it on {date}. You can carry on from where you stopped.",
    desc: "Under that heading. {date} is a date in words.",
  },
  "draft.changed": {
    text: "This form has changed since you saved your draft. These answers no longer fit it and will not be sent. Note down what you still need.",
    desc: "Above a list of questions and answers that no longer belong to the form.",
  },
  "draft.continue": { text: "Continue your draft", desc: "Button." },
  "draft.startAgain": { text: "Start again", desc: "Button that empties the form." },
  "draft.startAgainConfirm": {
    text: "Delete all your answers and start again?",
    desc: "Question asked before the form is emptied.",
  },
  "draft.delete": { text: "Delete answers", desc: "Button that confirms emptying the form." },
  "draft.keep": { text: "Keep answers", desc: "Button that does not empty the form." },
  "draft.deleted": {
    text: "Your answers have been deleted from this device",
    desc: "Announced after the form was emptied.",
  },
  "draft.privacy": {
    text: "On a shared device, choose “Start again” before you leave so that nobody else can see your answers.",
    desc: "Small print near the draft note.",
  },
  "session.lost": {
    text: "Your session has ended because you were away for a while. Start again, or continue a saved draft.",
    desc: "Shown when the server no longer knows this visit.",
  },

  // Privacy
  "privacy.keptDays": {
    text: {
      one: "We keep your information for {count} day.",
      other: "We keep your information for {count} days.",
    },
    desc: "How long the agency keeps the answers.",
  },
  "privacy.keptMonths": {
    text: {
      one: "We keep your information for {count} month.",
      other: "We keep your information for {count} months.",
    },
    desc: "How long the agency keeps the answers.",
  },
  "privacy.keptYears": {
    text: {
      one: "We keep your information for {count} year.",
      other: "We keep your information for {count} years.",
    },
    desc: "How long the agency keeps the answers.",
  },
} as const satisfies Catalogue;
