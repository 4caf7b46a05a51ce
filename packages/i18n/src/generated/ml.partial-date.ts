import type { Messages } from "../messages/index.js";

export default {"partialDate.year":"വർഷം മാത്രമേ അറിയൂ എങ്കിൽ ദിവസവും മാസവും ഒഴിച്ചിടുക. മാസവും വർഷവും മാത്രമേ അറിയൂ എങ്കിൽ ദിവസം ഒഴിച്ചിടുക.","partialDate.month":"ദിവസം അറിയില്ലെങ്കിൽ അത് ഒഴിച്ചിടുക."} satisfies Messages;
