import type { Catalogue } from "./catalogue.js";

/** What a server says around a form: the state of an application, and pages that are not there. */
export const service = {
  language: { text: "Language", desc: "Name of the group of links that switch language." },
  // State of an application
  "status.title": {
    text: "Check the progress of an application",
    desc: "Heading of the page that asks for the reference number.",
  },
  "status.reference": { text: "Reference number", desc: "Label of a box." },
  "status.secret": {
    text: "Progress code",
    desc: "Label of a box: the code told with the reference number when the application was sent.",
  },
  "status.intro": {
    text: "Both are on the page you saw when your application was sent.",
    desc: "Under the heading; “both” are the reference number and the progress code.",
  },
  "status.referenceMissing": { text: "Enter the reference number", desc: "Problem: the box was left empty." },
  "status.secretMissing": { text: "Enter the progress code", desc: "Problem: the box was left empty." },
  "status.failed": {
    text: "We cannot show the progress now. Try again in a few minutes.",
    desc: "Problem: the server could not answer.",
  },
  "status.another": { text: "Check another application", desc: "Link back to the two boxes." },
  "status.history": { text: "What has happened so far", desc: "Heading of a list of dates and states." },
  "status.check": { text: "Check progress", desc: "Button." },
  "status.wrong": {
    text: "We could not find an application with these details. Check them and try again.",
    desc: "Problem. It must not say which detail is wrong.",
  },
  "status.state": { text: "Progress", desc: "Heading above one of the four states below." },
  "status.received": {
    text: "Received",
    desc: "State: the application has arrived and nobody has looked at it yet.",
  },
  "status.receivedText": {
    text: "We have your application and will start looking at it soon.",
    desc: "What that state means.",
  },
  "status.inReview": { text: "In review", desc: "State: somebody is looking at it." },
  "status.inReviewText": {
    text: "We are looking at your application. You do not need to do anything.",
    desc: "What that state means.",
  },
  "status.moreNeeded": { text: "We need more from you", desc: "State: the agency waits for the citizen." },
  "status.moreNeededText": {
    text: "We cannot go on until we have what is listed below.",
    desc: "What that state means; the agency's own words follow.",
  },
  "status.decided": { text: "Decided", desc: "State: the agency has decided." },
  "status.decidedText": {
    text: "We have made a decision. It is given below.",
    desc: "What that state means; the agency's own words follow.",
  },
  "status.updated": { text: "Last updated on {date}", desc: "Under the state. {date} is a date in words." },

  // Pages that are not there
  "page.notFound": { text: "Page not found", desc: "Heading." },
  "page.notFoundText": {
    text: "If you typed the address, check that it is correct. If you followed a link, it may be out of date.",
    desc: "Under that heading.",
  },
  "page.failed": { text: "Sorry, something went wrong", desc: "Heading when the server failed." },
  "page.failedText": {
    text: "Your answers up to the last page you completed are safe. Try again in a few minutes.",
    desc: "Under that heading.",
  },
  "page.tooManyRequests": {
    text: "Too many requests",
    desc: "Heading when one visitor asks too much at once.",
  },
  "page.tooManyRequestsText": {
    text: "Wait a minute, then try again. Nothing you entered is lost.",
    desc: "Under that heading.",
  },
  "page.tooManyRequestsReload": {
    text: "Wait a minute, then reload this page. Your browser will send what you entered again.",
    desc: "Under that heading when the page handed in held files.",
  },
  "page.tooLarge": {
    text: "What you sent is too large",
    desc: "Heading when a posted form is larger than allowed.",
  },
  "page.closed": { text: "This service is closed for now", desc: "Heading during maintenance." },
  "page.cookies": {
    text: "Allow cookies to use this form. They only keep your place in it.",
    desc: "Shown when the browser did not send the form's cookie back.",
  },
  "page.start": { text: "Start now", desc: "Button on the first page of a service." },
} as const satisfies Catalogue;
