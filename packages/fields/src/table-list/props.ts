import type { Content } from "../field.js";
import type { ListProps } from "../list/list.kind.js";

/** A column as its header says it. */
export interface TableColumn {
  readonly label: Content;
  /** The label alone, for sentences. */
  readonly name: string;
  readonly hint?: Content | undefined;
  readonly optional?: boolean | undefined;
}

export interface TableListProps extends ListProps {
  readonly columns: readonly TableColumn[];
  /** Adds rows after the last one, as many as asked for and as there is room for. */
  readonly addRows: (count: number) => void;
}
