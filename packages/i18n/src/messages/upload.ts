import type { Catalogue } from "./catalogue.js";

/** Files sent with a form. */
export const upload = {
  "upload.choose": { text: "Choose a file", desc: "Button that opens the device's file chooser." },
  "upload.chooseMore": { text: "Choose another file", desc: "Button that opens the file chooser when a file has been added and more are allowed." },
  "upload.drop": { text: "Or drop files here", desc: "In the area that takes files dragged onto it." },
  "upload.limits": { text: "Each file can be up to {size}. Accepted kinds: {types}.", desc: "Hint. {size} such as “10 MB”; {types} is a list such as “PDF, JPG or PNG”." },
  "upload.progress": { text: "Uploading {file}: {percent}", desc: "While a file is being sent. {percent} such as “40%”." },
  "upload.done": { text: "{file} uploaded", desc: "Announced when a file has arrived." },
  "upload.paused": { text: "The upload has paused. It will carry on when you are connected again.", desc: "Shown when the connection is lost during an upload." },
  "upload.scanning": { text: "Checking {file} for viruses…", desc: "Shown while the server examines a file." },
  "upload.remove": { text: "Remove {file}", desc: "Button that takes a file away." },
  "upload.removed": { text: "{file} removed", desc: "Announced after a file was taken away." },
  "upload.cancel": { text: "Cancel uploading {file}", desc: "Button." },
  "error.required.file": { text: "Choose a file", desc: "Problem: no file was chosen." },
  "error.fileTooLarge": { text: "The file is too large. Choose one of {size} or less.", desc: "Problem. {size} such as “10 MB”." },
  "error.fileEmpty": { text: "The file is empty. Choose another one.", desc: "Problem: a file of no bytes." },
  "error.fileType": { text: "This kind of file is not accepted. Choose one of these: {types}.", desc: "Problem. {types} is a list such as “PDF, JPG or PNG”." },
  "error.fileVirus": { text: "The file may contain a virus and was not kept. Choose another one.", desc: "Problem found by the scanner." },
  "error.fileUnreadable": { text: "The file could not be read. Check that it opens on your device, then choose it again.", desc: "Problem: damaged, or protected by a password." },
  "error.fileFailed": { text: "The file could not be uploaded. Try again.", desc: "Problem: sending the file failed." },
  "error.minFiles": { text: { one: "Choose at least {count} file", other: "Choose at least {count} files" }, desc: "Problem: too few files." },
  "error.maxFiles": { text: { one: "Choose no more than {count} file", other: "Choose no more than {count} files" }, desc: "Problem: too many files." },
} as const satisfies Catalogue;
