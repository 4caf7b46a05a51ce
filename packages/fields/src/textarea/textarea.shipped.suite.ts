import { oneBox } from "../shipped.suite.js";

export const shipped = oneBox(["One\nTwo", "One\nTwo"], ["Three", "Three"], ["Four", "Four"], {
  maxLength: 200,
});
