import type { TypeMessages } from "@diwan/i18n";

/** Words of clauses, those of their problems with them: forms without them load none of it. */
export const clausesMessages = {
  groups: {
    clauses: {
      "clauses.clause": {
        text: "Clause {number}",
        desc: "Heads one of several numbered clauses of a text, which has no title of its own. {number} is its number in local digits.",
      },
      "clauses.titled": {
        text: "{number}. {title}",
        desc: "Heads one of several numbered clauses of a text. {number} is its number in local digits, {title} its own title.",
      },
      "clauses.agree": { text: "Agree", desc: "Choice: what somebody says of a clause. They agree with it." },
      "clauses.disagree": {
        text: "Disagree",
        desc: "Choice: what somebody says of a clause. They do not agree with it.",
      },
      "clauses.comment": {
        text: "Comment",
        desc: "Choice: what somebody says of a clause. They want to write a comment in place of agreeing or not; a box is shown below.",
      },
      "clauses.yourComment": {
        text: "Your comment on clause {number}",
        desc: "Label of a box. {number} is the number of the clause in local digits.",
      },
      "clauses.line": {
        text: "{clause}: {view}",
        desc: "One line of an answer in words. {clause} is the clause (“Clause 2”, “2. Opening hours”), {view} what was said of it: “Agree”, “Disagree”, or a comment.",
      },
      "error.required.clauses": {
        text: "Select an answer for each clause",
        desc: "Problem: nothing was said of any clause of a text.",
      },
      "error.required.clause": {
        text: "Select agree, disagree or comment for clause {number}",
        desc: "Problem: nothing was said of one clause of a text. {number} is its number in local digits.",
      },
      "error.commentMissing": {
        text: "Enter your comment on clause {number}",
        desc: "Problem: somebody chose to comment on a clause and wrote nothing. {number} is its number in local digits.",
      },
      "error.required.asked.clauses": {
        text: "Select an answer for each clause of {called}",
        desc: "Problem: nothing was said of any clause of a text. {called} is the question’s label in quotation marks.",
      },
    },
  },
} as const satisfies TypeMessages;
