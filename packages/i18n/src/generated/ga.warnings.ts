import type { Messages } from "../messages/index.js";

export default {"warningTitle":"Seiceáil sula leanann tú ar aghaidh","warningText":"Má tá gach rud i gceart, roghnaigh “Lean ar aghaidh” arís.","warningPrefix":"Seiceáil:"} satisfies Messages;
