import type { TypeMessages } from "@diwan/i18n";

/** Words of a checklist of documents; those of files stand in the folder of the type file. */
export const evidenceMessages = {
  groups: {
    evidence: {
      "evidence.upload": {
        text: "I will upload it now",
        desc: "Choice, under the name of a document that is asked for: the control for its files is shown below.",
      },
      "evidence.later": {
        text: "I will send it later",
        desc: "Choice, under the name of a document that is asked for; also said on the page where answers are checked.",
      },
      "evidence.reason": {
        text: "I do not have it",
        desc: "Choice, under the name of a document that is asked for: a box for the reason is shown below.",
      },
      "evidence.files": {
        text: "File to upload",
        desc: "Label of the control that chooses files of one document. Screen readers hear the name of the document after it.",
      },
      "evidence.why": {
        text: "Why you do not have it",
        desc: "Label of a box for the reason why somebody does not have a document. Screen readers hear the name of the document after it.",
      },
      "evidence.because": {
        text: "I do not have it, because: {reason}",
        desc: "An answer in words. {reason} is what somebody wrote.",
      },
      "evidence.line": {
        text: "{document}: {said}",
        desc: "One line of an answer in words. {document} is a document (“Passport”), {said} is the name of a file, “I will send it later” or “I do not have it, because: …”.",
      },
      "error.required.evidence": {
        text: "Select an answer for each document",
        desc: "Problem: nothing was said of any document of a checklist.",
      },
      "error.required.asked.evidence": {
        text: "Select an answer for each document of {called}",
        desc: "Problem: nothing was said of any document of a checklist. {called} is the question’s label in quotation marks.",
      },
      "error.evidenceMissing": {
        text: "Select what you do about {document}",
        desc: "Problem: somebody has not said of one document whether they upload it, send it later or do not have it. {document} is its name in quotation marks.",
      },
      "error.evidenceMissing.evidence-upload": {
        text: "Choose a file for {document}",
        desc: "Problem: a document is to be uploaded, and no file was chosen. {document} is its name in quotation marks.",
      },
      "error.evidenceMissing.evidence-reason": {
        text: "Enter why you do not have {document}",
        desc: "Problem: somebody does not have a document and wrote no reason. {document} is its name in quotation marks.",
      },
      "error.maxFiles.evidence-upload": {
        text: {
          one: "Choose no more than {count} file for {document}",
          other: "Choose no more than {count} files for {document}",
        },
        desc: "Problem: too many files of one document. {document} is its name in quotation marks.",
      },
    },
  },
} as const satisfies TypeMessages;
