import { render } from "preact";
import { useState } from "preact/hooks";
import "../shared/define.js";
import { answers, definition, homes, later, send } from "../shared/definition.js";

function App() {
  const [count, setCount] = useState(0);
  const [isShown, setShown] = useState(true);
  const [cities, setCities] = useState(["a", "b"]);
  const [forms, setForms] = useState([]);
  const [log, setLog] = useState([]);
  const note = (words) => setLog((before) => [...before, words]);
  return (
    <>
      <button id="again" onClick={() => setCount(count + 1)}>
        {count}
      </button>
      <button id="toggle" onClick={() => setShown(!isShown)} />
      <button id="cities" onClick={() => setCities([...cities.slice(1), later(cities)])} />
      <button id="list" onClick={() => setForms([...forms, forms.length])} />
      <output id="log">{log.join(" ")}</output>
      {isShown && (
        <section>
          <diwan-form
            id="main"
            definition={definition()}
            answers={answers()}
            heading-level={2}
            draft="off"
            submitHandler={send}
            ondiwan-change={(event) => note(event.detail.path)}
            ondiwan-submitted={(event) => note(event.detail.reference)}
          >
            <p>Call us, {count}</p>
          </diwan-form>
          <form id="own">
            <diwan-text-field name="plate" label={`Plate ${count}`} optional width={10} prefix="No." />
            <diwan-select-field name="city" label="City" value="b">
              {cities.map((city) => (
                <option key={city} value={city}>
                  {city.toUpperCase()}
                </option>
              ))}
            </diwan-select-field>
            <diwan-radios-field name="home" label="Home" options={homes()} />
          </form>
        </section>
      )}
      {forms.map((id) => (
        <diwan-form
          key={id}
          class="listed"
          definition={definition()}
          draft="off"
          ondiwan-ready={() => note(`ready-${id}`)}
        />
      ))}
    </>
  );
}
render(<App />, document.querySelector("#app"));
