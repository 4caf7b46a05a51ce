import type { Messages } from "../messages/index.js";

export default {"signature.name":"Teipiwch eich enw llawn i lofnodi","error.required.signature":"Teipiwch eich enw llawn i lofnodi","error.declarationChanged":"Mae’r datganiad wedi newid. Darllenwch ef a llofnodwch eto.","error.required.called.signature":"Teipiwch eich enw llawn i lofnodi {called}","error.required.asked.signature":"Teipiwch eich enw llawn ar gyfer {called}","error.declarationChanged.called":"Mae’r datganiad ar gyfer {called} wedi newid. Darllenwch ef a llofnodwch eto."} satisfies Messages;
