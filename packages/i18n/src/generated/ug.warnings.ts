import type { Messages } from "../messages/index.js";

export default {"warningTitle":"داۋاملاشتۇرۇشتىن بۇرۇن تەكشۈرۈڭ","warningText":"ھەممىسى توغرا بولسا، «داۋاملاشتۇرۇش» نى قايتا تاللاڭ.","warningPrefix":"تەكشۈرۈڭ:"} satisfies Messages;
