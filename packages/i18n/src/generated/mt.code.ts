import type { Messages } from "../messages/index.js";

export default {"readAs":"L-ispazji u l-karattri moħbija tneħħew: {code}"} satisfies Messages;
