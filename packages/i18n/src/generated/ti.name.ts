import type { Messages } from "../messages/index.js";

export default {"name.prefix":"መዓርግ","name.given":"ስም","name.middle":"ስም ኣቦ","name.family":"ስም ስድራ ወይ ኣቦሓጎ","name.suffix":"ድሕሪ ስም ዝስዕብ","error.required.given":"ስም ኣእትዉ","error.required.family":"ስም ስድራ ወይ ኣቦሓጎ ኣእትዉ"} satisfies Messages;
