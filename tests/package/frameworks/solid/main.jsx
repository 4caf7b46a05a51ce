import { createSignal, For, Show } from "solid-js";
import { render } from "solid-js/web";
import "../shared/define.js";
import { answers, definition, homes, later, send } from "../shared/definition.js";

function App() {
  const [count, setCount] = createSignal(0);
  const [isShown, setShown] = createSignal(true);
  const [cities, setCities] = createSignal(["a", "b"]);
  const [forms, setForms] = createSignal([]);
  const [log, setLog] = createSignal([]);
  const note = (words) => setLog((before) => [...before, words]);
  return (
    <>
      <button id="again" onClick={() => setCount(count() + 1)}>
        {count()}
      </button>
      <button id="toggle" onClick={() => setShown(!isShown())} />
      <button id="cities" onClick={() => setCities([...cities().slice(1), later(cities())])} />
      <button id="list" onClick={() => setForms([...forms(), forms().length])} />
      <output id="log">{log().join(" ")}</output>
      <Show when={isShown()}>
        <section>
          <diwan-form
            id="main"
            prop:definition={(count(), definition())}
            prop:answers={(count(), answers())}
            heading-level={2}
            draft="off"
            prop:submitHandler={send}
            on:diwan-change={(event) => note(event.detail.path)}
            on:diwan-submitted={(event) => note(event.detail.reference)}
          >
            <p>Call us, {count()}</p>
          </diwan-form>
          <form id="own">
            <diwan-text-field name="plate" label={`Plate ${count()}`} optional width={10} prefix="No." />
            <diwan-select-field name="city" label="City" value="b">
              <For each={cities()}>{(city) => <option value={city}>{city.toUpperCase()}</option>}</For>
            </diwan-select-field>
            <diwan-radios-field name="home" label="Home" prop:options={(count(), homes())} />
          </form>
        </section>
      </Show>
      <For each={forms()}>
        {(id) => (
          <diwan-form
            class="listed"
            prop:definition={definition()}
            draft="off"
            on:diwan-ready={() => note(`ready-${id}`)}
          />
        )}
      </For>
    </>
  );
}
render(() => <App />, document.querySelector("#app"));
