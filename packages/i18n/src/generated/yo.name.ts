import type { Messages } from "../messages/index.js";

export default {"name.prefix":"Oyè","name.given":"Orúkọ àkọ́kọ́","name.middle":"Àwọn orúkọ àárín","name.family":"Orúkọ ìdílé","name.suffix":"Àfikún orúkọ","error.required.given":"Ẹ kọ orúkọ àkọ́kọ́","error.required.family":"Ẹ kọ orúkọ ìdílé"} satisfies Messages;
