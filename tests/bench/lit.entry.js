import { install } from "./measure.js";
import { contender } from "./lit.js";

install(contender);
