import { fieldTypeOf } from "../field-type.js";
import { fileAnswer, fileDisplay } from "./file.answer.js";
import type { FileField } from "./file.definition.js";
import { fileKind, type FileProps } from "./file.kind.js";
import { entriesIn } from "./files.js";
import { controlProps, fileButtonPressed, fileWords, type FileControl } from "./taker.js";

const controlOf = (field: FileField): FileControl => ({ field, asked: field });

export default fieldTypeOf<FileField, FileProps>({
  type: "file",
  kind: fileKind,
  answer: fileAnswer,
  display: fileDisplay,
  props: (field, ctx) => ({ ...controlProps(controlOf(field), ctx), served: ctx.isServed }),
  readable: (_, part, field, ctx) =>
    fileWords(field, entriesIn(ctx.session.answer(ctx.path))[Number(part)], ctx),
  clicked: (button, field, ctx, tools) =>
    fileButtonPressed(button, controlOf(field), ctx, tools, { id: ctx.id }),
});
