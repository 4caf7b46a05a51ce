import type { Messages } from "../messages/index.js";

export default {"name.prefix":"නමට පෙර යෙදුම","name.given":"මුල් නම","name.middle":"මැද නම්","name.family":"වාසගම","name.suffix":"නමට පසු යෙදුම","error.required.given":"මුල් නම ඇතුළත් කරන්න","error.required.family":"වාසගම ඇතුළත් කරන්න"} satisfies Messages;
