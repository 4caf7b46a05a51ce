import type { Messages } from "../messages/index.js";

export default {"idExample":"Például {example}","error.required.national-id":"Adja meg az azonosító számot","error.idFormat":"Adja meg a teljes azonosító számot ilyen formában: {example}","error.required.asked.national-id":"Adja meg az azonosító számot ebben a mezőben: {called}","error.idFormat.called":"Adja meg a teljes azonosító számot (például {example}) ebben a mezőben: {called}"} satisfies Messages;
