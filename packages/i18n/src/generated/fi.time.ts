import type { Messages } from "../messages/index.js";

export default {"time.hour":"Tunnit","time.minute":"Minuutit","time.period":"ap. (aamupäivä) tai ip. (iltapäivä)","time.am":"ap.","time.pm":"ip."} satisfies Messages;
