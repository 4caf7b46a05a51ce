import type { Messages } from "../messages/index.js";

export default {"time.hour":"Ώρα","time.minute":"Λεπτά","time.period":"π.μ. ή μ.μ.","time.am":"π.μ.","time.pm":"μ.μ."} satisfies Messages;
