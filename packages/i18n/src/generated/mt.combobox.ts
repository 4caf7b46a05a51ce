import type { Messages } from "../messages/index.js";

export default {"combobox.found":{"one":"Instabet tweġiba waħda","two":"Instabu żewġ tweġibiet","few":"Instabu {count} tweġibiet","many":"Instabu {count}-il tweġiba","other":"Instabu {count} tweġiba"},"combobox.none":"Ma nstabet l-ebda tweġiba. Iċċekkja l-ortografija jew ikteb biċċa iqsar tal-kelma.","combobox.noneOther":"Ma nstabet l-ebda tweġiba fil-lista. Se nużaw dak li ktibt int."} satisfies Messages;
