import type { Messages } from "../messages/index.js";

export default {"partialDate.year":"Os mai dim ond y flwyddyn rydych yn ei gwybod, gadewch y diwrnod a’r mis yn wag. Os mai dim ond y mis a’r flwyddyn rydych yn eu gwybod, gadewch y diwrnod yn wag.","partialDate.month":"Os nad ydych yn gwybod y diwrnod, gadewch ef yn wag."} satisfies Messages;
