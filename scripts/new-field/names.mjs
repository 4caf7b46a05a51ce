/** The names of a type in each place it has one: `national-id` → `NationalId`, `nationalId`, `national-id`. */
export function namesOf(type) {
  const words = type.split("-");
  const Pascal = words.map((word) => word[0].toUpperCase() + word.slice(1)).join("");
  const camel = Pascal[0].toLowerCase() + Pascal.slice(1);
  const label = words.join(" ").replace(/^./, (letter) => letter.toUpperCase());
  // An object's key needs quotes only when it has a hyphen.
  return { type, Pascal, camel, label, key: words.length > 1 ? `"${type}"` : type };
}
