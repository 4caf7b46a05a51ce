export function exampleAnswers(
  form: string,
  now?: Date,
): { name: string; language: string; answers: { [name: string]: unknown } }[];
