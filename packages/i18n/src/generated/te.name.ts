import type { Messages } from "../messages/index.js";

export default {"name.prefix":"గౌరవ సంబోధన","name.given":"పేరు","name.middle":"మధ్య పేరు","name.family":"ఇంటిపేరు","name.suffix":"పేరు చివర చేర్పు","error.required.given":"పేరు నమోదు చేయండి","error.required.family":"ఇంటిపేరు నమోదు చేయండి"} satisfies Messages;
