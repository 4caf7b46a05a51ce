import type { Catalogue } from "./catalogue.js";

/** What a server says around a form: save and return, state of an application, and pages that are not there. */
export const service = {
  "language": { text: "Language", desc: "Name of the group of links that switch language." },
  // Save and return later
  "resume.save": { text: "Save and come back later", desc: "Button on every page of the form." },
  "resume.saveTitle": { text: "Save your application", desc: "Heading of the page reached by that button." },
  "resume.secret": { text: "Choose a password", desc: "Label of the box for a secret the citizen makes up. Together with the code it opens the draft." },
  "resume.secretHint": { text: "At least 8 characters. You will need it with your code; we cannot recover it for you.", desc: "Hint of that box." },
  "resume.secretShort": { text: "Choose a password of at least 8 characters", desc: "Problem: the secret is too short." },
  "resume.saved": { text: "Your application is saved", desc: "Heading after saving." },
  "resume.code": { text: "Your return code", desc: "Above a code of a few words and digits." },
  "resume.keep": { text: "Write this code down. You need the code and your password to come back.", desc: "Under the code." },
  "resume.until": { text: "Come back by {date}. After that your answers will be deleted.", desc: "Under the code. {date} is a date in words." },
  "resume.title": { text: "Return to a saved application", desc: "Heading of the page that asks for code and password." },
  "resume.enterCode": { text: "Return code", desc: "Label of a box." },
  "resume.enterSecret": { text: "Password", desc: "Label of a box." },
  "resume.open": { text: "Open application", desc: "Button." },
  "resume.wrong": { text: "The code or the password is not right. Check both and try again.", desc: "Problem. It must not say which of the two is wrong." },
  "resume.expired": { text: "This saved application has expired and its answers were deleted. You can start a new one.", desc: "Shown when a draft is too old." },
  "resume.changed": {
    text: "The form has changed since you saved it. The answers below no longer fit. Note down any you need, as they will not be sent.",
    desc: "Above a list of questions and answers that no longer belong to the form.",
  },
  "resume.deleted": { text: "Your saved application has been deleted", desc: "Shown after the citizen deleted a draft." },
  "resume.delete": { text: "Delete this saved application", desc: "Button." },
  "resume.tooMany": {
    text: { one: "There have been too many attempts. Wait {count} minute, then try again.", other: "There have been too many attempts. Wait {count} minutes, then try again." },
    desc: "Shown after several wrong codes or passwords.",
  },

  // State of an application
  "status.title": { text: "Check the progress of an application", desc: "Heading of the page that asks for the reference number." },
  "status.reference": { text: "Reference number", desc: "Label of a box." },
  "status.secret": { text: "Progress code", desc: "Label of a box: the code told with the reference number when the application was sent." },
  "status.intro": { text: "Both are on the page you saw when your application was sent.", desc: "Under the heading; “both” are the reference number and the progress code." },
  "status.referenceMissing": { text: "Enter the reference number", desc: "Problem: the box was left empty." },
  "status.secretMissing": { text: "Enter the progress code", desc: "Problem: the box was left empty." },
  "status.failed": { text: "We cannot show the progress now. Try again in a few minutes.", desc: "Problem: the server could not answer." },
  "status.another": { text: "Check another application", desc: "Link back to the two boxes." },
  "status.history": { text: "What has happened so far", desc: "Heading of a list of dates and states." },
  "status.check": { text: "Check progress", desc: "Button." },
  "status.wrong": { text: "We could not find an application with these details. Check them and try again.", desc: "Problem. It must not say which detail is wrong." },
  "status.state": { text: "Progress", desc: "Heading above one of the four states below." },
  "status.received": { text: "Received", desc: "State: the application has arrived and nobody has looked at it yet." },
  "status.receivedText": { text: "We have your application and will start looking at it soon.", desc: "What that state means." },
  "status.inReview": { text: "In review", desc: "State: somebody is looking at it." },
  "status.inReviewText": { text: "We are looking at your application. You do not need to do anything.", desc: "What that state means." },
  "status.moreNeeded": { text: "We need more from you", desc: "State: the agency waits for the citizen." },
  "status.moreNeededText": { text: "We cannot go on until we have what is listed below.", desc: "What that state means; the agency's own words follow." },
  "status.decided": { text: "Decided", desc: "State: the agency has decided." },
  "status.decidedText": { text: "We have made a decision. It is given below.", desc: "What that state means; the agency's own words follow." },
  "status.updated": { text: "Last updated on {date}", desc: "Under the state. {date} is a date in words." },

  // Receipt
  "receipt.download": { text: "Download your receipt", desc: "Link to a file that proves what was sent." },
  "receipt.check": { text: "Check a receipt", desc: "Heading and button of a page that verifies such a file." },
  "receipt.valid": { text: "This receipt matches what we received", desc: "Outcome." },
  "receipt.invalid": { text: "This receipt does not match what we received", desc: "Outcome." },

  // Pages that are not there
  "page.notFound": { text: "Page not found", desc: "Heading." },
  "page.notFoundText": { text: "If you typed the address, check that it is correct. If you followed a link, it may be out of date.", desc: "Under that heading." },
  "page.failed": { text: "Sorry, something went wrong", desc: "Heading when the server failed." },
  "page.failedText": { text: "Your answers up to the last page you completed are safe. Try again in a few minutes.", desc: "Under that heading." },
  "page.tooManyRequests": { text: "Too many requests", desc: "Heading when one visitor asks too much at once." },
  "page.tooManyRequestsText": { text: "Wait a minute, then try again. Nothing you entered is lost.", desc: "Under that heading." },
  "page.tooManyRequestsReload": { text: "Wait a minute, then reload this page. Your browser will send what you entered again.", desc: "Under that heading when the page handed in held files." },
  "page.tooLarge": { text: "What you sent is too large", desc: "Heading when a posted form is larger than allowed." },
  "page.closed": { text: "This service is closed for now", desc: "Heading during maintenance." },
  "page.cookies": { text: "Allow cookies to use this form. They only keep your place in it.", desc: "Shown when the browser did not send the form's cookie back." },
  "page.start": { text: "Start now", desc: "Button on the first page of a service." },
} as const satisfies Catalogue;
