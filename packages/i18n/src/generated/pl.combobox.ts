import type { Messages } from "../messages/index.js";

export default {"combobox.found":{"one":"Znaleziono {count} odpowiedź","few":"Znaleziono {count} odpowiedzi","many":"Znaleziono {count} odpowiedzi","other":"Znaleziono {count} odpowiedzi"},"combobox.none":"Nie znaleziono odpowiedzi. Sprawdź pisownię albo wpisz mniej liter.","combobox.noneOther":"Na liście nie ma takiej odpowiedzi. Użyjemy tekstu, który wpiszesz."} satisfies Messages;
