import type { Messages } from "../messages/index.js";

export default {"name.prefix":"Tratamiento","name.given":"Nombre","name.middle":"Otros nombres","name.family":"Apellidos","name.suffix":"Sufijo","error.required.given":"Escriba el nombre","error.required.family":"Escriba los apellidos"} satisfies Messages;
