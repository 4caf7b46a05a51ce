import { property } from "lit/decorators.js";
import type { TableColumn, TableRow } from "../data-table.js";
import { DiwanFieldElement } from "../element.js";
import type { FieldProps } from "../field.js";
import { listIn } from "../list-in.js";
import { tableKind, type TableProps } from "./table.kind.js";

/**
 * @summary A table to be read, between the questions. Its caption is `label`.
 * @cssprop --diwan-surface - Background of what stands out.
 */
export class DiwanTableField extends DiwanFieldElement<TableProps> {
  /** `[{ "label": "Zone" }, { "label": "A year, in BHD", "numeric": true }]`. */
  @property() columns: readonly TableColumn[] | string = [];
  /** `[{ "cells": ["Centre", "45.000"] }, { "cells": ["North", "30.000"] }]`. */
  @property() rows: readonly TableRow[] | string = [];
  /** The first cell of each row says what the row is about. */
  @property({ type: Boolean, attribute: "row-headers" }) rowHeaders = false;

  protected readonly kind = tableKind;

  protected own(): Omit<TableProps, keyof FieldProps> {
    return {
      columns: listIn(this.columns, "columns"),
      rows: listIn(this.rows, "rows"),
      rowHeaders: this.rowHeaders,
    };
  }
}
