// Made by scripts/stories.mjs from file.examples.ts: change the examples, not this file.
import "@diwan/fields/define/diwan-file-field";
import { field, type Story } from "../field-story.js";

export default { title: "Fields/File", component: "diwan-file-field", tags: ["autodocs"] };

export const Idle: Story = { name: "idle", render: field("file", "idle", "en") };
export const WithLimits: Story = { name: "with limits", render: field("file", "with limits", "en") };
export const WithAnError: Story = { name: "with an error", render: field("file", "with an error", "en") };
export const Uploaded: Story = { name: "uploaded", render: field("file", "uploaded", "en") };
export const SeveralFiles: Story = { name: "several files", render: field("file", "several files", "en") };
export const Uploading: Story = { name: "uploading", render: field("file", "uploading", "en") };
export const WithoutConnection: Story = { name: "without connection", render: field("file", "without connection", "en") };
export const UploadFailed: Story = { name: "upload failed", render: field("file", "upload failed", "en") };
export const OneFileTooLarge: Story = { name: "one file too large", render: field("file", "one file too large", "en") };
export const WithoutAScript: Story = { name: "without a script", render: field("file", "without a script", "en") };
export const WithHelpOptional: Story = { name: "with help, optional", render: field("file", "with help, optional", "en") };
export const Disabled: Story = { name: "disabled", render: field("file", "disabled", "en") };
export const ReadOnly: Story = { name: "read-only", render: field("file", "read-only", "en") };
export const WithLimitsArabic: Story = { name: "with limits, Arabic", render: field("file", "with limits", "ar") };
export const UploadingArabic: Story = { name: "uploading, Arabic", render: field("file", "uploading", "ar") };
export const WithAnErrorArabic: Story = { name: "with an error, Arabic", render: field("file", "with an error", "ar") };
