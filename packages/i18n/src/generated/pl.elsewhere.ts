import type { Messages } from "../messages/index.js";

export default {"draft.elsewhere":"Ten formularz jest otwarty także w innym miejscu, na przykład w innej karcie. Dopóki go tam nie zamkniesz, zmiany wprowadzone tutaj nie będą zapisywane na tym urządzeniu."} satisfies Messages;
