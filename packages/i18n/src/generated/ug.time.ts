import type { Messages } from "../messages/index.js";

export default {"time.hour":"سائەت","time.minute":"مىنۇت","time.period":"چۈشتىن بۇرۇن ياكى چۈشتىن كېيىن","time.am":"چۈشتىن بۇرۇن","time.pm":"چۈشتىن كېيىن"} satisfies Messages;
