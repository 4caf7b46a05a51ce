import { Component, CUSTOM_ELEMENTS_SCHEMA, signal } from "@angular/core";
import "../shared/define.js";
import { answers, definition, homes, later, send } from "../shared/definition.js";

@Component({
  selector: "app-root",
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `
    <button id="again" (click)="count.set(count() + 1)">{{ count() }}</button>
    <button id="toggle" (click)="isShown.set(!isShown())"></button>
    <button id="cities" (click)="change()"></button>
    <button id="list" (click)="forms.set(forms().concat(forms().length))"></button>
    <output id="log">{{ log().join(" ") }}</output>
    @if (isShown()) {
      <section>
        <diwan-form
          id="main"
          [definition]="definition(count())"
          [answers]="answers(count())"
          [headingLevel]="2"
          draft="off"
          [submitHandler]="send"
          (diwan-change)="note($event.detail.path)"
          (diwan-submitted)="note($event.detail.reference)"
        >
          <p>Call us, {{ count() }}</p>
        </diwan-form>
        <form id="own">
          <diwan-text-field name="plate" [label]="'Plate ' + count()" optional [width]="10" prefix="No." />
          <diwan-select-field name="city" label="City" value="b">
            @for (city of cities(); track city) {
              <option [value]="city">{{ city.toUpperCase() }}</option>
            }
          </diwan-select-field>
          <diwan-radios-field name="home" label="Home" [options]="homes(count())" />
        </form>
      </section>
    }
    @for (id of forms(); track id) {
      <diwan-form class="listed" [definition]="definition(0)" draft="off" (diwan-ready)="note('ready-' + id)"></diwan-form>
    }
  `,
})
export class Application {
  readonly count = signal(0);
  readonly isShown = signal(true);
  readonly cities = signal(["a", "b"]);
  readonly forms = signal<readonly number[]>([]);
  readonly log = signal<readonly string[]>([]);
  readonly send = send;
  // Made anew at each rendering, as careless code makes them; Angular renders when what they are given is another.
  readonly definition = (_count: number) => definition();
  readonly answers = (_count: number) => answers();
  readonly homes = (_count: number) => homes();
  note(words: string): void {
    this.log.update((before) => [...before, words]);
  }
  change(): void {
    this.cities.update((before) => [...before.slice(1), later(before)]);
  }
}
