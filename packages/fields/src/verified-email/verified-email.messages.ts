import type { TypeMessages } from "@diwan/i18n";

const CALLED =
  "{called} is what the question is called inside a sentence (“your email address”), or its label in quotation marks.";

/** Words of addresses that are confirmed by a code, of email and of telephones alike: forms without one load none of it. */
export const verifiedEmailMessages = {
  groups: {
    verification: {
      "verification.email": {
        text: "Email address",
        desc: "Label of the box for the address that a code is sent to.",
      },
      "verification.phone": {
        text: "Phone number",
        desc: "Label of the box for the number that a code is sent to.",
      },
      "verification.send": {
        text: "Send a code",
        desc: "Button below that box: a code of six digits is sent to the address or the number.",
      },
      "verification.sent.email": {
        text: {
          one: "We have sent an email with a code to {to}. You can use the code for {count} minute.",
          other: "We have sent an email with a code to {to}. You can use the code for {count} minutes.",
        },
        desc: "Above the box for the code. {to} is an email address.",
      },
      "verification.sent.phone": {
        text: {
          one: "We have sent a message with a code to {to}. You can use the code for {count} minute.",
          other: "We have sent a message with a code to {to}. You can use the code for {count} minutes.",
        },
        desc: "Above the box for the code. {to} is a phone number.",
      },
      "verification.late.email": {
        text: "It can take a few minutes to arrive. If you do not see it, look among your junk email.",
        desc: "Hint after “We have sent an email with a code to …”.",
      },
      "verification.late.phone": {
        text: "It can take a few minutes to arrive.",
        desc: "Hint after “We have sent a message with a code to …”.",
      },
      "verification.code": {
        text: "Code of 6 digits",
        desc: "Label of the box for the code that was sent.",
      },
      "verification.confirm": {
        text: "Confirm",
        desc: "Button below that box: looks whether the code is the right one.",
      },
      "verification.again": {
        text: "Send another code",
        desc: "Button: the first code did not arrive, or cannot be used any more.",
      },
      "verification.change.email": {
        text: "Change the email address",
        desc: "Button: the box for the address is there again.",
      },
      "verification.change.phone": {
        text: "Change the phone number",
        desc: "Button: the box for the number is there again.",
      },
      "verification.done": {
        text: "{to} is confirmed.",
        desc: "In place of the boxes, and announced, when the right code was entered. {to} is an email address or a phone number.",
      },
      "verification.sending": {
        text: "Sending the code…",
        desc: "Announced after “Send a code” was pressed.",
      },
      "verification.checking": {
        text: "Checking the code…",
        desc: "Announced while the server looks at the code that was entered.",
      },
      "verification.address.email": {
        text: "Enter an email address with an @ sign, like name@example.com, then send the code",
        desc: "Problem: “Send a code” was pressed, but what stands in the box is no email address. Keep the example as it is.",
      },
      "verification.address.phone": {
        text: "Enter a full phone number, with the area code or the country code, then send the code",
        desc: "Problem: “Send a code” was pressed, but what stands in the box is no phone number.",
      },
      "error.required.verified-email": {
        text: "Enter an email address and confirm it with a code",
        desc: "Problem: left empty.",
      },
      "error.verification": {
        text: "Select “Send a code” and enter the code that we send you",
        desc: "Problem: an address was entered and is not confirmed. The words in quotation marks are those of the button “Send a code”.",
      },
      "error.codeMissing": {
        text: "Enter the 6 digits of the code that we sent you",
        desc: "Problem: a code was sent, and its box is empty.",
      },
      "error.codeWrong": {
        text: {
          one: "The code is not right. Check it and enter it again: you can try {count} more time.",
          other: "The code is not right. Check it and enter it again: you can try {count} more times.",
        },
        desc: "Problem: another code was sent. {count} is how many tries are left.",
      },
      "error.codeExpired": {
        text: "The code cannot be used any more. Select “Send another code”.",
        desc: "Problem: too much time has passed since the code was sent. The words in quotation marks are those of the button.",
      },
      "error.codeTries": {
        text: "A wrong code was entered too often. Select “Send another code”.",
        desc: "Problem: this code cannot be tried any more. The words in quotation marks are those of the button.",
      },
      "error.codeWait": {
        text: {
          one: "Wait {count} minute, then try again",
          other: "Wait {count} minutes, then try again",
        },
        desc: "Problem: too many codes were asked for, or tried, one after the other.",
      },
      "error.codeFailed": {
        text: "This does not work at the moment. Try again in a few minutes.",
        desc: "Problem: the code could not be sent or looked at, because of a fault that is not the citizen’s.",
      },
      "error.required.asked.verified-email": {
        text: "Enter an email address for {called} and confirm it with a code",
        desc: "Problem: left empty. {called} is the question’s label in quotation marks.",
      },
      "error.verification.called": {
        text: "Confirm {called}: select “Send a code” and enter the code that we send you",
        desc: `Problem: an address was entered and is not confirmed. The words in quotation marks are those of the button “Send a code”. ${CALLED}`,
      },
    },
  },
} as const satisfies TypeMessages;
