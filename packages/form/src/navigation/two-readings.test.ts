import { expect } from "chai";
import {
  all,
  clear,
  definitionOf,
  fill,
  go,
  ISOLATIONS,
  mount,
  press,
  text,
  title,
  until,
} from "../element/form.suite.js";

afterEach(clear);

for (const isolation of ISOLATIONS)
  describe(`figures that can be read in two ways (${isolation})`, () => {
    it("are asked about when the form is to go on, and a new entry is taken", async () => {
      const mounted = await mount(
        definitionOf([
          {
            id: "house",
            title: "Your house",
            fields: [
              { type: "number", name: "area", label: "Area", min: 100 },
              { type: "money", name: "rent", label: "Rent", currency: "EUR", max: "1000" },
            ],
          },
          { id: "street", title: "Your street", fields: [{ type: "text", name: "street", label: "Street" }] },
        ]),
        isolation,
      );
      fill(mounted, "Area", "1.500");
      fill(mounted, "Rent", "12,500");
      press(mounted, "Continue");
      await until(() => all(mounted, ".diwan-errors").length > 0);
      expect(text(mounted))
        .to.contain("it is read as 1.5. If you mean 1,500, enter 1,500")
        .and.to.contain("it is read as €12,500.00. If you mean €12.50, enter €12.50");
      expect(title(mounted)).to.equal("Your house");
      fill(mounted, "Area", "1,500");
      fill(mounted, "Rent", "12.50");
      await go(mounted, "Your street");
      expect(mounted.form.answers).to.deep.include({ area: 1500, rent: "12.50" });
    });
  });
