/** Kinds of question that share the words of their problems, by type: made by scripts/i18n.mjs. */
export const errorsLike: { readonly [type: string]: string } = {"checkboxes":"choices","combobox":"choice","country":"choice","image-choice":"choice","language":"choice","nationality":"choice","radios":"choice","rating":"choice","scale":"choice","select":"choice","yes-no":"choice"};
