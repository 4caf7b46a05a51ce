import type { Messages } from "../messages/index.js";

export default {"signature.name":"අත්සන් කිරීමට ඔබේ සම්පූර්ණ නම ටයිප් කරන්න","error.required.signature":"අත්සන් කිරීමට ඔබේ සම්පූර්ණ නම ටයිප් කරන්න","error.declarationChanged":"ප්‍රකාශය වෙනස් වී ඇත. එය කියවා නැවත අත්සන් කරන්න.","error.required.called.signature":"{called} අත්සන් කිරීමට ඔබේ සම්පූර්ණ නම ටයිප් කරන්න","error.required.asked.signature":"{called} සඳහා ඔබේ සම්පූර්ණ නම ටයිප් කරන්න","error.declarationChanged.called":"{called}: ප්‍රකාශය වෙනස් වී ඇත. එය කියවා නැවත අත්සන් කරන්න."} satisfies Messages;
