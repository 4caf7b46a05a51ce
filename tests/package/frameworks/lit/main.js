import { html, render, nothing } from "lit";
import { repeat } from "lit/directives/repeat.js";
import "../shared/define.js";
import { answers, definition, homes, later, send } from "../shared/definition.js";

const state = { count: 0, isShown: true, cities: ["a", "b"], forms: [], log: [] };
const set = (changes) => {
  Object.assign(state, changes);
  draw();
};
const note = (words) => set({ log: [...state.log, words] });

function draw() {
  const { count, isShown, cities, forms, log } = state;
  render(
    html`<button id="again" @click=${() => set({ count: state.count + 1 })}>${count}</button>
      <button id="toggle" @click=${() => set({ isShown: !state.isShown })}></button>
      <button id="cities" @click=${() => set({ cities: [...state.cities.slice(1), later(state.cities)] })}></button>
      <button id="list" @click=${() => set({ forms: [...state.forms, state.forms.length] })}></button>
      <output id="log">${log.join(" ")}</output>
      ${
        isShown
          ? html`<section>
            <diwan-form
              id="main"
              .definition=${definition()}
              .answers=${answers()}
              heading-level="2"
              draft="off"
              .submitHandler=${send}
              @diwan-change=${(event) => note(event.detail.path)}
              @diwan-submitted=${(event) => note(event.detail.reference)}
              ><p>Call us, ${count}</p></diwan-form
            >
            <form id="own">
              <diwan-text-field name="plate" label="Plate ${count}" optional width="10" prefix="No."></diwan-text-field>
              <diwan-select-field name="city" label="City" value="b"
                >${repeat(
                  cities,
                  (city) => city,
                  (city) => html`<option value=${city}>${city.toUpperCase()}</option>`,
                )}</diwan-select-field
              >
              <diwan-radios-field name="home" label="Home" .options=${homes()}></diwan-radios-field>
            </form>
          </section>`
          : nothing
      }
      ${repeat(
        forms,
        (id) => id,
        (id) =>
          html`<diwan-form class="listed" .definition=${definition()} draft="off" @diwan-ready=${() => note(`ready-${id}`)}></diwan-form>`,
      )}`,
    document.querySelector("#app"),
  );
}
draw();
