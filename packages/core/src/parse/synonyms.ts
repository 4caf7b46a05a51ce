/** What people who come from other form formats write, and what it is called here. A target is offered only where it is allowed. */
export const TYPE_SYNONYMS: { readonly [type: string]: string } = {
  string: "text", input: "text", textfield: "text", textbox: "text", "short-text": "text", password: "text", url: "text",
  multiline: "textarea", comment: "textarea", paragraph: "textarea", "long-text": "textarea", multilinetext: "textarea", memo: "textarea",
  mail: "email", tel: "phone", telephone: "phone", mobile: "phone", phonenumber: "phone",
  integer: "number", int: "number", float: "number", decimal: "number", numeric: "number", currency: "money", amount: "money", price: "money",
  datepicker: "date", "date-input": "date", datetime: "date", day: "date", dateparts: "date", datepartsfield: "date",
  dropdown: "select", combobox: "select", autocomplete: "select", autocompletefield: "select", selectfield: "select",
  radiogroup: "radios", radiobuttons: "radios", choice: "radios", radiosfield: "radios",
  checkbox: "checkboxes", checkboxgroup: "checkboxes", selectboxes: "checkboxes", multiselect: "checkboxes", multiplechoice: "checkboxes",
  boolean: "yes-no", bool: "yes-no", yesno: "yes-no", yesnofield: "yes-no", toggle: "yes-no", switch: "yes-no",
  agreement: "consent", terms: "consent", accept: "consent", confirm: "consent", declaration: "consent",
  fullname: "name", person: "name", postaladdress: "address", location: "address", ukaddressfield: "address",
  repeat: "list", repeater: "list", array: "list", datagrid: "list", editgrid: "list", paneldynamic: "list", fieldarray: "list",
  upload: "file", files: "file", fileupload: "file", attachment: "file", document: "file", documents: "file", fileuploadfield: "file", image: "file", photo: "file",
  html: "content", markdown: "content", richtext: "content", info: "content", inset: "content", warning: "content", details: "content", heading: "content",
};

export const KEY_SYNONYMS: { readonly [key: string]: readonly string[] } = {
  required: ["optional"], question: ["label"], caption: ["label"], title: ["label"], text: ["label"], heading: ["title"], name: ["title", "id"],
  key: ["name", "value", "id"], id: ["name", "value"], code: ["value"], description: ["hint", "intro"], placeholder: ["hint"], tooltip: ["help"], helptext: ["hint"],
  choices: ["options"], items: ["options", "fields"], enum: ["options"], values: ["options"],
  questions: ["fields"], elements: ["fields"], components: ["fields"], controls: ["fields"], children: ["fields"], inputs: ["fields"],
  sections: ["pages"], steps: ["pages"], screens: ["pages"],
  condition: ["showWhen"], conditional: ["showWhen"], when: ["showWhen"], if: ["showWhen"], visible: ["showWhen"], visibleif: ["showWhen"], showif: ["showWhen"], hidden: ["showWhen"], dependson: ["showWhen"],
  validate: ["rules"], validation: ["rules"], validators: ["rules"], validations: ["rules"], errors: ["messages"], errormessages: ["messages"],
  regex: ["pattern"], minimum: ["min", "earliest"], maximum: ["max", "latest"], mindate: ["earliest"], maxdate: ["latest"], minitems: ["min"], maxitems: ["max"],
  defaultvalue: ["default"], value: ["default"], initial: ["default"], locales: ["languages"], language: ["languages"], lang: ["languages"],
  expression: ["check"], rule: ["check"], error: ["message"], computed: ["calculations"], formulas: ["calculations"], integer: ["whole"], precision: ["decimals"],
  maxfilesize: ["maxSize"], filesize: ["maxSize"], sizelimit: ["maxSize"], filetypes: ["accept"], types: ["accept"], kinds: ["accept"], formats: ["accept"], mimetypes: ["accept"], extensions: ["accept"], maxfiles: ["max"], minfiles: ["min"],
  submitmessage: ["confirmation"], help_text: ["hint"], after: ["confirmation"], schemaversion: ["diwan"],
};
