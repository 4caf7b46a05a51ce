import type { TypeMessages } from "@diwan/i18n";

/** Words of files sent with a form. */
export const fileMessages = {
  groups: {
    upload: {
      "upload.choose": { text: "Choose a file", desc: "Button that opens the device's file chooser." },
      "upload.chooseMore": {
        text: "Choose another file",
        desc: "Button that opens the file chooser when a file has been added.",
      },
      "upload.drop": {
        text: "or drop it here",
        desc: "After the button “Choose a file”, in the area that takes files dragged onto it.",
      },
      "upload.limits": {
        text: "A file can be up to {size}. Accepted kinds: {types}.",
        desc: "Hint. {size} such as “10 MB”; {types} is a list such as “PDF, JPEG or PNG”.",
      },
      "upload.most": {
        text: { one: "You can choose {count} file.", other: "You can choose up to {count} files." },
        desc: "Hint, after the sizes and kinds accepted.",
      },
      "upload.files": { text: "Files chosen", desc: "Name of the list of files, for screen readers." },
      "upload.progress": {
        text: "Uploading {file}: {percent}",
        desc: "Announced, and the name of the progress bar, while a file is being sent. {percent} such as “40%”.",
      },
      "upload.sending": {
        text: "Uploading: {percent}",
        desc: "Beside a file's name while it is being sent. {percent} such as “40%”.",
      },
      "upload.checking": {
        text: "Checking the file…",
        desc: "Beside a file's name while the server looks at what it is.",
      },
      "upload.uploaded": { text: "Uploaded", desc: "Beside a file's name when it has arrived." },
      "upload.done": { text: "{file} uploaded", desc: "Announced when a file has arrived." },
      "upload.chosen": {
        text: "{file} chosen",
        desc: "Announced when a file was chosen that will be sent with the page.",
      },
      "upload.paused": {
        text: "No connection. The upload will carry on when you are connected again.",
        desc: "Beside a file's name, and announced, when the connection is lost during an upload.",
      },
      "upload.wait": {
        text: "Your files are still uploading. The next page opens when they are done.",
        desc: "Shown and announced when somebody goes on while files are being sent.",
      },
      "upload.removeShort": {
        text: "Remove",
        desc: "Button that takes a file away, beside its name. Its full name is the next message, which must begin with the same word.",
      },
      "upload.remove": { text: "Remove {file}", desc: "Name of that button for screen readers." },
      "upload.removed": { text: "{file} removed", desc: "Announced after a file was taken away." },
      "upload.retryShort": {
        text: "Try again",
        desc: "Button that sends a file once more, beside its name. Its full name is the next message, which must begin with the same words.",
      },
      "upload.retry": { text: "Try again to upload {file}", desc: "Name of that button for screen readers." },
      "error.required.file": { text: "Choose a file", desc: "Problem: no file was chosen." },
      "error.fileTooLarge": {
        text: "{file} is too large. Choose a file of {size} or less.",
        desc: "Problem. {file} is a file's name; {size} such as “10 MB”.",
      },
      "error.fileEmpty": {
        text: "{file} is empty. Choose another file.",
        desc: "Problem: a file of no bytes. {file} is its name.",
      },
      "error.fileType": {
        text: "{file} is not a kind of file we accept. Choose one of these: {types}.",
        desc: "Problem, told by the file's content. {file} is its name; {types} is a list such as “PDF, JPEG or PNG”.",
      },
      "error.fileVirus": {
        text: "{file} may contain a virus and was not kept. Choose another file.",
        desc: "Problem found by the scanner. {file} is a file's name.",
      },
      "error.fileFailed": {
        text: "{file} could not be uploaded. Try again.",
        desc: "Problem: sending the file failed. {file} is its name.",
      },
      "error.fileUnfinished": {
        text: "{file} has not been uploaded. Choose it again, or remove it.",
        desc: "Problem: the page was left while the file was being sent. {file} is its name.",
      },
      "error.fileMissing": {
        text: "We do not have {file} any more. Remove it and choose it again.",
        desc: "Problem found by the server: the file was not kept, because too much time has passed. {file} is its name.",
      },
      "error.minFiles": {
        text: { one: "Choose at least {count} file", other: "Choose at least {count} files" },
        desc: "Problem: too few files.",
      },
      "error.maxFiles": {
        text: { one: "Choose no more than {count} file", other: "Choose no more than {count} files" },
        desc: "Problem: too many files.",
      },
    },
    summary: {
      "error.required.called.file": {
        text: "Choose {called}",
        desc: "Problem: no file was chosen. {called} is what the question is called inside a sentence, such as “your full name”.",
      },
      "error.required.asked.file": {
        text: "Choose a file for {called}",
        desc: "Problem: no file was chosen. {called} is the question’s label in quotation marks.",
      },
      "error.minFiles.called": {
        text: {
          one: "Choose at least {count} file for {called}",
          other: "Choose at least {count} files for {called}",
        },
        desc: "Problem: too few files. {called} is what the question is called inside a sentence (“your full name”), or its label in quotation marks.",
      },
      "error.maxFiles.called": {
        text: {
          one: "Choose no more than {count} file for {called}",
          other: "Choose no more than {count} files for {called}",
        },
        desc: "Problem: too many files. {called} is what the question is called inside a sentence (“your full name”), or its label in quotation marks.",
      },
    },
  },
} as const satisfies TypeMessages;
