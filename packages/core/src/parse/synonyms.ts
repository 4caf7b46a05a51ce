/** What people who come from other form formats call the properties of a definition. A target is offered only where it is allowed; a type adds those of its own properties. */
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
  submitmessage: ["confirmation"], help_text: ["hint"], after: ["confirmation"], schemaversion: ["diwan"],
};
