import type { Messages } from "../messages/index.js";

export default {"name.prefix":"மரியாதை அடைமொழி","name.given":"முதற்பெயர்","name.middle":"நடுப்பெயர்","name.family":"குடும்பப் பெயர்","name.suffix":"பின்னொட்டு","error.required.given":"முதற்பெயரை உள்ளிடவும்","error.required.family":"குடும்பப் பெயரை உள்ளிடவும்"} satisfies Messages;
