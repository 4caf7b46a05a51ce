import { install } from "./measure.js";
import { contender } from "./raw.js";

install(contender);
