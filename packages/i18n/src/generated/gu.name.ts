import type { Messages } from "../messages/index.js";

export default {"name.prefix":"સંબોધન","name.given":"પ્રથમ નામ","name.middle":"વચલું નામ","name.family":"અટક","name.suffix":"નામ પછીનો ઉમેરો","error.required.given":"પ્રથમ નામ દાખલ કરો","error.required.family":"અટક દાખલ કરો"} satisfies Messages;
