/** What those languages call themselves. Made by scripts/i18n.mjs. */
export const ownNames: { readonly [language: string]: string } = {"ga":"Gaeilge","mt":"Malti","ps":"پښتو","ckb":"کوردیی ناوەندی","ug":"ئۇيغۇرچە","si":"සිංහල","ne":"नेपाली","my":"မြန်မာ","sq":"shqip","is":"íslenska","cy":"Cymraeg","so":"Soomaali","ti":"ትግርኛ","ha":"Hausa","yo":"Èdè Yorùbá","ht":"Kreyòl ayisyen"};
