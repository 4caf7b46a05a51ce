import { install } from "./measure.js";
import { contender } from "./diwan.js";

install(contender);
