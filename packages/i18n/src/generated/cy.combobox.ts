import type { Messages } from "../messages/index.js";

export default {"combobox.found":{"zero":"Ni chafwyd hyd i ateb","one":"Cafwyd hyd i {count} ateb","two":"Cafwyd hyd i {count} ateb","few":"Cafwyd hyd i {count} ateb","many":"Cafwyd hyd i {count} ateb","other":"Cafwyd hyd i {count} ateb"},"combobox.none":"Ni chafwyd hyd i ateb. Gwiriwch y sillafu neu rhowch lai o’r gair.","combobox.noneOther":"Ni chafwyd hyd i ateb ar y rhestr. Byddwn yn defnyddio eich geiriau eich hun."} satisfies Messages;
